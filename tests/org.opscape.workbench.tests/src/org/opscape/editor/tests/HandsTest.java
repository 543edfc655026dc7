/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.canvas.NameInPicture;
import org.opscape.editor.rename.Dwell;

class HandsTest {
    private static final int STEPS = 4;

    @TempDir Path folder;
    private CanvasFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new CanvasFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void rest(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        fixture.await(() -> System.nanoTime() > end);
    }

    /** Drags a box to another one and rests there. */
    private void dragTo(String what, String where, long restMillis) {
        Rect from = fixture.frame(what);
        Rect to = fixture.frame(where);
        int x = (int) Math.round(fixture.windowX(from.centerX()));
        int y = (int) Math.round(fixture.windowY(from.centerY()));
        int toX = (int) Math.round(fixture.windowX(to.centerX()));
        int toY = (int) Math.round(fixture.windowY(to.centerY()));
        fixture.mouse(SWT.MouseMove, x, y, 0, 0);
        fixture.mouse(SWT.MouseDown, x, y, 1, 0);
        for (int step = 1; step <= STEPS; step++) {
            fixture.mouse(SWT.MouseMove, x + (toX - x) * step / STEPS, y + (toY - y) * step / STEPS, 0, SWT.BUTTON1);
        }
        rest(restMillis);
        fixture.mouse(SWT.MouseUp, toX, toY, 1, SWT.BUTTON1);
    }

    @Test
    void clickOnASmallGroupSelectsItInsteadOfOpeningIt() {
        fixture.canvas.setZoom(0.15);
        Rect frame = fixture.frame("conv1");
        int x = (int) Math.round(fixture.windowX(frame.right() - frame.width() / 4));
        int y = (int) Math.round(fixture.windowY(frame.centerY()));
        fixture.mouse(SWT.MouseMove, x, y, 0, 0);
        fixture.mouse(SWT.MouseDown, x, y, 1, 0);
        fixture.mouse(SWT.MouseUp, x, y, 1, SWT.BUTTON1);
        rest(100);
        assertArrayEquals(new int[] {fixture.node("conv1")}, fixture.canvas.selection());
        assertFalse(fixture.canvas.isOpen(fixture.node("conv1")));
    }

    @Test
    void boxThatRestsOverAGroupIsMovedIntoItsScope() {
        dragTo("loss", "conv2", Dwell.TARGET_MILLIS + 50);
        fixture.await(() -> fixture.node("conv2/loss") >= 0);
        assertTrue(fixture.canvas.document().isDirty());
        assertTrue(fixture.canvas.document().commandStack().canUndo());
        fixture.undo();
        fixture.await(() -> fixture.node("loss") >= 0);
        assertFalse(fixture.canvas.document().isDirty());
    }

    @Test
    void boxThatIsOnlyPutOverAGroupStaysInItsScope() {
        Rect before = fixture.frame("loss");
        dragTo("loss", "conv2", 0);
        fixture.await(() -> !fixture.frame("loss").equals(before));
        assertFalse(fixture.canvas.document().isDirty());
    }

    @Test
    void refusedDropChangesNothing() throws Exception {
        fixture.close();
        fixture = new CanvasFixture(folder, "node { name: \"conv2/loss\" op: \"NoOp\" }");
        dragTo("loss", "conv2", Dwell.TARGET_MILLIS + 50);
        rest(100);
        assertFalse(fixture.canvas.document().isDirty());
        assertTrue(fixture.isVisible("loss"));
    }

    @Test
    void nameTypedOverABoxIsItsName() {
        type("loss", "error", SWT.CR);
        fixture.await(() -> fixture.node("error") >= 0);
        assertTrue(fixture.isVisible("error"));
        fixture.undo();
        fixture.await(() -> fixture.node("loss") >= 0);
    }

    @Test
    void nameWithASlashMovesIntoAScope() {
        type("loss", "train/loss", SWT.CR);
        fixture.await(() -> fixture.node("train/loss") >= 0);
        assertTrue(fixture.isVisible("train"));
    }

    @Test
    void escapeLeavesTheName() {
        type("loss", "error", SWT.ESC);
        assertFalse(fixture.canvas.document().isDirty());
        assertEquals(null, field());
    }

    @Test
    void nameThatIsTakenIsNotAccepted() {
        type("loss", "conv1", SWT.CR);
        assertFalse(fixture.canvas.document().isDirty());
        assertFalse(field() == null, "one can go on typing");
    }

    @Test
    void lettersTypedForANameThatCannotBeTypedGoNowhere() {
        fixture.shell.open();
        fixture.canvas.control().forceFocus();
        assumeTrue(fixture.canvas.control().isFocusControl(), "the window has no keyboard");
        List<Character> heard = new ArrayList<>();
        fixture.canvas.control().addListener(SWT.KeyDown, event -> heard.add(event.character));
        NameInPicture.refuseName(fixture.canvas, "It has no name.", new Rectangle(0, 0, 1, 1));
        fixture.key('h', 'h');
        fixture.key('i', 'i');
        assertEquals(List.of(), heard);
        fixture.key(SWT.ESC, SWT.ESC);
        fixture.key('h', 'h');
        assertEquals(List.of(SWT.ESC, 'h'), heard);
    }

    @Test
    void graphAsAWholeIsNowhereToBeNamed() {
        assertFalse(NameInPicture.open(fixture.canvas, fixture.canvas.clustering().hierarchy().root()));
    }

    @Test
    void shiftClickAddsAndFramesBeginOnBoxes() {
        fixture.click("conv1", 0);
        fixture.click("conv2", SWT.SHIFT);
        assertArrayEquals(new int[] {fixture.node("conv1"), fixture.node("conv2")}, fixture.canvas.selection());
        Rect seen = fixture.canvas.visibleArea();
        Rect box = fixture.frame("input");
        fixture.drag(box, 80, 60, SWT.SHIFT);
        assertEquals(seen, fixture.canvas.visibleArea());
        assertEquals(box, fixture.frame("input"));
    }

    private void type(String node, String name, char last) {
        assertTrue(NameInPicture.open(fixture.canvas, fixture.node(node)));
        StyledText field = field();
        field.setText(name);
        Event event = new Event();
        event.character = last;
        event.keyCode = last;
        field.notifyListeners(SWT.KeyDown, event);
    }

    private StyledText field() {
        for (Control child : ((Composite) fixture.canvas.control()).getChildren()) {
            if (child instanceof Composite frame && frame.getChildren().length > 0 && frame.getChildren()[0] instanceof StyledText text) {
                return text;
            }
        }
        return null;
    }
}
