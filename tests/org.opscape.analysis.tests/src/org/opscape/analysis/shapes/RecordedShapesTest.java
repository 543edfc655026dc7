/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Attribute;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.testsupport.SharedFiles;

/** What TensorFlow recorded in real files is hidden, except at sources, and inferred again: it must not be contradicted. */
class RecordedShapesTest {
    private static final Set<String> SOURCES = Set.of("Const", "Placeholder", "PlaceholderV2", "PlaceholderWithDefault", "Variable",
            "VariableV2", "TemporaryVariable", "_Arg");

    private final List<String> contradictions = new ArrayList<>();
    private int recorded;
    private int inferred;
    private int recordedDimensions;
    private int inferredDimensions;

    @Test
    void inferenceContradictsNoRecordedShape() {
        assumeTrue(SharedFiles.folder().isPresent(), "no shared files here");
        for (SharedFiles.ModelRow row : SharedFiles.models()) {
            if (!row.kind().equals("onnx")) {
                check(row);
            }
        }
        assertEquals(List.of(), contradictions);
        assertTrue(recorded > 50_000, recorded + " shapes are recorded");
        assertTrue(inferred > 0.95 * recorded, inferred + " of " + recorded + " recorded shapes are inferred");
        assertTrue(inferredDimensions > 0.97 * recordedDimensions, inferredDimensions + " of " + recordedDimensions + " dimensions");
    }

    private void check(SharedFiles.ModelRow row) {
        Model model;
        try {
            model = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE).model();
        } catch (ModelFileException e) {
            return;
        }
        for (Graph graph : model.getGraphs()) {
            Map<Output, Shape> hidden = hide(graph);
            if (!hidden.isEmpty()) {
                compare(row + " " + graph.getName(), graph, hidden);
            }
        }
    }

    private static Map<Output, Shape> hide(Graph graph) {
        Map<Output, Shape> hidden = new IdentityHashMap<>();
        for (Operation operation : graph.getAllOperations()) {
            if (operation.getRole() == OperationRole.NODE && !SOURCES.contains(operation.getType()) && isRecorded(operation)) {
                for (Output output : operation.getOutputs()) {
                    if (output.getShape() != null && output.getShape().hasRank()) {
                        hidden.put(output, output.getShape());
                    }
                    output.setShape(null);
                }
            }
        }
        return hidden;
    }

    private static boolean isRecorded(Operation operation) {
        for (Attribute attribute : operation.getAttributes()) {
            if (attribute.name().equals("_output_shapes")) {
                return true;
            }
        }
        return false;
    }

    private void compare(String where, Graph graph, Map<Output, Shape> hidden) {
        GraphSnapshot snapshot = ShapeInference.of(graph, Progress.NONE).graph();
        for (Operation operation : graph.getAllOperations()) {
            for (int i = 0; i < operation.getOutputs().size(); i++) {
                Shape known = hidden.get(operation.getOutputs().get(i));
                if (known != null) {
                    Shape found = snapshot.outputShape(operation.getIndex(), i).orElse(Shape.UNKNOWN);
                    recorded++;
                    inferred += found.hasRank() ? 1 : 0;
                    if (found.hasRank() && isContradicted(known, found)) {
                        contradictions.add(where + " " + operation.getPath() + " " + operation.getType() + ": " + known + ", not " + found);
                    }
                }
            }
        }
    }

    private boolean isContradicted(Shape known, Shape found) {
        boolean contradicted = known.rank() != found.rank();
        for (int axis = 0; !contradicted && axis < known.rank(); axis++) {
            recordedDimensions += known.dimension(axis) >= 0 ? 1 : 0;
            inferredDimensions += known.dimension(axis) >= 0 && found.dimension(axis) >= 0 ? 1 : 0;
            contradicted = known.dimension(axis) >= 0 && found.dimension(axis) >= 0 && known.dimension(axis) != found.dimension(axis);
        }
        return contradicted;
    }
}
