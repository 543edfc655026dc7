/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.nio.file.Path;
import java.util.List;
import org.opscape.edit.Edit;
import org.opscape.editor.edit.EditCommand;

/**
 * How an edit is called.
 *
 * @param label what it is: Rename scope conv1 → stem
 * @param verb what is done
 * @param file the name of the file
 * @param known whether inputs and outputs of the whole model are meant
 */
record EditWords(String label, String verb, String file, boolean known) {
    /**
     * Finds words for an edit.
     *
     * @param command the edit
     * @param file the file whose model is edited
     * @return the words
     */
    static EditWords of(EditCommand command, Path file) {
        List<Edit> edits = command.steps().stream().map(step -> step.edit()).toList();
        String verb = switch (edits.get(0)) {
            case Edit.Rename rename -> "Rename";
            case Edit.RenameValues rename -> "Rename";
            case Edit.RaiseVersion raise -> "Raise";
            case Edit.Move move -> "Move";
            case Edit.Group group -> "Group";
            case Edit.Dissolve dissolve -> "Dissolve";
            default -> "Edit";
        };
        Path name = file.getFileName();
        boolean known = edits.stream().anyMatch(edit -> edit instanceof Edit.RenameValues values && values.includesPublic());
        return new EditWords(command.getLabel(), verb, name == null ? file.toString() : name.toString(), known);
    }

    /** {@return a sentence about what it does} */
    String sentence(Outlook outlook) {
        if (outlook.names() == 0) {
            return "This rewrites " + Outlook.counted(outlook.others(), "place") + " in " + file
                    + " where a value is given or used by its name."
                    + (known ? " Inputs or outputs of the model are among them: whoever runs it has to use the new names." : "")
                    + " The file itself changes when you save.";
        }
        return "This changes " + Outlook.counted(outlook.names(), "name") + " and rewrites " + Outlook.counted(outlook.others(), "place")
                + " that refer" + (outlook.others() == 1 ? "s" : "") + " to them in " + file + ". The file itself changes when you save.";
    }
}
