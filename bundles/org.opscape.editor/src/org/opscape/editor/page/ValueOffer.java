/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.util.List;
import org.eclipse.jface.window.Window;
import org.opscape.edit.Edit;
import org.opscape.editor.GraphView;
import org.opscape.editor.rename.Followers;
import org.opscape.editor.rename.FollowersDialog;

/** Offers to rename values, which have names of their own in some formats, when what they are called after got another name. */
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
        if (view.isReady() && view.document().planner().namesValues()) {
            List<Followers> followers = Followers.of(edits, view.document().planner()::count);
            if (!followers.isEmpty()) {
                offer(followers, Followers.sentence(edits, followers));
            }
        }
    }

    private void offer(List<Followers> followers, String sentence) {
        MessagePage.Action no = new MessagePage.Action("Dismiss", page::sayNothing);
        Followers first = followers.get(0);
        boolean one = followers.size() == 1 && first.count().known() == 0;
        MessagePage.Action some = one
                ? new MessagePage.Action("Rename " + String.format("%,d ", first.count().inner())
                        + (first.count().inner() == 1 ? "Value…" : "Values…"), () -> submit(List.of(first.edit(false))))
                : new MessagePage.Action("Rename Values…", () -> ask(followers));
        page.offer(sentence, some, no);
    }

    private void ask(List<Followers> followers) {
        if (view.isReady()) {
            FollowersDialog dialog = new FollowersDialog(page.getShell(), followers, view.editing(), view.theme());
            if (dialog.open() == Window.OK) {
                submit(dialog.edits());
            }
        }
    }

    private void submit(List<Edit> edits) {
        if (view.isReady()) {
            view.editing().submit(edits);
        }
    }
}
