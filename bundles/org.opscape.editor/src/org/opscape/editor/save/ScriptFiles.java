/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.opscape.edit.Edit;
import org.opscape.edit.EditScript;
import org.opscape.edit.EditScriptException;
import org.opscape.editor.GraphDocument;
import org.opscape.formats.AtomicFile;

/** Edit scripts as files. */
final class ScriptFiles {
    private static final String ENDING = ".edits";
    private static final String[] NAMES = {"Edit scripts (*.edits, *.txt)", "All files"};
    private static final String[] PATTERNS = {"*.edits;*.txt", "*"};

    private ScriptFiles() {
    }

    /** Asks for a name, and writes the edits of a document into it. */
    static void save(Shell shell, GraphDocument document) {
        List<Edit> edits = document.done();
        FileDialog dialog = dialog(shell, SWT.SAVE, "Save Edits as Script", document);
        dialog.setOverwrite(true);
        dialog.setFileName(document.file().path().getFileName() + ENDING);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            AtomicFile.write(Path.of(chosen), EditScript.print(edits).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            MessageDialog.openError(shell, "Save Edits as Script", chosen + " cannot be written: " + reason(e));
        }
    }

    /** Asks for a script, and does its edits in a document. */
    static void apply(Shell shell, GraphDocument document) {
        Optional.ofNullable(dialog(shell, SWT.OPEN, "Apply Edit Script", document).open()).map(Path::of)
                .ifPresent(file -> apply(shell, document, file));
    }

    private static void apply(Shell shell, GraphDocument document, Path file) {
        try {
            List<EditScript.Line> lines = EditScript.parse(Files.readString(file));
            if (lines.isEmpty()) {
                MessageDialog.openInformation(shell, "Apply Edit Script", file.getFileName() + " holds no edits.");
            } else {
                new Repeating(shell, document).asOne(lines, String.valueOf(file.getFileName()));
            }
        } catch (EditScriptException e) {
            MessageDialog.openError(shell, "Apply Edit Script", file.getFileName() + " is no edit script: " + e.getMessage());
        } catch (IOException e) {
            MessageDialog.openError(shell, "Apply Edit Script", file + " cannot be read: " + reason(e));
        }
    }

    private static FileDialog dialog(Shell shell, int style, String title, GraphDocument document) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterNames(NAMES);
        dialog.setFilterExtensions(PATTERNS);
        Path folder = document.file().path().toAbsolutePath().getParent();
        dialog.setFilterPath(folder == null ? null : folder.toString());
        return dialog;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "there is no permission.";
            case NoSuchFileException none -> "there is no such file or folder.";
            case CharacterCodingException strange -> "it is no text.";
            default -> e.getMessage();
        };
    }
}
