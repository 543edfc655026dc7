/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

class ScenePainterTest {
    private static final int RGB = 0xFFFFFF;

    private static RecordingPen paint(Scene scene, PaintState state) {
        RecordingPen pen = new RecordingPen();
        new ScenePainter().paint(scene, pen, state);
        return pen;
    }

    private static PaintState whole(Scene scene, double zoom) {
        return PaintState.of(Theme.LIGHT, zoom, 0, 0, scene.bounds());
    }

    private static RecordingPen paint(Scene scene, double zoom, Marks marks) {
        return paint(scene, whole(scene, zoom).withMarks(marks));
    }

    @Test
    void everyNameIsThereAtFullSize() {
        RecordingPen pen = paint(SampleScenes.training(), 1, Marks.NONE);
        for (String text : new String[] {"images", "Placeholder", "conv1", "24 operations", "resnet_v1_50", "block1", "\u00D7 24", "Relu",
            "hist",
            "\u2026 12 more", "Auxiliary: 2 operations", "3 tensors"}) {
            assertTrue(pen.texts.contains(text), text);
        }
    }

    @Test
    void longNamesAreShortenedInTheMiddleToFitTheirBoxes() {
        RecordingPen pen = paint(SampleScenes.training(), 1, Marks.NONE);
        String shortened = pen.texts.stream().filter(text -> text.startsWith("softmax")).findFirst().orElseThrow();
        assertTrue(shortened.contains("\u2026") && shortened.endsWith("name"), shortened);
        assertTrue(pen.placeOf(shortened).width() <= 140);
    }

    @Test
    void nothingOutsideTheClipIsDrawn() {
        Scene scene = SampleScenes.large(20, 5);
        Rect clip = new Rect(1000, 300, 900, 700);
        RecordingPen pen = paint(scene, PaintState.of(Theme.LIGHT, 1, -clip.x(), -clip.y(), clip));
        Rect view = new Rect(-24, -24, clip.width() + 48, clip.height() + 48);
        for (Rect shape : pen.shapes) {
            assertTrue(shape.intersects(view), () -> "outside: " + shape);
        }
        for (Rect place : pen.textPlaces) {
            assertTrue(place.intersects(view), () -> "outside: " + place);
        }
        assertTrue(pen.shapes.size() < 400, () -> "too many: " + pen.shapes.size());
    }

    @Test
    void groupsTooSmallToSeeAreNotLookedInto() {
        Scene scene = SampleScenes.large(100, 20);
        int coarse = paint(scene, 0.004, Marks.NONE).shapes.size();
        int fine = paint(scene, 0.06, Marks.NONE).shapes.size();
        assertTrue(coarse < 300, () -> "too many: " + coarse);
        assertTrue(fine > 10_000);
    }

    @Test
    void anOverviewHasLargeNamesOfGroupsOnlyAndTheyDoNotOverlap() {
        RecordingPen pen = paint(SampleScenes.large(10, 5), 0.2, Marks.NONE);
        assertTrue(pen.texts.contains("tower_9"));
        assertTrue(pen.texts.contains("block3"));
        assertFalse(pen.texts.contains("operation_0"));
        for (int i = 0; i < pen.textPlaces.size(); i++) {
            assertTrue(pen.textPlaces.get(i).height() >= 10);
            for (int j = 0; j < i; j++) {
                assertFalse(pen.textPlaces.get(i).intersects(pen.textPlaces.get(j)), pen.texts.get(i) + " over " + pen.texts.get(j));
            }
        }
    }

    @Test
    void smallBoxesAreNotRounded() {
        RecordingPen pen = paint(SampleScenes.large(10, 5), whole(SampleScenes.large(10, 5), 0.1).withoutLabels());
        assertEquals(0, pen.rounded.size());
        assertEquals(0, pen.texts.size());
    }

