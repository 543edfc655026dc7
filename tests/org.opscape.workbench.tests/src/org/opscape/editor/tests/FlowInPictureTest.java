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
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.Trace;
import org.opscape.diagram.flow.TracedFlow;
import org.opscape.editor.choice.Choices;
import org.opscape.editor.flow.Emphasis;
import org.opscape.editor.flow.PathQuery;
import org.opscape.editor.flow.TensorWalk;
import org.opscape.editor.flow.TraceQuery;
import org.opscape.editor.flow.Tracer;

class FlowInPictureTest {
    @TempDir private Path folder;

    private CanvasFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new CanvasFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private TraceQuery.Traced trace(TracedFlow.Way way, String... paths) {
        fixture.canvas.emphasise(Optional.empty());
        int[] nodes = Arrays.stream(paths).mapToInt(fixture::node).toArray();
        fixture.canvas.select(nodes);
        fixture.canvas.flows().tracer().trace(way);
        fixture.await(() -> fixture.canvas.flows().tracer().subject().isPresent());
        return ((Tracer.Subject.OfTrace) fixture.canvas.flows().tracer().subject().orElseThrow()).traced();
    }

    private boolean isStrong(String path) {
        return fixture.canvas.flow().strong().isStrong(fixture.node(path));
    }

    @Test
    void whatIsSelectedIsTracedThroughClosedGroups() {
        TraceQuery.Traced up = trace(TracedFlow.Way.UP, "conv2");
        assertEquals("Upstream of conv2: 4 operations in 2 groups", up.text());
        assertTrue(isStrong("conv1") && isStrong("input") && isStrong("conv2") && !isStrong("loss"));
        TraceQuery.Traced down = trace(TracedFlow.Way.DOWN, "conv2");
        assertEquals("Downstream of conv2: 1 operation", down.text());
        assertTrue(isStrong("loss") && !isStrong("conv1"));
    }

    @Test
    void theNumberOfStepsIsKeptForTheNextTrace() {
        TraceQuery first = trace(TracedFlow.Way.UP, "loss").query();
        assertEquals(Links.DATA, first.links());
        assertEquals(Trace.TO_THE_END, first.hops());
        fixture.canvas.flows().tracer().ask(first.withHops(1));
        fixture.await(() -> !isStrong("conv1"));
        assertEquals(1, trace(TracedFlow.Way.UP, "loss").query().hops());
    }

    @Test
    void aTraceStaysWhenTheGraphIsGroupedInAnotherWay() {
        trace(TracedFlow.Way.UP, "conv2");
        Choices.hide(fixture.canvas, fixture.node("loss"));
        fixture.await(() -> fixture.canvas.clustering().options().hidden().size() == 1);
        assertTrue(isStrong("conv1") && !isStrong("loss"));
        assertTrue(fixture.canvas.flows().tracer().subject().isPresent());
    }

    @Test
    void whatIsEmphasisedInsteadIsNoTraceLater() {
        trace(TracedFlow.Way.UP, "conv2");
        BitSet loss = new BitSet();
        loss.set(fixture.node("loss"));
        fixture.canvas.emphasise(Optional.of(new Emphasis("Main route", loss, new BitSet())));
        Choices.hide(fixture.canvas, fixture.node("conv1"));
        fixture.await(() -> fixture.canvas.clustering().options().hidden().size() == 1);
        assertTrue(fixture.canvas.emphasis().isPresent());
        assertFalse(fixture.canvas.flows().tracer().subject().isPresent());
    }

    @Test
    void onlyTheTraceIsShownForAWhileAndNothingOfThatIsKept() {
        fixture.canvas.toggle(fixture.node("conv2"));
        fixture.await(() -> fixture.isVisible("conv2/Conv2D"));
        trace(TracedFlow.Way.UP, "conv1");
        fixture.canvas.flows().only().set(true);
        fixture.await(() -> !fixture.isVisible("conv2"));
        assertTrue(fixture.isVisible("conv1") && !fixture.isVisible("loss"));
        assertEquals(Set.of(), fixture.canvas.choices().hidden());
        fixture.canvas.remember();
        assertEquals(Set.of("conv2"), fixture.canvas.choices().expanded());
        fixture.canvas.flows().only().set(false);
        fixture.await(() -> fixture.isVisible("conv2/Conv2D") && fixture.isVisible("loss"));
        assertTrue(fixture.canvas.emphasis().isPresent());
    }

