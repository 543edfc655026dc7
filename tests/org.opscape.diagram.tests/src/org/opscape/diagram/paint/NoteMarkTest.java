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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.note.ModelNote;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

class NoteMarkTest {
    private static final IntUnaryOperator FLAT = node -> node == 0 ? -1 : 0;

    private static ModelNote note(String text, String... tags) {
        return new ModelNote(0, "n", 0, text, List.of(tags), "#3f78e0");
    }

    private static PictureNotes on(IntUnaryOperator parents, int... nodes) {
        Map<Integer, ModelNote> notes = new HashMap<>();
        for (int node : nodes) {
            notes.put(node, note("about " + node));
        }
        return PictureNotes.of(notes, parents);
    }

    private static PaintState state(Scene scene, double zoom, PictureNotes notes) {
        return PaintState.of(Theme.LIGHT, zoom, 0, 0, scene.bounds()).withNotes(notes);
    }

    private static int[] everything() {
        int[] nodes = new int[60];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = i + 1;
        }
        return nodes;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.12, 0.2, 0.3, 0.39, 0.4, 0.5, 0.6, 0.75, 0.85, 1, 1.5, 2, 4})
    void marksCoverNoText(double zoom) {
        Scene scene = SampleScenes.training();
        PaintState state = state(scene, zoom, on(FLAT, everything()));
        RecordingPen pen = new RecordingPen();
        new ScenePainter().paint(scene, pen, state);
        List<NoteMark> marks = NoteMark.of(scene, state);
        assertTrue(marks.size() >= 7, () -> "only " + marks.size());
        for (NoteMark mark : marks) {
            Rect bounds = mark.bounds();
            Rect place = new Rect(bounds.x() * zoom, bounds.y() * zoom, bounds.width() * zoom, bounds.height() * zoom);
            for (int i = 0; i < pen.texts.size(); i++) {
                Rect text = letters(pen.textPlaces.get(i));
                String what = pen.texts.get(i) + " at " + text + " under the mark of " + mark.node() + " at " + place;
                assertFalse(text.intersects(place), what);
            }
        }
    }

    /** Of the height of a line, the part in which letters are. */
    private static Rect letters(Rect line) {
        return new Rect(line.x(), line.y() + line.height() * 0.24, line.width(), line.height() * 0.76);
    }

    @Test
    void closedGroupsTellOfNotesInside() {
        Scene scene = SampleScenes.training();
        IntUnaryOperator parents = node -> node == 0 ? -1 : node == 900 || node == 901 ? SampleScenes.TRAIN : 0;
        PaintState state = state(scene, 1, on(parents, 900, 901, SampleScenes.CONV));
        List<NoteMark> marks = NoteMark.of(scene, state);
        assertEquals(2, marks.size());
        NoteMark train = marks.stream().filter(mark -> mark.node() == SampleScenes.TRAIN).findFirst().orElseThrow();
        assertEquals(Optional.empty(), train.note());
        assertEquals("2 notes inside", train.tip());
        NoteMark conv = marks.stream().filter(mark -> mark.node() == SampleScenes.CONV).findFirst().orElseThrow();
        assertEquals("about " + SampleScenes.CONV, conv.tip());
        assertTrue(conv.bounds().width() > train.bounds().width());
    }

    @Test
    void openGroupsDoNotCountWhatIsSeen() {
        Scene scene = SampleScenes.training();
        PaintState state = state(scene, 1, on(node -> node == 0 ? -1 : node == 35 ? SampleScenes.NET : 0, 35));
        assertEquals(List.of(35), NoteMark.of(scene, state).stream().map(NoteMark::node).toList());
    }

    @Test
    void marksCanBePointedAtAlsoWhereTheyAreSmall() {
        Scene scene = SampleScenes.training();
        for (double zoom : new double[] {0.1, 0.5, 1, 3}) {
            PaintState state = state(scene, zoom, on(FLAT, SampleScenes.CONV));
            Rect bounds = NoteMark.of(scene, state).get(0).bounds();
            assertTrue(bounds.width() * zoom >= 5, "too small to be seen at " + zoom);
            assertEquals(SampleScenes.CONV, NoteMark.at(scene, state, bounds.centerX(), bounds.centerY()).orElseThrow().node());
            assertEquals(Optional.empty(), NoteMark.at(scene, state, bounds.x() - 40 / zoom, bounds.centerY()));
        }
    }

    @Test
    void nothingIsDifferentWithoutNotes() {
        Scene scene = SampleScenes.training();
        RecordingPen plain = new RecordingPen();
        new ScenePainter().paint(scene, plain, PaintState.of(Theme.LIGHT, 1, 0, 0, scene.bounds()));
        RecordingPen marked = new RecordingPen();
        new ScenePainter().paint(scene, marked, state(scene, 1, on(FLAT, SampleScenes.INPUT)));
        assertTrue(marked.shapes.size() > plain.shapes.size());
        assertEquals(plain.texts, marked.texts);
    }
}
