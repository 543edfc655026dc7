/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.OpDef;

/** Writes one function: its arguments, then its nodes, then its results. */
public final class FunctionWriter {

    private final String name;
    private final FunctionDef.Builder function = FunctionDef.newBuilder();
    private final OpDef.Builder signature = OpDef.newBuilder();
    private final List<Shape> inputShapes = new ArrayList<>();
    private final Map<String, String> results = new TreeMap<>();
    private final GraphWriter graph;

    public FunctionWriter(String name, OperationCatalog catalog) {
        this.name = name;
        graph = new GraphWriter(function::addNodeDef, Dialect.FUNCTION, catalog);
    }

    public GraphWriter graph() {
        return graph;
    }

    /** Adds an argument; its name must be in small letters. */
    public Tensor argument(String argument, DataType type, Shape shape) {
        FunctionDef.ArgAttrs.Builder attributes = FunctionDef.ArgAttrs.newBuilder()
                .putAttr("_output_shapes", Attributes.shapes(List.of(shape)));
        if (type != DataType.DT_RESOURCE) {
            attributes.putAttr("_user_specified_name", Attributes.of(argument));
        }
        Tensor tensor = graph.argument(argument, type, shape);
        function.putArgAttr(inputShapes.size(), attributes.build());
        inputShapes.add(shape);
        signature.addInputArg(OpDef.ArgDef.newBuilder().setName(tensor.op().name()).setType(type));
        return tensor;
    }

    /** Adds a result; its name must be in small letters. */
    public void result(String result, Tensor value) {
        signature.addOutputArg(OpDef.ArgDef.newBuilder().setName(result).setType(value.type()));
        results.put(result, value.reference());
    }

    public FunctionDef build() {
        AttrValue shapes = Attributes.shapes(inputShapes);
        boolean stateful = graph.usedTypes().stream().anyMatch(type -> graph.catalog().schema(type).stateful());
        return function.setSignature(signature.setName(name).setIsStateful(stateful)).putAllRet(results).putAttr("_input_shapes", shapes)
                .build();
    }
}
