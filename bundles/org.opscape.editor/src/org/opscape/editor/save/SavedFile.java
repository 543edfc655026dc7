/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.ModelFileInput;
import org.opscape.formats.sidecar.Attachments;
import org.opscape.formats.sidecar.Sidecar;
import org.opscape.formats.sidecar.ViewState;

/**
 * A model that was saved.
 *
 * @param file where it is now
 * @param kept whether the opened document belongs to that file; otherwise the file has to be opened
 * @param renames what was renamed since the file was opened, new names by old ones
 * @param references how many references were rewritten
 * @param warning what else a person has to know
 */
public record SavedFile(Path file, boolean kept, Map<String, String> renames, int references, Optional<String> warning) {
    static SavedFile of(SaveTask.Done done) {
        return new SavedFile(done.target(), done.kept(), done.rewrite().renames(), done.references(), done.warning());
    }

    /**
     * Tells whether the file was saved as itself.
     *
     * @param input what the editor shows: the file, or the folder of it
     * @param document the document
     * @return whether the editor shows the right file
     */
    public boolean isOf(Path input, GraphDocument document) {
        return kept && Sidecar.fileOf(input).equals(Sidecar.fileOf(document.file().path()));
    }

    /**
     * Lets a document have the name of the new file, and its attached files be named as seen from there.
     *
     * @param document the document
     * @param before the file that it was
     */
    public void adopt(GraphDocument document, Path before) {
        ViewState state = document.choices(0);
        List<String> names = new ArrayList<>();
        for (String name : state.attachments()) {
            names.add(Attachments.resolve(before, name).flatMap(attached -> Attachments.name(file, attached)).orElse(name));
        }
        if (!names.equals(state.attachments())) {
            document.remember(0, state.withAttachments(names));
        }
        if (kept) {
            document.access().change(() -> document.model().setName(String.valueOf(file.getFileName())));
        }
    }

    /** {@return what was done, in short} */
    public String summary() {
        String names = renames.isEmpty() ? "" : counted(renames.size(), "name");
        String others = references == 0 ? "" : counted(references, "reference");
        String both = names.isEmpty() || others.isEmpty() ? names + others : names + ", " + others;
        String what = both.isEmpty() ? "" : ": " + both + " rewritten";
        return "Saved " + ModelFileInput.name(file) + what;
    }

    private static String counted(int count, String noun) {
        return String.format(Locale.ROOT, "%,d ", count) + noun + (count == 1 ? "" : "s");
    }
}
