/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.quantity.AggregatedQuantity;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.OperationCategories;
import org.opscape.analysis.quantity.Unit;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Box;
import org.opscape.formats.ModelFileException;
import org.opscape.model.Progress;

class ColouringTest {
    private SampleGraph graph;

    @BeforeEach
    void open() throws IOException, ModelFileException {
        graph = SampleGraph.of("a/x Relu /gpu:0", "a/y Add /gpu:0", "b/x Relu /gpu:0", "b/y Add /cpu:0", "c/x Tanh", "d/p Sub", "e/p Sub",
                "d/q Sub", "e/q Sub");
    }

    private Colouring structure(Colouring before) {
        return before.next(new ColourMode.Structure(StructureClasses.of(graph.clustering(), Progress.NONE)), graph.hierarchy());
    }

    private static int fill(Colouring colouring, Box box) {
        return colouring.fill(box, Theme.LIGHT);
    }

    @Test
    void groupsOfEqualStructureShareAColourAndOneThatStandsAloneIsGrey() {
        Colouring colouring = structure(Colouring.plain());
        colouring.show(graph.scene("a", "b", "c", "d", "e"));
        assertEquals(fill(colouring, graph.box("a")), fill(colouring, graph.box("b")));
        assertEquals(fill(colouring, graph.box("d")), fill(colouring, graph.box("e")));
        assertNotEquals(fill(colouring, graph.box("a")), fill(colouring, graph.box("d")));
        assertEquals(Theme.LIGHT.card(), fill(colouring, graph.box("c")));
        assertEquals(0, colouring.tint(graph.box("c"), Theme.LIGHT));
        assertEquals(List.of("a, b", "d, e", "only once"), colouring.legend().entries().stream().map(LegendEntry::label).toList());
    }

    @Test
    void aClassKeepsItsHueWhenItsGroupsAreRenamed() throws IOException, ModelFileException {
        Colouring before = structure(Colouring.plain());
        before.show(graph.scene("a", "b", "d", "e"));
        int hue = fill(before, graph.box("d"));
        graph = SampleGraph.of("m/x Relu /gpu:0", "m/y Add /gpu:0", "n/x Relu /gpu:0", "n/y Add /cpu:0", "o/x Tanh", "p/p Sub", "q/p Sub",
                "p/q Sub", "q/q Sub");
        before.carryOver(graph.hierarchy(), IntUnaryOperator.identity());
        Colouring after = structure(before);
        after.show(graph.scene("p", "q"));
        assertEquals(hue, fill(after, graph.box("q")));
    }

    @Test
    void aClassKeepsItsHue() {
        Colouring first = structure(Colouring.plain());
        first.show(graph.scene("d", "e"));
        int hue = fill(first, graph.box("d"));
        first.show(graph.scene("a", "b", "d", "e"));
        assertEquals(hue, fill(first, graph.box("e")));
        Colouring types = first.next(new ColourMode.Category(OperationCategories.types(graph.clustering().graph(), graph.hierarchy())),
                graph.hierarchy());
        Colouring again = structure(types);
        again.show(graph.scene("a", "b", "d", "e"));
        assertEquals(hue, fill(again, graph.box("d")));
    }

    @Test
    void pureGroupsHaveTheColourOfTheirOperationsAndMixedOnesBands() {
        Colouring colouring = Colouring.of(
                new ColourMode.Category(OperationCategories.devices(graph.clustering().graph(), graph.hierarchy())), graph.hierarchy());
        Box pure = graph.box("a");
        assertEquals(fill(colouring, graph.box("a/x")), fill(colouring, pure));
        assertTrue(colouring.bands(pure, Theme.LIGHT).isEmpty());
        assertArrayEquals(new double[] {0.5, 0.5}, colouring.bands(graph.box("b"), Theme.LIGHT).shares(), 1e-9);
        assertEquals(fill(colouring, graph.box("b/y")), colouring.bands(graph.box("b"), Theme.LIGHT).fills()[1]);
        Legend legend = colouring.legend();
        assertEquals("Device", legend.title());
        assertEquals("no device", legend.entries().get(legend.entries().size() - 1).label());
        assertEquals("5", legend.entries().get(legend.entries().size() - 1).count());
    }

