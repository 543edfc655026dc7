/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.Section;

/** Finds the MetaGraphDefs of a SavedModel, which tell themselves apart by their tags. */
final class SavedModelReader {
    private static final int LONGEST = 1 << 10;

    private final Section whole;
    private final List<Candidate> candidates = new ArrayList<>();

    SavedModelReader(Section whole) {
        this.whole = whole;
    }

    List<Candidate> candidates(Path path) throws ModelFileException {
        MessageCursor cursor = whole.cursor(Schema.SAVED_MODEL);
        int start = 0;
        boolean inside = false;
        List<String> damage = new ArrayList<>();
        try {
            int field = cursor.next();
            while (field != MessageCursor.END) {
                if (field == Schema.SAVED_META_GRAPH) {
                    start = cursor.start();
                    inside = true;
                    add(whole.message(start, cursor.end()));
                    inside = false;
                }
                field = cursor.next();
            }
        } catch (MalformedMessageException e) {
            if (inside) {
                add(whole.part(whole.text() ? start + 1 : start, (int) (whole.end() - whole.start())));
            }
            if (whole.text() || !e.isTruncated()) {
                damage.add("The SavedModel is damaged at " + whole.place(e.position()) + ": " + e.getMessage() + ".");
            }
        }
        if (candidates.isEmpty()) {
            throw new ModelFileException(path, "This SavedModel holds no graph.");
        }
        List<Candidate> result = new ArrayList<>();
        for (Candidate candidate : candidates) {
            result.add(candidate.with(damage));
        }
        return Candidate.counted(result);
    }

    private void add(Section section) {
        List<String> tags = tags(section);
        String label = tags.isEmpty() ? "MetaGraphDef without tags" : String.join(", ", tags);
        Candidate candidate = Candidate.of(Integer.toString(candidates.size()), label, section, Schema.META);
        candidates.add(tags.contains("serve") ? candidate.prefer() : candidate);
    }

    private static List<String> tags(Section section) {
        List<String> tags = new ArrayList<>();
        MessageCursor cursor = section.cursor(Schema.META);
        try {
            if (cursor.next() == Schema.META_INFO) {
                cursor.enter();
                int field = cursor.next();
                while (field != MessageCursor.END) {
                    if (field == Schema.INFO_TAGS) {
                        tags.add(cursor.bytes(LONGEST).toString());
                    }
                    field = cursor.next();
                }
            }
        } catch (MalformedMessageException e) {
            // The damage is met again, and reported, when the graph itself is read.
            return tags;
        }
        return tags;
    }
}
