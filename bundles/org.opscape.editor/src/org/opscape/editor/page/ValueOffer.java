/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.List;
import org.opscape.edit.Edit;
import org.opscape.edit.ValueCount;
import org.opscape.editor.GraphView;

/** Offers to rename values, which have names of their own in some formats, when what they are called after was renamed. */
public final class ValueOffer {
    private final PicturePage page;
    private final GraphView view;

    /**
     * Offers it above a picture.
     *
     * @param page where it is said
     */
    public ValueOffer(PicturePage page) {
        this.page = page;
        this.view = page.canvas();
    }

    /**
     * Offers what may follow.
     *
     * @param edits what was done
     */
    public void after(List<Edit> edits) {
        if (edits.size() == 1 && edits.get(0) instanceof Edit.Rename rename && view.isReady()) {
            Edit.RenameValues inner = new Edit.RenameValues(rename.graph(), rename.from(), rename.to(), false);
            ValueCount count = view.document().planner().count(inner);
            if (!count.isEmpty()) {
                offer(inner, rename.from(), count);
            }
        }
    }

    private void offer(Edit.RenameValues inner, String from, ValueCount count) {
        MessagePage.Action no = new MessagePage.Action("Dismiss", page::sayNothing);
        MessagePage.Action some = new MessagePage.Action("Rename " + counted(count.inner(), "Value"), () -> submit(inner));
        MessagePage.Action all = new MessagePage.Action("With " + counted(count.known(), "Input or Output", "Inputs and Outputs"),
                () -> submit(new Edit.RenameValues(inner.graph(), inner.names(), inner.match(), true)));
        String text = text(from, count);
        if (count.known() == 0) {
            page.offer(text, some, no);
        } else if (count.inner() == 0) {
            page.offer(text, all, no);
        } else {
            page.offer(text, some, all, no);
        }
    }

    private static String text(String from, ValueCount count) {
        String called = " still called \u201C" + from + "\u201D";
        String known = counted(count.known(), "input or output", "inputs and outputs")
                + " of the model, which whoever runs it calls by name";
        if (count.inner() == 0) {
            return (count.known() == 1 ? "There is still " : "There are still ") + known + ", called \u201C" + from + "\u201D.";
        }
        String values = counted(count.inner(), "value") + (count.inner() == 1 ? " is" : " are") + called;
        return count.known() == 0 ? values + "." : values + "; so " + (count.known() == 1 ? "is " : "are ") + known + ".";
    }

    private static String counted(int count, String one) {
        return counted(count, one, one + "s");
    }

    private static String counted(int count, String one, String several) {
        return String.format("%,d ", count) + (count == 1 ? one : several);
    }

    private void submit(Edit.RenameValues edit) {
        if (view.isReady()) {
            view.editing().submit(List.of(edit));
        }
    }
}
