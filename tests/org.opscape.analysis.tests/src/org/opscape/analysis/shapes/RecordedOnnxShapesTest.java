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
import org.junit.jupiter.api.Test;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.testsupport.SharedFiles;

/** What real ONNX models say of their values is hidden, except at inputs and initialisers, and inferred again without contradiction. */
class RecordedOnnxShapesTest {
    private record Recorded(Shape shape, String type) {
    }

    private final List<String> contradictions = new ArrayList<>();
    private int recorded;
    private int inferred;
    private int recordedDimensions;
    private int inferredDimensions;
    private int outputs;
    private int known;

    @Test
    void inferenceContradictsNothingThatIsRecorded() {
        assumeTrue(SharedFiles.folder().isPresent(), "no shared files here");
        for (SharedFiles.ModelRow row : SharedFiles.models()) {
            if (row.kind().equals("onnx")) {
                check(row);
            }
        }
        assertEquals(List.of(), contradictions);
        String numbers = inferred + " of " + recorded + " recorded shapes, " + inferredDimensions + " of " + recordedDimensions
                + " dimensions, " + known + " of " + outputs + " outputs in all";
        assertTrue(known > 0.98 * outputs, numbers);
        assertTrue(inferred > 0.8 * recorded, numbers);
        assertTrue(inferredDimensions > 0.93 * recordedDimensions, numbers);
        if (Boolean.getBoolean("opscape.numbers")) {
            System.out.println(numbers);
        }
    }

    private void check(SharedFiles.ModelRow row) {
        Model model;
        try {
            model = ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE).model();
        } catch (ModelFileException e) {
            return;
        }
        for (Graph graph : model.getGraphs()) {
            GraphSnapshot all = ShapeInference.of(graph, Progress.NONE).graph();
            ShapeCoverage coverage = ShapeCoverage.of(all);
            outputs += coverage.outputs();
            known += coverage.told() + coverage.inferred();
        }
        Map<Output, Recorded> hidden = new IdentityHashMap<>();
        for (Graph graph : model.getGraphs()) {
            hide(graph, hidden);
        }
        for (Graph graph : model.getGraphs()) {
            if (!hidden.isEmpty()) {
                compare(row + " " + graph.getName(), graph, hidden);
            }
        }
    }

    private static void hide(Graph graph, Map<Output, Recorded> hidden) {
        for (Operation operation : graph.getAllOperations()) {
            if (operation.getRole() == OperationRole.NODE) {
                for (Output output : operation.getOutputs()) {
                    if (output.getShape() != null && output.getShape().hasRank()) {
                        hidden.put(output, new Recorded(output.getShape(), output.getType()));
                    }
                    output.setShape(null);
                    output.setType("");
                }
            }
        }
    }

    private void compare(String where, Graph graph, Map<Output, Recorded> hidden) {
        GraphSnapshot snapshot = ShapeInference.of(graph, Progress.NONE).graph();
        for (Operation operation : graph.getAllOperations()) {
            for (int i = 0; i < operation.getOutputs().size(); i++) {
                Recorded told = hidden.get(operation.getOutputs().get(i));
                if (told != null) {
                    Shape found = snapshot.outputShape(operation.getIndex(), i).orElse(Shape.UNKNOWN);
                    String type = snapshot.outputType(operation.getIndex(), i);
                    recorded++;
                    inferred += found.hasRank() ? 1 : 0;
                    if (found.hasRank() && isContradicted(told.shape(), found) || !type.isEmpty() && !type.equals(told.type())) {
                        contradictions.add(where + " " + operation.getPath() + " " + operation.getType() + ": " + told + ", not " + type
                                + " " + found);
                    }
                }
            }
        }
    }

    private boolean isContradicted(Shape told, Shape found) {
        boolean contradicted = told.rank() != found.rank();
        for (int axis = 0; !contradicted && axis < told.rank(); axis++) {
            recordedDimensions += told.dimension(axis) >= 0 ? 1 : 0;
            inferredDimensions += told.dimension(axis) >= 0 && found.dimension(axis) >= 0 ? 1 : 0;
            contradicted = told.dimension(axis) >= 0 && found.dimension(axis) >= 0 && told.dimension(axis) != found.dimension(axis);
        }
        return contradicted;
    }
}