    @Test
    void whatIsFilteredOutFades() {
        Colouring colouring = Colouring.of(
                new ColourMode.Category(OperationCategories.devices(graph.clustering().graph(), graph.hierarchy())), graph.hierarchy());
        int gpu = colouring.legend().entries().get(0).key();
        colouring.toggle(gpu);
        assertEquals(Set.of(gpu), colouring.legend().filtered());
        assertTrue(colouring.isFaded(graph.box("a")));
        assertTrue(colouring.isFaded(graph.box("b/x")));
        assertFalse(colouring.isFaded(graph.box("b")));
        colouring.toggle(gpu);
        assertFalse(colouring.isFaded(graph.box("a")));
    }

    private NodeQuantity time(double... micros) {
        double[] values = new double[graph.hierarchy().root()];
        Arrays.fill(values, Double.NaN);
        System.arraycopy(micros, 0, values, 0, micros.length);
        return AggregatedQuantity.of("compute time", Unit.MICROSECONDS, graph.hierarchy(), values, Aggregation.SUM);
    }

    @Test
    void numbersHaveARampTextsAndFadedBoxesWhereNothingIsKnown() {
        Colouring colouring = Colouring.of(new ColourMode.Quantity(time(100, 300, 200, 0), QuantityOptions.DEFAULTS), graph.hierarchy());
        assertEquals(QuantityOptions.DEFAULTS.ramp().at(1, Theme.LIGHT), fill(colouring, graph.box("a")));
        assertEquals(QuantityOptions.DEFAULTS.ramp().at(0, Theme.LIGHT), fill(colouring, graph.box("b/y")));
        assertEquals(Unit.MICROSECONDS.text(400), colouring.detail(graph.box("a")));
        assertTrue(colouring.isFaded(graph.box("c")));
        assertEquals("detail", colouring.detail(graph.box("c")));
        List<LegendScale.Tick> ticks = colouring.legend().scale().orElseThrow().ticks();
        assertEquals("0", ticks.get(0).label());
        assertEquals(Unit.MICROSECONDS.text(400), ticks.get(ticks.size() - 1).label());
        assertEquals(LegendEntry.NO_DATA, colouring.legend().entries().get(0).key());
    }

    @Test
    void aGroupAroundNearlyEverythingDoesNotStretchTheScale() {
        Colouring colouring = Colouring.of(new ColourMode.Quantity(time(100, 300, 0, 0), QuantityOptions.DEFAULTS), graph.hierarchy());
        int most = QuantityOptions.DEFAULTS.ramp().at(1, Theme.LIGHT);
        assertEquals(most, fill(colouring, graph.box("a")));
        assertEquals(most, fill(colouring, graph.box("a/y")));
        List<LegendScale.Tick> ticks = colouring.legend().scale().orElseThrow().ticks();
        assertEquals(Unit.MICROSECONDS.text(300) + "+", ticks.get(ticks.size() - 1).label());
    }

    @Test
    void thresholdsMakeSteps() {
        QuantityOptions options = QuantityOptions.DEFAULTS.withThresholds(List.of(200.0, 50.0));
        Colouring colouring = Colouring.of(new ColourMode.Quantity(time(60, 190, 300, 10), options), graph.hierarchy());
        assertEquals(fill(colouring, graph.box("a/x")), fill(colouring, graph.box("a/y")));
        assertNotEquals(fill(colouring, graph.box("a/x")), fill(colouring, graph.box("b/x")));
        assertEquals(4, colouring.legend().entries().size());
        colouring.toggle(0);
        assertTrue(colouring.isFaded(graph.box("b/y")));
        assertFalse(colouring.isFaded(graph.box("b/x")));
    }

    @Test
    void boxesOfAnotherClusteringArePlain() {
        Colouring colouring = structure(Colouring.plain());
        Box gone = new Box(-7, graph.box("a").kind(), "gone", "", 1, 10, 10, graph.box("a").frame(), List.of(), null);
        assertEquals(Theme.LIGHT.card(), fill(colouring, gone));
        assertFalse(colouring.isFaded(gone));
    }
}