    @Test
    void whatComesInAndGoesOutLightsUpAndTheRestFades() {
        RecordingPen pen = paint(SampleScenes.training(), 1, Marks.NONE.withHovered(SampleScenes.CONV));
        assertEquals(1, lines(pen, Theme.LIGHT.incoming()));
        // The line goes on inside of the open group, from the port to the operation.
        assertEquals(2, lines(pen, Theme.LIGHT.outgoing()));
        int faded = indexOf(pen, Theme.LIGHT.control());
        assertEquals(0.3, pen.strokeAlphas.get(faded), 1e-9);
        assertEquals(1, pen.strokeAlphas.get(indexOf(pen, Theme.LIGHT.incoming())), 1e-9);
    }

    @Test
    void namesThatHaveNoRoomInSmallGroupsStandBesideThem() {
        Scene scene = SampleScenes.training();
        RecordingPen pen = paint(scene, whole(scene, 0.3));
        assertTrue(pen.texts.contains("conv1"), pen.texts.toString());
        assertTrue(pen.texts.contains("train"), pen.texts.toString());
        Rect half = new Rect(0, 0, scene.root().width(), scene.root().height() / 2);
        RecordingPen part = paint(scene, PaintState.of(Theme.LIGHT, 0.3, 0, 0, half).withWindow(scene.bounds()));
        assertTrue(part.texts.contains("conv1") && part.texts.contains("train"), "names depend on the part that is painted");
    }

    @Test
    void whatAnOpenGroupShowsDoesNotFadeWhenItIsSelected() {
        RecordingPen pen = paint(SampleScenes.training(), 1, Marks.NONE.withSelected(SampleScenes.NET));
        assertEquals(1, pen.strokeAlphas.get(indexOf(pen, Theme.LIGHT.reference())), 1e-9);
        RecordingPen elsewhere = paint(SampleScenes.training(), 1, Marks.NONE.withSelected(SampleScenes.TRAIN));
        assertEquals(0.3, elsewhere.strokeAlphas.get(indexOf(elsewhere, Theme.LIGHT.reference())), 1e-9);
    }

    private static int lines(RecordingPen pen, int colour) {
        return (int) pen.strokes.stream().filter(stroke -> (stroke & RGB) == (colour & RGB)).count();
    }

    private static int indexOf(RecordingPen pen, int colour) {
        for (int i = 0; i < pen.strokes.size(); i++) {
            if ((pen.strokes.get(i) & RGB) == (colour & RGB)) {
                return i;
            }
        }
        throw new AssertionError("no line of the colour " + Integer.toHexString(colour));
    }

    @Test
    void controlLinesAreDashedAndReferencesOrange() {
        RecordingPen pen = paint(SampleScenes.training(), 1, Marks.NONE);
        assertEquals(1, lines(pen, Theme.LIGHT.reference()));
        assertEquals(2, pen.dashedStrokes);
    }

    @Test
    void aSelectionIsARingAndChangesNoFill() {
        RecordingPen plain = paint(SampleScenes.training(), 1, Marks.NONE);
        RecordingPen marked = paint(SampleScenes.training(), 1, Marks.NONE.withSelected(SampleScenes.LOSS));
        assertEquals(0, lines(plain, Theme.LIGHT.accent()));
        assertTrue(lines(marked, Theme.LIGHT.accent()) >= 1);
        assertEquals(count(plain.fills, Theme.LIGHT.card()), count(marked.fills, Theme.LIGHT.card()));
    }

    private static long count(List<Integer> colours, int colour) {
        return colours.stream().filter(value -> value == colour).count();
    }

    @Test
    void theHeaderOfAGroupStaysAtTheTopWhileItsBodyIsSeen() {
        Rect clip = new Rect(0, 400, 1100, 300);
        RecordingPen pen = paint(SampleScenes.training(), PaintState.of(Theme.LIGHT, 1, 0, -clip.y(), clip));
        Rect place = pen.placeOf("resnet_v1_50");
        assertTrue(place.y() >= 0 && place.bottom() <= 28, place::toString);
        assertTrue(pen.placeOf("block1").y() >= 28, "groups in one another stand under one another");
    }

