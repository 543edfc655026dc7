/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opscape.formats.FileKind;

class PortNamesTest {
    private static List<String> inputs(FileKind kind, String type, int tensors, Map<String, Integer> counts) {
        OpDoc doc = OpDocs.find(kind, "", type).orElseThrow().at(Opsets.NEWEST);
        return PortNames.of(doc.inputs(), tensors, name -> counts.getOrDefault(name, -1)).stream()
                .map(place -> place.map(PortNames.Place::label).orElse("?")).toList();
    }

    @Test
    void tensorsOfAListAreNumbered() {
        assertEquals(List.of("values[0]", "values[1]", "values[2]", "axis"), inputs(FileKind.GRAPH_DEF, "ConcatV2", 4, Map.of("N", 3)));
        assertEquals(List.of("inputs[0]", "inputs[1]"), inputs(FileKind.ONNX, "Concat", 2, Map.of()));
    }

    @Test
    void whereNothingTellsHowLongAListIsTheOthersDo() {
        assertEquals(List.of("values[0]", "values[1]", "axis"), inputs(FileKind.GRAPH_DEF, "ConcatV2", 3, Map.of()));
        assertEquals(List.of("concat_dim", "values[0]"), inputs(FileKind.GRAPH_DEF, "Concat", 2, Map.of()));
    }

    @Test
    void ofTwoListsNoneIsGuessed() {
        assertEquals(
                List.of("serialized", "names", "sparse_keys[0]", "dense_keys[0]", "dense_keys[1]", "dense_defaults[0]",
                        "dense_defaults[1]"),
                inputs(FileKind.GRAPH_DEF, "ParseExample", 7, Map.of("Nsparse", 1, "Ndense", 2, "Tdense", 2)));
        assertEquals(List.of("serialized", "names", "?", "?", "?"), inputs(FileKind.GRAPH_DEF, "ParseExample", 5, Map.of()));
    }

    @Test
    void fewerAndMoreTensorsThanTheTypeHasAreBorne() {
        assertEquals(List.of(), inputs(FileKind.ONNX, "Conv", 0, Map.of()));
        assertEquals(List.of("X", "W"), inputs(FileKind.ONNX, "Conv", 2, Map.of()));
        assertEquals(List.of("X", "W", "B", "?"), inputs(FileKind.ONNX, "Conv", 4, Map.of()));
        assertEquals(List.of("values[0]"), inputs(FileKind.GRAPH_DEF, "ConcatV2", 1, Map.of("N", Integer.MAX_VALUE)));
    }
}
