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

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.ModelFileInput;

class GraphCanvasTest {
    private static final double PIXEL = 1;

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

    @Test
    void wholeGraphIsInSightAtFirst() {
        Rect seen = fixture.canvas.visibleArea();
        Rect whole = fixture.canvas.scene().bounds();
        assertTrue(seen.x() <= whole.x() && seen.y() <= whole.y() && seen.right() >= whole.right() && seen.bottom() >= whole.bottom());
        assertTrue(fixture.canvas.zoom() <= 1);
        assertEquals(0, fixture.canvas.selection().length);
    }

    @Test
    void doubleClickOpensAndTheSpotStaysUnderThePointer() {
        Rect card = fixture.frame("conv1");
        double x = card.centerX();
        double y = card.y() + 10;
        double windowX = fixture.windowX(x);
        double windowY = fixture.windowY(y);
        fixture.doubleClick(x, y);
        fixture.await(() -> fixture.isVisible("conv1/Conv2D"));
        Rect open = fixture.frame("conv1");
        assertEquals(windowX, fixture.windowX(open.centerX()), PIXEL);
        assertEquals(windowY, fixture.windowY(open.y() + 10), PIXEL);
    }

    @Test
    void groupClosedFromItsBodyComesToThePointer() {
        fixture.canvas.toggle(fixture.node("conv1"));
        fixture.await(() -> fixture.isVisible("conv1/Conv2D"));
        Rect open = fixture.frame("conv1");
        double x = open.x() + 6;
        double y = open.bottom() - 6;
        double windowX = fixture.windowX(x);
        double windowY = fixture.windowY(y);
        fixture.doubleClick(x, y);
        fixture.await(() -> !fixture.isVisible("conv1/Conv2D"));
        Rect closed = fixture.frame("conv1");
        double sceneX = fixture.canvas.visibleArea().x() + windowX / fixture.canvas.zoom();
        double sceneY = fixture.canvas.visibleArea().y() + windowY / fixture.canvas.zoom();
        assertTrue(closed.contains(sceneX, sceneY), closed + " is not at " + sceneX + ", " + sceneY);
    }

    @Test
    void noClickIsLostWhileALayoutIsUnderWay() {
        fixture.canvas.toggle(fixture.node("conv1"));
        fixture.canvas.toggle(fixture.node("conv2"));
        fixture.await(() -> fixture.isVisible("conv1/Conv2D") && fixture.isVisible("conv2/Conv2D"));
        fixture.canvas.toggle(fixture.node("conv1"));
        fixture.canvas.toggle(fixture.node("conv1"));
        fixture.canvas.toggle(fixture.node("conv2"));
        fixture.await(() -> !fixture.isVisible("conv2/Conv2D"));
        assertTrue(fixture.isVisible("conv1/Conv2D"));
    }

    @Test
    void clicksSelect() {
        fixture.click("conv1", 0);
        assertArrayEquals(new int[] {fixture.node("conv1")}, fixture.canvas.selection());
        fixture.click("loss", SWT.MOD1);
        assertArrayEquals(new int[] {fixture.node("conv1"), fixture.node("loss")}, fixture.canvas.selection());
        fixture.click("conv1", SWT.MOD1);
        assertArrayEquals(new int[] {fixture.node("loss")}, fixture.canvas.selection());
        assertEquals(1, fixture.canvas.viewer().getSelectedEditParts().size());
        Rect whole = fixture.canvas.scene().bounds();
        fixture.click(whole.x() + 2, whole.y() + 2, 0);
        assertEquals(0, fixture.canvas.selection().length);
    }

    @Test
    void dragMovesThePictureAndSelectsNothing() {
        Rect before = fixture.canvas.visibleArea();
        fixture.mouse(SWT.MouseDown, 300, 300, 1, 0);
        fixture.mouse(SWT.MouseMove, 320, 310, 0, SWT.BUTTON1);
        fixture.mouse(SWT.MouseMove, 360, 330, 0, SWT.BUTTON1);
        fixture.mouse(SWT.MouseUp, 360, 330, 1, SWT.BUTTON1);
        assertEquals(before.x() - 60 / fixture.canvas.zoom(), fixture.canvas.visibleArea().x(), PIXEL);
        assertEquals(before.y() - 30 / fixture.canvas.zoom(), fixture.canvas.visibleArea().y(), PIXEL);
        assertEquals(0, fixture.canvas.selection().length);
    }

