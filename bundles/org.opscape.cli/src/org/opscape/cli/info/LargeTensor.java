/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.model.Shape;

/**
 * A tensor that takes much memory, and those like it.
 *
 * @param name the first operation that puts such a tensor out, and the number of the output if it is not the first
 * @param form the element type and the shape
 * @param bytes its size, where an unknown dimension counts as 1
 * @param inferred whether the file does not tell all of the shape
 * @param count how many outputs of the graph have this form
 */
record LargeTensor(String name, Form form, long bytes, boolean inferred, int count) {
    /** What tensors have in common that are written as one. */
    record Form(String elementType, Shape shape) {
    }

    /** The first place of a form. */
    private static final class Place {
        private final int operation;
        private final int output;
        private final double bytes;
        private int count;

        Place(int operation, int output, double bytes) {
            this.operation = operation;
            this.output = output;
            this.bytes = bytes;
        }
    }

    /** Finds the largest forms of tensors, the largest first; of equally large ones the first in the file. O(V + forms log forms). */
    static List<LargeTensor> largest(GraphSnapshot graph, int most) {
        List<Map.Entry<Form, Place>> found = new ArrayList<>(forms(graph).entrySet());
        found.sort(Comparator.comparingDouble(entry -> -entry.getValue().bytes));
        List<LargeTensor> largest = new ArrayList<>();
        for (Map.Entry<Form, Place> entry : found.subList(0, Math.min(most, found.size()))) {
            Place place = entry.getValue();
            String name = graph.path(place.operation) + (place.output == 0 ? "" : ":" + place.output);
            boolean inferred = graph.isInferred(place.operation, place.output);
            largest.add(new LargeTensor(name, entry.getKey(), (long) place.bytes, inferred, place.count));
        }
        return largest;
    }

    private static Map<Form, Place> forms(GraphSnapshot graph) {
        Map<Form, Place> forms = new LinkedHashMap<>();
        for (int operation = 0; operation < graph.operations(); operation++) {
            for (int output = 0; output < graph.knownOutputs(operation); output++) {
                double bytes = TensorSizes.bytes(graph, operation, output);
                if (!Double.isNaN(bytes)) {
                    Form form = new Form(plain(graph.outputType(operation, output)), graph.outputShape(operation, output).orElseThrow());
                    Place place = forms.get(form);
                    if (place == null) {
                        place = new Place(operation, output, bytes);
                        forms.put(form, place);
                    }
                    place.count++;
                }
            }
        }
        return forms;
    }

    /** Variables put out references, which are as large as what they refer to. */
    private static String plain(String type) {
        return type.endsWith("&") ? type.substring(0, type.length() - 1) : type;
    }
}