    @Test
    void pathsAreFoundWhicheverEndIsSelectedFirst() {
        fixture.canvas.select(fixture.node("loss"), fixture.node("input"));
        assertTrue(fixture.canvas.flows().tracer().canFindPaths());
        fixture.canvas.flows().tracer().paths();
        fixture.await(() -> fixture.canvas.flows().tracer().subject().isPresent());
        PathQuery.Found found = ((Tracer.Subject.OfPaths) fixture.canvas.flows().tracer().subject().orElseThrow()).found();
        assertTrue(found.text().startsWith("Shortest path from input to loss: 5 steps"), found.text());
        assertTrue(found.emphasis().crossed().get(fixture.node("conv1/Conv2D")));
    }

    @Test
    void whereNoPathLeadsTheNearestCutIsTold() {
        fixture.canvas.select(fixture.node("conv1/weights"), fixture.node("conv2/weights"));
        fixture.canvas.toggle(fixture.node("conv1"));
        fixture.canvas.toggle(fixture.node("conv2"));
        fixture.await(() -> fixture.isVisible("conv1/weights") && fixture.isVisible("conv2/weights"));
        fixture.canvas.select(fixture.node("conv1/weights"), fixture.node("conv2/weights"));
        fixture.canvas.flows().tracer().paths();
        fixture.await(() -> fixture.canvas.flows().tracer().subject().isPresent());
        PathQuery.Found found = ((Tracer.Subject.OfPaths) fixture.canvas.flows().tracer().subject().orElseThrow()).found();
        assertFalse(found.connected());
        assertTrue(found.text().endsWith("Both give data to conv2/Conv2D, where they first meet."), found.text());
    }

    @Test
    void aTensorIsFollowedGroupByGroupAndIntoGroups() {
        TensorWalk walk = fixture.canvas.flows().walk();
        walk.begin(fixture.node("input"));
        assertTrue(walk.isOn());
        walk.next();
        assertArrayEquals(new int[] {fixture.node("conv1")}, fixture.canvas.selection());
        assertTrue(walk.into());
        fixture.await(() -> fixture.isVisible("conv1/Conv2D"));
        assertArrayEquals(new int[] {fixture.node("conv1/Conv2D")}, fixture.canvas.selection());
        walk.next();
        assertArrayEquals(new int[] {fixture.node("conv1/act")}, fixture.canvas.selection());
        walk.next();
        assertArrayEquals(new int[] {fixture.node("conv2")}, fixture.canvas.selection());
        walk.previous();
        assertArrayEquals(new int[] {fixture.node("conv1/act")}, fixture.canvas.selection());
        assertTrue(walk.out());
        fixture.await(() -> !fixture.isVisible("conv1/Conv2D"));
        assertArrayEquals(new int[] {fixture.node("conv1")}, fixture.canvas.selection());
    }

    @Test
    void inputsAndOutputsAreMarked() {
        fixture.await(() -> fixture.canvas.flow().isInput(fixture.node("input")));
        assertTrue(fixture.canvas.flow().isOutput(fixture.node("loss")));
        assertFalse(fixture.canvas.flow().isOutput(fixture.node("conv1")));
    }

    @Test
    void theMainRouteIsStrongerUnlessSomebodyDoesNotWantIt() {
        assertTrue(fixture.canvas.flows().marks().isRouteShown());
        fixture.await(() -> !fixture.canvas.flow().route().isEmpty());
        fixture.canvas.flows().marks().setRouteShown(false);
        fixture.await(() -> fixture.canvas.flow().route().isEmpty());
        fixture.canvas.flows().marks().setRouteShown(true);
        fixture.await(() -> !fixture.canvas.flow().route().isEmpty());
    }

    @Test
    void onlyTheTraceStaysWhenNothingButItsNameIsAnother() {
        trace(TracedFlow.Way.UP, "conv1");
        fixture.canvas.flows().only().set(true);
        fixture.await(() -> !fixture.isVisible("conv2"));
        Emphasis shown = fixture.canvas.emphasis().orElseThrow();
        fixture.canvas.emphasise(Optional.of(new Emphasis("Step 2", shown.operations(), shown.edges())));
        assertTrue(fixture.canvas.flows().only().isOn() && !fixture.isVisible("conv2"));
    }
}