    @Test
    void stickyHeadersHaveHandlesInsideTheWindow() {
        Rect clip = new Rect(100, 400, 400, 300);
        PaintState state = PaintState.of(Theme.LIGHT, 1, 0, 0, clip);
        for (StickyHeader header : StickyHeader.of(SampleScenes.training(), state)) {
            Rect handle = header.handle(1);
            assertTrue(handle.x() >= clip.x() && handle.right() <= clip.right() && handle.y() >= clip.y(), handle::toString);
        }
        assertEquals(2, StickyHeader.of(SampleScenes.training(), state).size());
    }

    @Test
    void theNameOfAnOpenGroupStaysInSightWhenItsLeftEndIsOutOfIt() {
        Scene scene = SampleScenes.training();
        Rect net = scene.find(SampleScenes.NET).orElseThrow().frame();
        Rect clip = new Rect(net.x() + 60, net.y() - 40, 400, 300);
        RecordingPen pen = paint(scene, PaintState.of(Theme.LIGHT, 1, 0, 0, clip));
        String name = pen.texts.stream().filter(text -> text.startsWith("resnet")).findFirst().orElseThrow();
        assertTrue(pen.placeOf(name).x() >= clip.x(), name);
        Rect end = new Rect(net.right() - 20, net.y() - 40, 400, 300);
        RecordingPen beyond = paint(scene, PaintState.of(Theme.LIGHT, 1, 0, 0, end));
        beyond.texts.stream().filter(text -> text.startsWith("resnet"))
                .forEach(text -> assertTrue(beyond.placeOf(text).right() <= net.right(), text));
    }

    @Test
    void theStyleSaysHowBoxesAreFilled() {
        int green = 0xFF99CC88;
        Scene scene = SampleScenes.training();
        RecordingPen pen = paint(scene, whole(scene, 1).withStyle((box, theme) -> box.node() == SampleScenes.TRAIN ? green : theme.card()));
        assertEquals(1, count(pen.fills, green));
        assertTrue(pen.strokes.contains(Theme.LIGHT.borderOf(green)));
        assertTrue(Colours.contrast(Theme.LIGHT.borderOf(green), green) > 1.2);
    }

    @Test
    void bandsTakeTheirSharesOfTheLowerEdgeOfACard() {
        int left = 0xFF118833;
        int right = 0xFF883311;
        Scene scene = SampleScenes.training();
        RecordingPen pen = paint(scene, whole(scene, 1).withStyle(new BoxStyle() {
            @Override
            public int fill(Box box, Theme theme) {
                return theme.card();
            }

            @Override
            public Bands bands(Box box, Theme theme) {
                return box.node() == SampleScenes.CONV ? new Bands(new int[] {left, right}, new double[] {0.25, 0.75}) : Bands.NONE;
            }
        }));
        Rect frame = scene.find(SampleScenes.CONV).orElseThrow().frame();
        Rect first = shapeOf(pen, left);
        Rect second = shapeOf(pen, right);
        assertEquals(frame.x() + frame.width() / 4, first.right(), 1.5);
        assertEquals(first.right(), second.x(), 0.01);
        assertEquals(frame.bottom(), second.bottom(), 1.5);
        assertTrue(first.height() < frame.height() / 3);
    }

    private static Rect shapeOf(RecordingPen pen, int colour) {
        return pen.filledPaths.get(colour);
    }

    @Test
    void neighboursOfTheSelectedNodeKeepTheirStrength() {
        int green = 0xFF99CC88;
        Scene scene = SampleScenes.training();
        for (int node : new int[] {SampleScenes.CONV, SampleScenes.TRAIN}) {
            RecordingPen pen = paint(scene, whole(scene, 1).withMarks(Marks.NONE.withSelected(SampleScenes.NET))
                    .withStyle((box, theme) -> box.node() == node ? green : theme.card()));
            double alpha = pen.strokeAlphas.get(indexOf(pen, Theme.LIGHT.borderOf(green)));
            assertEquals(node == SampleScenes.CONV, alpha == 1, "node " + node + " has the alpha " + alpha);
        }
    }
}