    @Test
    void dragWithShiftFramesWhatIsSelected() {
        Rect frame = fixture.frame("conv1");
        int left = (int) fixture.windowX(frame.x()) - 8;
        int top = (int) fixture.windowY(frame.y()) - 8;
        int right = (int) fixture.windowX(frame.right()) + 8;
        int bottom = (int) fixture.windowY(frame.bottom()) + 8;
        fixture.mouse(SWT.MouseDown, left, top, 1, SWT.SHIFT);
        fixture.mouse(SWT.MouseMove, left + 20, top + 20, 0, SWT.BUTTON1 | SWT.SHIFT);
        fixture.mouse(SWT.MouseMove, right, bottom, 0, SWT.BUTTON1 | SWT.SHIFT);
        fixture.mouse(SWT.MouseUp, right, bottom, 1, SWT.BUTTON1 | SWT.SHIFT);
        assertArrayEquals(new int[] {fixture.node("conv1")}, fixture.canvas.selection());
    }

    @Test
    void revealOpensWhatHidesANode() {
        fixture.canvas.reveal(fixture.node("conv2/act/Reshape"));
        fixture.await(() -> fixture.isVisible("conv2/act/Reshape"));
        fixture.await(() -> fixture.canvas.selection().length == 1);
        assertArrayEquals(new int[] {fixture.node("conv2/act/Reshape")}, fixture.canvas.selection());
        Rect seen = fixture.canvas.visibleArea();
        Rect frame = fixture.frame("conv2/act/Reshape");
        assertTrue(seen.contains(frame.x(), frame.y()) && seen.contains(frame.right(), frame.bottom()));
    }

    @Test
    void constantIsRevealedBesideItsConsumer() {
        int constant = fixture.node("conv2/stride");
        fixture.canvas.reveal(constant);
        fixture.await(() -> fixture.isVisible("conv2/act/Reshape"));
        fixture.await(() -> fixture.canvas.selection().length == 1);
        assertArrayEquals(new int[] {constant}, fixture.canvas.selection());
    }

    @Test
    void selectionGoesToTheGroupThatIsClosedOverIt() {
        fixture.canvas.reveal(fixture.node("conv1/Conv2D"));
        fixture.await(() -> fixture.canvas.selection().length == 1);
        fixture.canvas.collapseAll();
        fixture.await(() -> !fixture.isVisible("conv1/Conv2D"));
        assertArrayEquals(new int[] {fixture.node("conv1")}, fixture.canvas.selection());
    }

    @Test
    void expandAllOpensEverything() {
        fixture.canvas.expandAll();
        fixture.await(() -> fixture.isVisible("conv2/act/Reshape") && fixture.isVisible("conv1/act/Relu"));
    }

    @Test
    void oneLevelOpensWhatIsClosedAndNoMore() {
        fixture.canvas.changes().expandLevel();
        fixture.await(() -> fixture.isVisible("conv1/Conv2D") && fixture.isVisible("conv2/Conv2D"));
        assertFalse(fixture.canvas.isOpen(fixture.node("conv1/act")));
        fixture.canvas.changes().expandLevel();
        fixture.await(() -> fixture.isVisible("conv2/act/Reshape") && fixture.isVisible("conv1/act/Relu"));
    }

    @Test
    void functionIsShownAndTheMainGraphIsAsItWas() {
        fixture.canvas.toggle(fixture.node("conv1"));
        fixture.await(() -> fixture.isVisible("conv1/Conv2D"));
        fixture.canvas.showGraph(1);
        fixture.await(() -> fixture.canvas.graphIndex() == 1);
        assertEquals("double", fixture.canvas.graph().getName());
        fixture.canvas.showGraph(0);
        fixture.await(() -> fixture.canvas.graphIndex() == 0);
        assertTrue(fixture.isVisible("conv1/Conv2D"));
    }

    @Test
    void directionTurnsThePicture() {
        fixture.canvas.setDirection(Direction.UP);
        fixture.await(() -> fixture.canvas.direction() == Direction.UP);
        assertTrue(fixture.frame("input").y() > fixture.frame("loss").y());
    }

