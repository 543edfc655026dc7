/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.opscape.edit.Edit;
import org.opscape.edit.EditScript;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.ModelFileInput;
import org.opscape.editor.page.MessagePage;
import org.opscape.editor.page.PicturePage;

/** What becomes of edits that are not saved: when their document is left, and when they come back. Belongs to the UI thread. */
public final class Leaving {
    private final Shell shell;
    private final Saving saving;

    /**
     * Asks a person.
     *
     * @param shell where dialogs belong
     * @param saving saves the document
     */
    public Leaving(Shell shell, Saving saving) {
        this.shell = shell;
        this.saving = saving;
    }

    /**
     * Asks whether edits may be lost; does not if there are none.
     *
     * @param document the document
     * @param title what is done
     * @param button what that is called
     * @return whether to go on
     */
    public boolean mayLose(GraphDocument document, String title, String button) {
        int edits = document.commandStack().unsaved().size();
        return !document.isDirty() || SaveDialogs.lose(shell, document.file().path(), edits, title, button);
    }

    /**
     * Lets a person save before a document is left; does not ask if nothing is to be saved.
     *
     * @param document the document
     * @param why what is about to happen, in a sentence
     * @return whether to go on
     */
    public boolean mayLeave(GraphDocument document, String why) {
        return !document.isDirty() || switch (SaveDialogs.beforeLeaving(shell, document.file().path(), why)) {
            case YES -> saving.saveNow();
            case OTHER -> true;
            case CANCEL -> false;
        };
    }

    /**
     * Does edits again in a document that was opened anew.
     *
     * @param document the document
     * @param edits the edits
     */
    public void repeat(GraphDocument document, List<Edit> edits) {
        new Repeating(shell, document).each(edits);
    }

    /**
     * Offers edits that were left by a program that died.
     *
     * @param document the document
     * @param left the edits
     * @param page where to say so
     * @param keeper keeps them once they are restored
     * @param open opens another graph of the file
     */
    public void offer(GraphDocument document, Recoveries.Found left, PicturePage page, UnsavedKeeper keeper, Runnable open) {
        UnsavedEdits edits = left.edits();
        boolean here = edits.graph().equals(document.file().chosen().id());
        String what = "Unsaved edits from " + when(edits.edited()) + " were found (" + counted(edits.edits().size()) + ")"
                + (here ? "." : ", of another graph of this file.") + (edits.isOfOtherFile() ? " The file has changed since." : "");
        MessagePage.Action restore = here
                ? new MessagePage.Action("Restore", () -> restore(document, left, page, keeper))
                : new MessagePage.Action("Open That Graph", open);
        page.say(what, restore, new MessagePage.Action("Show…", () -> show(edits)), new MessagePage.Action("Discard", () -> {
            left.delete();
            page.sayNothing();
        }));
    }

    private void show(UnsavedEdits edits) {
        ScriptDialog.ask(shell, "Unsaved Edits", "These edits of " + edits.model() + " were not saved:",
                String.join("\n", edits.edits().stream().map(EditScript::line).toList()), "Close");
    }

    private void restore(GraphDocument document, Recoveries.Found left, PicturePage page, UnsavedKeeper keeper) {
        if (new Repeating(shell, document).each(left.edits().edits())) {
            page.sayNothing();
            keeper.writeNow();
            left.delete();
        }
    }

    /**
     * Says that the file was changed by somebody else, and what can be done.
     *
     * @param document the document
     * @param file what the file is called
     * @param page where to say it
     * @param again opens the file again
     * @param repeat opens it again, and does the edits that are not saved
     */
    public void sayChanged(GraphDocument document, Path file, PicturePage page, Runnable again, Runnable repeat) {
        MessagePage.Action keep = new MessagePage.Action("Keep", page::sayNothing);
        String what = ModelFileInput.name(file) + (Files.exists(file) ? " has changed on disk." : " is not on the disk any more.");
        if (!Files.exists(file)) {
            page.say(what, keep);
            return;
        }
        if (!document.isDirty()) {
            page.say(what, new MessagePage.Action("Open Again", again), keep);
            return;
        }
        page.say(what, new MessagePage.Action("Open Again and Repeat My Edits", repeat), new MessagePage.Action("Open Again…", () -> {
            if (mayLose(document, "Open Again", "Open Again")) {
                again.run();
            }
        }), keep);
    }

    private static String counted(int edits) {
        return edits + (edits == 1 ? " edit" : " edits");
    }

    private static String when(Instant edited) {
        ZonedDateTime time = edited.atZone(ZoneId.systemDefault());
        boolean today = time.toLocalDate().equals(LocalDate.now());
        return (today ? DateTimeFormatter.ofPattern("HH:mm") : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT))
                .format(time);
    }
}
