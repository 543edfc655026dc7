/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import org.opscape.formats.Format.Reading;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.Reference;
import org.opscape.formats.Rewrite;
import org.opscape.formats.Source;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessagePatch;
import org.opscape.formats.message.Section;
import org.opscape.formats.tensorflow.rewrite.ModelRewrite;
import org.opscape.model.Progress;

/** Finds the exchanges in a whole file: in a SavedModel those of the one graph that was opened. */
final class FileRewrite {
    private FileRewrite() {
    }

    static Rewrite of(Source source, Reading reading, Reference.Listener listener, Progress progress) throws ModelFileException {
        Section whole = new Section(source.content(), 0, source.content().length(), source.text());
        try {
            return switch (source.kind()) {
                case GRAPH_DEF -> ModelRewrite.of(source.content(), false, source.text(), reading.model(), listener, progress);
                case META_GRAPH_DEF -> ModelRewrite.of(source.content(), true, source.text(), reading.model(), listener, progress);
                case SAVED_MODEL -> savedModel(whole, reading, listener, progress);
                default -> Rewrite.NONE;
            };
        } catch (MalformedMessageException e) {
            throw new ModelFileException(source.path(), whole.place(e.position()), "This file is damaged here: " + e.getMessage()
                    + ". Edits could not be written without losing something.", e);
        }
    }

    private static Rewrite savedModel(Section whole, Reading reading, Reference.Listener listener, Progress progress)
            throws MalformedMessageException {
        int chosen = Integer.parseInt(reading.chosen().id());
        MessagePatch patch = new MessagePatch(new ByteWindow(whole.content()), Schema.SAVED_MODEL, whole.text());
        MessageCursor cursor = patch.cursor();
        Rewrite rewrite = Rewrite.NONE;
        int index = 0;
        int field = patch.next();
        while (field != MessageCursor.END) {
            if (field == Schema.SAVED_META_GRAPH && index++ == chosen) {
                int start = cursor.start();
                Section meta = meta(whole, cursor);
                rewrite = ModelRewrite.of(meta.content(), true, whole.text(), reading.model(), listener, progress);
                if (rewrite.isEmpty()) {
                    return rewrite;
                }
                patch.graft(rewrite.splices(), start, cursor.end());
            }
            if (index > chosen && rewrite.isEmpty()) {
                return Rewrite.NONE;
            }
            field = patch.next();
        }
        return new Rewrite(patch.splices(), rewrite.renames());
    }

    /** The graph that the cursor is at; the rest of the file if it is cut in it. */
    private static Section meta(Section whole, MessageCursor cursor) {
        int start = cursor.start();
        try {
            return whole.message(start, cursor.end());
        } catch (MalformedMessageException e) {
            return whole.part(whole.text() ? start + 1 : start, (int) whole.file().length());
        }
    }
}
