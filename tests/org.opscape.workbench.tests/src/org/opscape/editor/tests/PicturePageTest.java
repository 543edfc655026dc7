/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.canvas.Shown;
import org.opscape.editor.choice.Choices;
import org.opscape.editor.page.PicturePage;
import org.opscape.model.Progress;

/** What stands around and over a picture. */
class PicturePageTest {
    @TempDir Path folder;

    @Test
    void pictureWithoutNodesOffersWhatIsHidden() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            PicturePage page = new PicturePage(fixture.shell, fixture.domain, true, id -> {});
            GraphCanvas canvas = page.canvas();
            canvas.show(fixture.canvas.document(), Shown.first(fixture.canvas.document(), 0, Progress.NONE));
            Link offer = offer(canvas);
            assertFalse(offer.getParent().getVisible());
            int root = canvas.clustering().hierarchy().root();
            int[] all = new int[canvas.clustering().hierarchy().childCount(root)];
            for (int i = 0; i < all.length; i++) {
                all[i] = canvas.clustering().hierarchy().child(root, i);
            }
            Choices.hide(canvas, all);
            fixture.await(() -> canvas.scene().root().content().boxes().length == 0);
            assertTrue(offer.getParent().getVisible());
            offer.notifyListeners(SWT.Selection, new Event());
            fixture.await(() -> canvas.scene().root().content().boxes().length > 0);
            assertEquals(0, canvas.choices().hidden().size());
            assertFalse(offer.getParent().getVisible());
        }
    }

    private static Link offer(GraphCanvas canvas) {
        Deque<Control> open = new ArrayDeque<>(List.of(canvas.control()));
        while (!open.isEmpty()) {
            Control next = open.poll();
            if (next instanceof Link link) {
                return link;
            }
            if (next instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        throw new AssertionError("There is no offer.");
    }
}
