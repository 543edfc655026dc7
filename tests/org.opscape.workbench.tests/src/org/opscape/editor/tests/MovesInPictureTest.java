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
import static org.opscape.editor.tests.EditsInPictureTest.follow;
import static org.opscape.editor.tests.EditsInPictureTest.open;
import static org.opscape.editor.tests.EditsInPictureTest.seen;
import static org.opscape.editor.tests.EditsInPictureTest.submit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.Edit;
import org.opscape.editor.choice.Choices;
import org.opscape.formats.sidecar.Position;

class MovesInPictureTest {
    @TempDir Path folder;

    @Test
    void movedNodesStaySelectedAndOpenAndComeBack() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            open(fixture, "conv1/act");
            open(fixture, "conv2");
            List<String> before = seen(fixture);
            fixture.canvas.select(fixture.node("conv1/act"));
            Choices.pin(fixture.canvas, Map.of(fixture.node("conv1/act"), new Position(8, 8)));
            follow(fixture);
            submit(fixture, new Edit.Move("", List.of("input"), "conv2"));
            submit(fixture, new Edit.Rename("", "conv1/act", "conv2/end"));
            assertTrue(fixture.isVisible("conv2/end/Relu"));
            assertArrayEquals(new int[] {fixture.node("conv2/end")}, fixture.canvas.selection());
            assertEquals(Set.of(), fixture.canvas.choices().positions().keySet());
            fixture.undo();
            follow(fixture);
            assertEquals(Set.of("conv1/act"), fixture.canvas.choices().positions().keySet());
            assertTrue(fixture.isVisible("conv1/act/Relu"));
            fixture.undo();
            fixture.undo();
            follow(fixture);
            assertEquals(before, seen(fixture));
        }
    }

    @Test
    void movedIntoClosedScopeIsShownByIt() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            fixture.canvas.select(fixture.node("input"));
            submit(fixture, new Edit.Move("", List.of("input"), "conv2"));
            assertArrayEquals(new int[] {fixture.node("conv2")}, fixture.canvas.selection());
            fixture.undo();
            follow(fixture);
            assertArrayEquals(new int[] {fixture.node("input")}, fixture.canvas.selection());
        }
    }

    @Test
    void whatIsMovedIntoClosedScopeIsOpenThereWhenThatIsOpened() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            open(fixture, "conv1");
            open(fixture, "conv1/act");
            List<String> before = seen(fixture);
            submit(fixture, new Edit.Move("", List.of("conv1"), "conv2"));
            assertFalse(fixture.isVisible("conv2/conv1"));
            submit(fixture, new Edit.Rename("", "conv2", "body"));
            open(fixture, "body");
            assertTrue(fixture.isVisible("body/conv1/act/Relu"));
            fixture.canvas.setOpen(fixture.node("body"), false);
            fixture.await(() -> !fixture.isVisible("body/conv1"));
            fixture.undo();
            fixture.undo();
            follow(fixture);
            assertEquals(before, seen(fixture));
        }
    }
}
