/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.views.colour.Attaching;
import org.opscape.views.table.Csv;
import org.opscape.views.table.TopNodes;

/** What lists of nodes are made from. */
class TableTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 1000})
    void theFirstOnesAreThoseOfASort(int limit) {
        Random random = new Random(limit);
        double[] values = random.doubles(500).map(value -> Math.floor(value * 50)).toArray();
        TopNodes top = new TopNodes((a, b) -> Double.compare(values[b], values[a]), limit);
        IntStream.range(0, values.length).forEach(top::add);
        int[] expected = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparing(i -> i)).limit(limit).mapToInt(i -> i)
                .toArray();
        assertArrayEquals(expected, top.sorted());
        assertEquals(values.length, top.seen());
    }

    @Test
    void nothingIsTheFirstOfNothing() {
        assertEquals(0, new TopNodes(Integer::compare, 10).sorted().length);
    }

    @Test
    void cellsAreQuotedWhereTheyMustBe() {
        String text = new Csv().row(List.of("name", "a,b", "say \"x\"")).row(List.of("two\nlines", "", "=1+1")).text();
        assertEquals("name,\"a,b\",\"say \"\"x\"\"\"\r\n\"two\nlines\",,'=1+1\r\n", text);
    }

    @Test
    void numbersAreWrittenForPrograms() {
        assertEquals("1234567", Csv.number(1_234_567));
        assertEquals("0.5", Csv.number(0.5));
        assertEquals("", Csv.number(Double.NaN));
    }

    @Test
    void measurementsAreToldFromModelsByTheirNames() {
        assertTrue(Attaching.isMeasured(Path.of("a", "times.CSV")));
        assertTrue(Attaching.isMeasured(Path.of("a", "model__run_metadata.pb")));
        assertFalse(Attaching.isMeasured(Path.of("a", "model.pb")));
        assertFalse(Attaching.isMeasured(Path.of("events.out.tfevents.1")));
    }
}
