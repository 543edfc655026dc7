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
import org.opscape.model.Signature;

/**
 * A signature of a model: how it is called.
 *
 * @param name its name
 * @param inputs what is fed
 * @param outputs what is fetched
 */
record SignatureInfo(String name, List<Tensor> inputs, List<Tensor> outputs) {
    /**
     * A tensor that a signature names.
     *
     * @param name its name for the caller
     * @param tensor its name in the graph
     * @param type its element type; empty if it is not known
     * @param shape its shape
     */
    record Tensor(String name, String tensor, String type, Shape shape) {
        /** {@return for instance "float32 ?×10"; empty if nothing is known} */
        String form() {
            return (type + ' ' + (shape.hasRank() ? shape.toString() : "")).strip();
        }
    }

    /** Returns the signatures of a model; the graph is its main graph. */
    static List<SignatureInfo> of(List<Signature> signatures, GraphSnapshot graph) {
        List<SignatureInfo> infos = new ArrayList<>();
        for (Signature signature : signatures) {
            infos.add(new SignatureInfo(signature.name(), tensors(signature.inputs(), graph), tensors(signature.outputs(), graph)));
        }
        return infos;
    }

    private static List<Tensor> tensors(List<Signature.Port> ports, GraphSnapshot graph) {
        List<Tensor> tensors = new ArrayList<>();
        for (Signature.Port port : ports) {
            String tensor = graph.path(port.operation()) + (port.output() == 0 ? "" : ":" + port.output());
            Shape shape = graph.outputShape(port.operation(), port.output()).orElse(Shape.UNKNOWN);
            tensors.add(new Tensor(port.name(), tensor, graph.outputType(port.operation(), port.output()), shape));
        }
        return tensors;
    }
}
