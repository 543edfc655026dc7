/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.opscape.editor.ModelFileInput;

/** What is asked before a file is written, and said when it could not be. */
final class SaveDialogs {
    private SaveDialogs() {
    }

    /** An answer. */
    enum Answer {
        /** Go on. */
        YES,
        /** Go on in another way: save under another name, or lose the edits. */
        OTHER,
        /** Do not. */
        CANCEL
    }

    /** Asks whether a file that somebody else has changed is replaced. */
    static Answer overwriteChanged(Shell shell, Path file) {
        return overwrite(shell, "File Changed on Disk", file.getFileName() + " was changed by somebody else since it was opened. "
                + "If you overwrite it, those changes are lost.");
    }

    /** Asks whether a file is replaced that is protected against it. */
    static Answer overwriteProtected(Shell shell, Path file) {
        return overwrite(shell, "File Is Protected",
                file.getFileName() + " is protected against changes. It can be replaced all the same.");
    }

    private static Answer overwrite(Shell shell, String title, String text) {
        int button = MessageDialog.open(MessageDialog.WARNING, shell, title, text, 0, "Save As…", "Overwrite", "Cancel");
        return button == 1 ? Answer.YES : button == 0 ? Answer.OTHER : Answer.CANCEL;
    }

    /** Says that a file could not be written; another one may be. */
    static Answer failed(Shell shell, Path file, String why) {
        int button = MessageDialog.open(MessageDialog.ERROR, shell, file.getFileName() + " Was Not Saved", why
                + "\n\nYour edits are still here, and not saved yet.", 0, "Save As…", "Close");
        return button == 0 ? Answer.OTHER : Answer.CANCEL;
    }

    /** Asks what to do with edits before a file is opened anew or another graph of it. */
    static Answer beforeLeaving(Shell shell, Path file, String what) {
        int button = MessageDialog.open(MessageDialog.QUESTION, shell, "Unsaved Edits",
                ModelFileInput.name(file) + " has edits that are not saved. " + what, 0, "Save", "Don\u2019t Save", "Cancel");
        return button == 0 ? Answer.YES : button == 1 ? Answer.OTHER : Answer.CANCEL;
    }

    /** Asks whether edits may be lost. */
    static boolean lose(Shell shell, Path file, int edits, String title, String button) {
        String count = edits == 0 ? "What was undone" : edits == 1 ? "One edit" : edits + " edits";
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, count + " in " + ModelFileInput.name(file)
                + (edits > 1 ? " are" : " is") + " not saved, and will be lost.", 0, button, "Cancel") == 0;
    }
}