    @Test
    void arrowsWalkAlongTheLinesAndEnterOpens() {
        fixture.canvas.select(fixture.node("input"));
        fixture.key(SWT.ARROW_DOWN, '\0');
        assertArrayEquals(new int[] {fixture.node("conv1")}, fixture.canvas.selection());
        fixture.key(SWT.CR, SWT.CR);
        fixture.await(() -> fixture.isVisible("conv1/Conv2D"));
        fixture.key('-', '-');
        fixture.await(() -> !fixture.isVisible("conv1/Conv2D"));
        fixture.key(SWT.ESC, SWT.ESC);
        assertEquals(0, fixture.canvas.selection().length);
    }

    @Test
    void pointerLightsWhatComesUnderItAndNothingWhenItIsElsewhere() {
        Rect card = fixture.frame("conv1");
        int x = (int) fixture.windowX(card.centerX());
        int y = (int) fixture.windowY(card.centerY());
        fixture.mouse(SWT.MouseMove, x, y, 0, 0);
        fixture.await(() -> fixture.hovered() == fixture.node("conv1"));
        fixture.canvas.camera().drag(0, 2000);
        fixture.await(() -> fixture.hovered() == -1);
        fixture.canvas.camera().drag(0, -2000);
        fixture.canvas.fitAll();
        fixture.await(() -> fixture.hovered() == fixture.node("conv1"));
        fixture.mouse(SWT.MouseExit, x, y, 0, 0);
        assertEquals(-1, fixture.hovered());
        fixture.canvas.fitAll();
        assertEquals(-1, fixture.hovered());
    }

    @Test
    void whatIsRevealedIsLitInsteadOfWhatThePointerIsOn() {
        Rect card = fixture.frame("conv1");
        fixture.mouse(SWT.MouseMove, (int) fixture.windowX(card.centerX()), (int) fixture.windowY(card.centerY()), 0, 0);
        fixture.await(() -> fixture.hovered() == fixture.node("conv1"));
        fixture.canvas.reveal(fixture.node("conv2/act/Reshape"));
        fixture.await(() -> fixture.canvas.selection().length == 1);
        assertEquals(-1, fixture.hovered());
    }

    @Test
    void lightOfSomethingHiddenIsOnWhatHoldsIt() {
        fixture.canvas.highlight(fixture.node("conv2/act/Reshape"));
        assertEquals(fixture.node("conv2"), fixture.hovered());
        fixture.canvas.highlight(-1);
        assertEquals(-1, fixture.hovered());
    }

    @Test
    void untouchedPictureIsFittedToEachSizeOfItsWindow() {
        double before = fixture.canvas.zoom();
        fixture.shell.setSize(420, 300);
        fixture.await(() -> fixture.canvas.zoom() < before);
        Rect whole = fixture.canvas.scene().bounds();
        Rect seen = fixture.canvas.visibleArea();
        assertTrue(seen.contains(whole.x() + 1, whole.y() + 1) && seen.contains(whole.right() - 1, whole.bottom() - 1));
        fixture.shell.setSize(1000, 700);
        fixture.await(() -> fixture.canvas.zoom() == before);
        fixture.canvas.setZoom(1.5);
        fixture.shell.setSize(900, 700);
        fixture.await(() -> fixture.canvas.control().getSize().x < 910);
        assertEquals(1.5, fixture.canvas.zoom());
    }

    @Test
    void arrowsStayWhereNothingIsFurtherThatWay() {
        fixture.canvas.select(fixture.node("loss"));
        fixture.key(SWT.ARROW_DOWN, '\0');
        assertArrayEquals(new int[] {fixture.node("loss")}, fixture.canvas.selection());
        fixture.key(SWT.ARROW_UP, '\0');
        assertArrayEquals(new int[] {fixture.node("conv2")}, fixture.canvas.selection());
    }

    @Test
    void savedModelsAreCalledByTheirFolders() {
        assertEquals("digits", ModelFileInput.name(Path.of("/models/digits/saved_model.pb")));
        assertEquals("digits.pb", ModelFileInput.name(Path.of("/models/digits.pb")));
    }

    @Test
    void nothingIsReadyAfterTheWindowClosed() {
        fixture.canvas.toggle(fixture.node("conv1"));
        fixture.close();
        assertFalse(fixture.canvas.isReady());
    }
}
