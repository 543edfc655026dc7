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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.PictureSettings;
import org.opscape.editor.choice.Choices;
import org.opscape.formats.sidecar.ViewState;

/** What a person chooses about a picture, and takes back. */
class ChoicesTest {
    private static final String CALL = """
            node { name: "call" op: "double" input: "loss" attr { key: "T" value { type: DT_FLOAT } } }
            """;

    @TempDir Path folder;

    @Test
    void settingAsideIsUndoneAndRedoneWithEverythingKept() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            fixture.canvas.select(fixture.node("conv2"));
            Choices.exclude(fixture.canvas, fixture.node("conv2"));
            fixture.await(() -> Choices.canMoveToMain(fixture.canvas, fixture.node("conv2")));
            assertEquals("Set Aside conv2", fixture.canvas.document().commandStack().getUndoCommand().getLabel());
            assertFalse(fixture.canvas.document().isDirty());
            assertTrue(fixture.isVisible("conv1/Conv2D"));
            assertArrayEquals(new int[] {fixture.node("conv2")}, fixture.canvas.selection());
            fixture.undo();
            fixture.await(() -> Choices.canSetAside(fixture.canvas, fixture.node("conv2")));
            assertTrue(fixture.isVisible("conv1/Conv2D"));
            assertEquals(Set.of(), fixture.canvas.choices().excluded());
            fixture.redo();
            fixture.await(() -> Choices.canMoveToMain(fixture.canvas, fixture.node("conv2")));
            assertTrue(fixture.isVisible("conv1/Conv2D"));
        }
    }

    @Test
    void hiddenNodesComeBack() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv2");
            Choices.hide(fixture.canvas, fixture.node("conv1"));
            fixture.await(() -> !fixture.isVisible("conv1"));
            assertTrue(fixture.isVisible("conv2/Conv2D"));
            Choices.showHidden(fixture.canvas);
            fixture.await(() -> fixture.isVisible("conv1"));
            assertEquals(ViewState.EMPTY.hidden(), fixture.canvas.choices().hidden());
        }
    }

    @Test
    void draggedBoxStaysWhereItIsPut() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            Rect before = fixture.frame("conv1");
            fixture.drag(before, 160, 40, 0);
            fixture.await(() -> fixture.canvas.choices().positions().containsKey("conv1"));
            settle(fixture);
            Rect after = fixture.frame("conv1");
            assertEquals(before.x() + 160, after.x(), 8);
            assertEquals("Move conv1", fixture.canvas.document().commandStack().getUndoCommand().getLabel());
            fixture.undo();
            settle(fixture);
            assertEquals(before.x(), fixture.frame("conv1").x(), 1);
            assertEquals(Map.of(), fixture.canvas.choices().positions());
        }
    }

    @Test
    void dragWithControlMovesThePicture() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            double left = fixture.canvas.visibleArea().x();
            fixture.drag(fixture.frame("conv1"), 60, 0, SWT.MOD1);
            assertEquals(left - 60, fixture.canvas.visibleArea().x(), 2);
            assertEquals(Map.of(), fixture.canvas.choices().positions());
        }
    }

    @Test
    void callsAreShownInPlaceAndAsCallsAgain() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder, CALL)) {
            AtomicInteger regrouped = new AtomicInteger();
            fixture.canvas.addListener(new GraphViewListener() {
                @Override
                public void clusteringChanged(GraphView view, IntUnaryOperator mapping) {
                    regrouped.incrementAndGet();
                }
            });
            open(fixture, "conv1");
            fixture.canvas.select(fixture.node("call"));
            fixture.canvas.toggle(fixture.node("call"));
            fixture.await(() -> fixture.isVisible("call/twice"));
            assertTrue(fixture.isVisible("conv1/Conv2D"));
            assertArrayEquals(new int[] {fixture.node("call")}, fixture.canvas.selection());
            assertEquals("twice", fixture.canvas.operation(fixture.node("call/twice")).getName());
            assertEquals(1, regrouped.get());
            fixture.undo();
            fixture.await(() -> fixture.canvas.clustering().graph().isCall(Math.max(0, fixture.node("call")))
                    && fixture.node("call/twice") < 0);
        }
    }

    @Test
    void openingWaitsForTheChoiceBefore() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            Choices.hide(fixture.canvas, fixture.node("conv1"));
            fixture.canvas.expandAll();
            fixture.await(() -> fixture.isVisible("conv2/act/Reshape"));
            assertFalse(fixture.isVisible("conv1"));
        }
    }

    @Test
    void otherSettingsAreFollowed() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            PictureSettings usual = PictureSettings.DEFAULTS;
            fixture.canvas.setSettings(new PictureSettings(usual.clustering().withFewestInSeries(2), usual.layout(),
                    ColourChoice.of(ColourChoice.TYPE)));
            fixture.await(() -> fixture.canvas.clustering().options().fewestInSeries() == 2);
            fixture.await(() -> fixture.canvas.colouring().legend().title().toLowerCase(java.util.Locale.ROOT).contains("type"));
            assertTrue(fixture.isVisible("conv1/Conv2D"));
        }
    }

    @Test
    void bookmarksAreSetAndTakenAway() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            Choices.bookmark(fixture.canvas, fixture.node("conv1"), fixture.node("loss"));
            assertEquals(2, fixture.canvas.choices().bookmarks().size());
            assertTrue(Choices.isBookmarked(fixture.canvas, fixture.node("loss")));
            Choices.bookmark(fixture.canvas, fixture.node("conv1"), fixture.node("loss"));
            assertEquals(0, fixture.canvas.choices().bookmarks().size());
        }
    }

    @Test
    void coloursAreNoStepOfTheHistory() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            Choices.hide(fixture.canvas, fixture.node("conv1"));
            fixture.canvas.setColour(ColourChoice.of(ColourChoice.TYPE));
            fixture.undo();
            assertEquals(ColourChoice.TYPE, fixture.canvas.colour().mode());
            assertFalse(fixture.canvas.document().commandStack().canUndo());
        }
    }

    private static void open(CanvasFixture fixture, String path) {
        fixture.canvas.setOpen(fixture.node(path), true);
        fixture.await(() -> fixture.canvas.isOpen(fixture.node(path)));
    }

    /** Waits until the picture is made as it is chosen. */
    private static void settle(CanvasFixture fixture) {
        fixture.await(() -> fixture.canvas.shown().picture().recipe().equals(fixture.canvas.document().recipe(0))
                && fixture.isVisible("conv1"));
    }
}
