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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Rect;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing.Subject;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.choice.Choices;
import org.opscape.editor.note.NoteLayer;

/** Edits in the picture: the model changes, and everything else stays as it was. */
class EditsInPictureTest {
    private static final String CALL = """
            node { name: "call" op: "double" input: "loss" attr { key: "T" value { type: DT_FLOAT } } }
            """;
    private static final String SERIES = """
            node { name: "s/n_1" op: "Relu" input: "input" }
            node { name: "s/n_2" op: "Relu" input: "input" }
            node { name: "s/n_3" op: "Relu" input: "input" }
            node { name: "s/n_4" op: "Relu" input: "input" }
            node { name: "s/n_5" op: "Relu" input: "input" }
            node { name: "s" op: "AddN" input: "s/n_1" input: "s/n_2" input: "s/n_3" input: "s/n_4" input: "s/n_5" }
            """;

    @TempDir Path folder;

    @Test
    void renamedScopeStaysOpenSelectedAndInPlace() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            fixture.canvas.select(fixture.node("conv1"), fixture.node("conv1/Conv2D"));
            Choices.bookmark(fixture.canvas, fixture.node("conv1/act"));
            Rect before = onScreen(fixture, "conv1");
            submit(fixture, new Edit.Rename("", "conv1", "stem"));
            assertTrue(fixture.isVisible("stem/Conv2D"));
            assertEquals(-1, fixture.node("conv1"));
            assertArrayEquals(new int[] {fixture.node("stem"), fixture.node("stem/Conv2D")}, fixture.canvas.selection());
            assertEquals(before.y(), onScreen(fixture, "stem").y(), 1);
            assertEquals("stem/act", fixture.canvas.choices().bookmarks().get(0).path());
            assertEquals("Rename scope conv1 → stem", fixture.canvas.document().commandStack().getUndoCommand().getLabel());
            assertTrue(fixture.canvas.document().isDirty());
            assertEquals("stem/act/Relu", fixture.canvas.editing().renames().get("conv1/act/Relu"));
            assertEquals(List.of(new Edit.Rename("", "conv1", "stem")), fixture.canvas.editing().done());
            fixture.undo();
            follow(fixture);
            assertTrue(fixture.isVisible("conv1/Conv2D"));
            assertEquals("conv1/act", fixture.canvas.choices().bookmarks().get(0).path());
            assertFalse(fixture.canvas.document().isDirty());
            assertEquals(Map.of(), fixture.canvas.editing().renames());
            assertEquals(before, onScreen(fixture, "conv1"));
        }
    }

    @Test
    void newGroupIsOpenAndSelected() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            List<String> before = seen(fixture);
            fixture.canvas.select(fixture.node("conv1"), fixture.node("conv2"));
            submit(fixture, new Edit.Group("", List.of("conv1", "conv2"), "body"));
            assertTrue(fixture.isVisible("body/conv1/Conv2D"));
            assertTrue(fixture.isVisible("body/conv2"));
            assertArrayEquals(new int[] {fixture.node("body")}, fixture.canvas.selection());
            List<String> grouped = seen(fixture);
            fixture.undo();
            follow(fixture);
            assertEquals(before, seen(fixture));
            assertArrayEquals(new int[] {fixture.node("conv1"), fixture.node("conv2")}, fixture.canvas.selection());
            fixture.redo();
            follow(fixture);
            assertEquals(grouped, seen(fixture));
            assertArrayEquals(new int[] {fixture.node("body")}, fixture.canvas.selection());
        }
    }

    @Test
    void severalNewGroupsAreClosed() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            fixture.canvas.editing().submit(List.of(new Edit.Group("", List.of("conv1", "input"), "a"),
                    new Edit.Group("", List.of("conv2", "loss"), "b")));
            follow(fixture);
            assertTrue(fixture.isVisible("a"));
            assertFalse(fixture.isVisible("a/conv1"));
            assertArrayEquals(new int[] {fixture.node("a"), fixture.node("b")}, fixture.canvas.selection());
        }
    }

    @Test
    void notesOfAPictureAreThoseOfNow() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            assertTrue(NoteLayer.of(fixture.canvas).isEmpty());
            submit(fixture, new Edit.Annotate("", "conv1", new Note("text", List.of(), "")));
            assertFalse(NoteLayer.of(fixture.canvas).isEmpty());
            assertSame(NoteLayer.of(fixture.canvas), NoteLayer.of(fixture.canvas));
            fixture.undo();
            assertTrue(NoteLayer.of(fixture.canvas).isEmpty());
        }
    }

    @Test
    void dissolvedScopeLeavesItsMembersSelected() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            open(fixture, "conv1/act");
            List<String> before = seen(fixture);
            fixture.canvas.select(fixture.node("conv1"));
            submit(fixture, new Edit.Dissolve("", "conv1"));
            assertTrue(fixture.isVisible("act/Relu"));
            assertEquals(Set.of(fixture.node("weights"), fixture.node("Conv2D"), fixture.node("act")), Set.copyOf(selected(fixture)));
            fixture.undo();
            follow(fixture);
            assertEquals(before, seen(fixture));
            assertArrayEquals(new int[] {fixture.node("conv1")}, fixture.canvas.selection());
        }
    }

    @Test
    void choicesAndEditsAreUndoneInOneOrder() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            Choices.hide(fixture.canvas, fixture.node("conv1"));
            follow(fixture);
            submit(fixture, new Edit.Rename("", "conv1", "stem"));
            assertEquals(Set.of("stem"), fixture.canvas.choices().hidden());
            Choices.showHidden(fixture.canvas);
            follow(fixture);
            assertTrue(fixture.isVisible("stem"));
            fixture.undo();
            follow(fixture);
            assertFalse(fixture.isVisible("stem"));
            fixture.undo();
            fixture.undo();
            follow(fixture);
            assertTrue(fixture.isVisible("conv1"));
            fixture.redo();
            fixture.redo();
            fixture.redo();
            follow(fixture);
            assertTrue(fixture.isVisible("stem"));
            assertEquals(Set.of(), fixture.canvas.choices().hidden());
        }
    }

    @Test
    void functionThatIsShownInPlaceIsEdited() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder, CALL)) {
            fixture.canvas.toggle(fixture.node("call"));
            fixture.await(() -> fixture.isVisible("call/twice"));
            fixture.canvas.select(fixture.node("call/twice"));
            assertEquals(new Subject("double", List.of("twice")), fixture.canvas.editing().subject(fixture.node("call/twice")));
            assertEquals(new Subject("", List.of("call")), fixture.canvas.editing().subject(fixture.node("call")));
            assertThrows(RefusedEditException.class,
                    () -> fixture.canvas.editing().subject(fixture.node("call/twice"), fixture.node("conv1")));
            submit(fixture, new Edit.Group("double", List.of("twice"), "sum"));
            assertTrue(fixture.isVisible("call/sum/twice"));
            assertArrayEquals(new int[] {fixture.node("call/sum")}, fixture.canvas.selection());
            assertEquals(new Subject("double", List.of("sum")), fixture.canvas.editing().subject(fixture.node("call/sum")));
            submit(fixture, new Edit.Rename("", "call", "end/of/it"));
            assertTrue(fixture.isVisible("end"));
            submit(fixture, new Edit.Rename("", "end/of/it", "again"));
            assertTrue(fixture.isVisible("again/sum/twice"));
            assertEquals(Set.of("again"), fixture.canvas.choices().inlined());
            fixture.undo();
            fixture.undo();
            fixture.undo();
            follow(fixture);
            assertTrue(fixture.isVisible("call/twice"));
        }
    }

    @Test
    void undoGoesToTheGraphThatWasEdited() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder, CALL)) {
            fixture.canvas.showGraph(1);
            fixture.await(() -> fixture.canvas.graphIndex() == 1);
            submit(fixture, new Edit.Rename("double", "twice", "doubled"));
            assertTrue(fixture.isVisible("doubled"));
            fixture.canvas.showGraph(0);
            fixture.await(() -> fixture.canvas.graphIndex() == 0);
            fixture.undo();
            fixture.await(() -> fixture.canvas.graphIndex() == 1);
            assertTrue(fixture.isVisible("twice"));
        }
    }

    @Test
    void membersOfStacksAndOwnOperationsAreWhatTheyAreInTheFile() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder, SERIES)) {
            open(fixture, "s");
            assertEquals(List.of("s/n_1", "s/n_2", "s/n_3", "s/n_4", "s/n_5"),
                    fixture.canvas.editing().subject(fixture.node("s/n_[1-5]")).paths());
            assertEquals(List.of("s/(s)"), fixture.canvas.editing().subject(fixture.node("s/(s)")).paths());
            open(fixture, "s/n_[1-5]");
            submit(fixture, new Edit.Rename("", "s/n_5", "s/n_0"));
            assertTrue(fixture.isVisible("s/n_[0-4]"));
            assertTrue(fixture.canvas.isOpen(fixture.node("s/n_[0-4]")));
            submit(fixture, new Edit.Rename("", "s", "t"));
            assertTrue(fixture.canvas.isOpen(fixture.node("t/n_[0-4]")));
            assertTrue(fixture.isVisible("t/(t)"));
        }
    }

    @Test
    void refusedEditIsSaidAndChangesNothing() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            List<String> said = new ArrayList<>();
            fixture.canvas.addListener(new GraphViewListener() {
                @Override
                public void editRefused(GraphView view, String why) {
                    said.add(why);
                }
            });
            var clustering = fixture.canvas.clustering();
            Edit clash = new Edit.Rename("", "conv1", "conv2");
            assertTrue(fixture.canvas.editing().refusal(clash).isPresent());
            fixture.canvas.editing().submit(List.of(new Edit.Rename("", "input", "x"), clash));
            assertEquals(1, said.size());
            assertSame(clustering, fixture.canvas.clustering());
            assertEquals("input", fixture.canvas.document().model().getGraphs().get(0).getAllOperations().get(0).getName());
            assertFalse(fixture.canvas.document().isDirty());
        }
    }

    @Test
    void laterStepsReferToWhatEarlierOnesMade() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            submit(fixture, new Edit.Group("", List.of("conv1"), "g"), new Edit.Rename("", "g", "h"),
                    new Edit.Move("", List.of("input"), "h"));
            assertTrue(fixture.isVisible("h"));
            submit(fixture, new Edit.Rename("", "h/conv1", "h/c"));
            for (int round = 0; round < 2; round++) {
                fixture.undo();
                fixture.undo();
                follow(fixture);
                assertTrue(fixture.isVisible("conv1"));
                fixture.redo();
                fixture.redo();
                follow(fixture);
                assertTrue(fixture.node("h/c/act/Relu") >= 0 && fixture.node("h/input") >= 0);
            }
        }
    }

    @Test
    void noteIsWrittenWithoutGroupingAnew() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            var clustering = fixture.canvas.clustering();
            Note note = new Note("first layer", List.of("todo"), "#d0a020");
            fixture.canvas.editing().submit(List.of(new Edit.Annotate("", "conv1", note)));
            assertEquals(note, fixture.canvas.editing().note(fixture.node("conv1")));
            assertEquals(Note.NONE, fixture.canvas.editing().note(fixture.node("conv2")));
            assertTrue(fixture.canvas.document().isDirty());
            assertSame(clustering, fixture.canvas.clustering());
            fixture.undo();
            assertEquals(Note.NONE, fixture.canvas.editing().note(fixture.node("conv1")));
            assertFalse(fixture.canvas.document().isDirty());
        }
    }

    @Test
    void rememberedPictureHasTheNamesOfNow() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            fixture.canvas.editing().submit(List.of(new Edit.Rename("", "conv1", "stem")));
            fixture.canvas.remember();
            assertEquals(Set.of("stem"), fixture.canvas.choices().expanded());
            follow(fixture);
            fixture.canvas.remember();
            assertEquals(Set.of("stem"), fixture.canvas.choices().expanded());
        }
    }

    @Test
    void secondEditNeedNotWaitForThePicture() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            fixture.canvas.select(fixture.node("conv1"));
            fixture.canvas.editing().submit(List.of(new Edit.Rename("", "conv1", "a")));
            assertEquals(List.of("a"), fixture.canvas.editing().subject(fixture.canvas.selection()).paths());
            fixture.canvas.editing().submit(List.of(new Edit.Group("", List.of("a"), "b")));
            fixture.canvas.editing().submit(List.of(new Edit.Rename("", "b", "c")));
            follow(fixture);
            assertTrue(fixture.isVisible("c/a/Conv2D"));
            fixture.undo();
            fixture.undo();
            fixture.undo();
            follow(fixture);
            assertTrue(fixture.isVisible("conv1/Conv2D"));
        }
    }

    static List<Integer> selected(CanvasFixture fixture) {
        List<Integer> nodes = new ArrayList<>();
        for (int node : fixture.canvas.selection()) {
            nodes.add(node);
        }
        return nodes;
    }

    static void open(CanvasFixture fixture, String path) {
        fixture.canvas.setOpen(fixture.node(path), true);
        fixture.await(() -> fixture.canvas.isOpen(fixture.node(path)));
    }

    static void submit(CanvasFixture fixture, Edit... edits) {
        fixture.canvas.editing().submit(List.of(edits));
        follow(fixture);
    }

    /** Waits until the picture has followed. */
    static void follow(CanvasFixture fixture) {
        fixture.await(() -> fixture.canvas.shown().picture().names() == fixture.canvas.document().names(fixture.canvas.graphIndex())
                && fixture.canvas.shown().picture().recipe().equals(fixture.canvas.document().recipe(fixture.canvas.graphIndex())));
    }

    static Rect onScreen(CanvasFixture fixture, String path) {
        Rect frame = fixture.frame(path);
        return new Rect(fixture.windowX(frame.x()), fixture.windowY(frame.y()), frame.width(), frame.height());
    }

    /** All that is seen and where. */
    static List<String> seen(CanvasFixture fixture) {
        List<String> seen = new ArrayList<>();
        add(fixture, fixture.canvas.scene().root(), seen);
        return seen;
    }

    private static void add(CanvasFixture fixture, Box box, List<String> seen) {
        seen.add(fixture.canvas.clustering().hierarchy().uniquePath(box.node()) + " " + box.width() + " " + box.height());
        if (box.isOpen()) {
            for (int i = 0; i < box.content().boxes().length; i++) {
                seen.add(box.content().xs()[i] + " " + box.content().ys()[i]);
                add(fixture, box.content().boxes()[i], seen);
            }
        }
    }
}
