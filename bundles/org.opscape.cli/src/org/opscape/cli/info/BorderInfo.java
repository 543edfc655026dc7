/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.OperationRole;

/**
 * What a graph declares to be given and to give back, in formats that declare that.
 *
 * @param inputs what is given
 * @param outputs what comes back
 */
record BorderInfo(List<SignatureInfo.Tensor> inputs, List<SignatureInfo.Tensor> outputs) {
    static BorderInfo of(GraphSnapshot graph) {
        List<SignatureInfo.Tensor> inputs = new ArrayList<>();
        List<SignatureInfo.Tensor> outputs = new ArrayList<>();
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.role(operation) == OperationRole.ARGUMENT) {
                inputs.add(tensor(graph, operation, operation, 0));
            } else if (graph.role(operation) == OperationRole.RESULT) {
                outputs.add(result(graph, operation));
            }
        }
        return new BorderInfo(inputs, outputs);
    }

    private static SignatureInfo.Tensor result(GraphSnapshot graph, int operation) {
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            if (!graph.isControl(edge)) {
                return tensor(graph, operation, graph.source(edge), graph.output(edge));
            }
        }
        return new SignatureInfo.Tensor(graph.path(operation), "", "", Shape.UNKNOWN);
    }

    private static SignatureInfo.Tensor tensor(GraphSnapshot graph, int border, int source, int output) {
        String tensor = graph.path(source) + (output == 0 ? "" : ":" + output);
        Shape shape = graph.outputShape(source, output).orElse(Shape.UNKNOWN);
        return new SignatureInfo.Tensor(graph.path(border), tensor, graph.outputType(source, output), shape);
    }
}
