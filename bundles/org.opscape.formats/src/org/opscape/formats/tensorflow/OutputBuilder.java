/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.formats.assembly.GraphAssembler;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.impl.DirectFactory;

/** Gives the operations of one graph the outputs that their attributes tell something about. */
final class OutputBuilder {
    private static final Output[] NONE = new Output[0];

    private final Map<Operation, Shape> variables = new HashMap<>();
    private final List<Operation> reads = new ArrayList<>();
    private final List<Operation> scalarPlaceholders = new ArrayList<>();

    void add(Operation operation, NodeRecord node) {
        if (node.op.equals("VarHandleOp") && node.ownShapes.size() == 1) {
            variables.put(operation, node.ownShapes.get(0));
        }
        int count = node.declaredShapes.size() > 0 ? node.declaredShapes.size() : OutputTypes.count(node);
        if (count == 0) {
            return;
        }
        Output[] outputs = new Output[count];
        for (int i = 0; i < count; i++) {
            outputs[i] = output(DataTypes.name(OutputTypes.of(node, i)), shape(node, i, count));
        }
        GraphAssembler.outputs(operation, outputs);
        if (node.op.equals("ReadVariableOp") && node.declaredShapes.size() == 0) {
            reads.add(operation);
        } else if (node.op.equals("Placeholder") && node.declaredShapes.size() == 0 && outputs[0].getShape() == Shape.SCALAR) {
            scalarPlaceholders.add(operation);
        }
    }

    /** Says of placeholders that were read as scalars that their shape is not known: so meant the older versions of TensorFlow. */
    void forgetScalarPlaceholders() {
        for (Operation placeholder : scalarPlaceholders) {
            placeholder.getOutputs().get(0).setShape(Shape.UNKNOWN);
        }
    }

    private static Shape shape(NodeRecord node, int index, int count) {
        if (node.declaredShapes.size() > 0) {
            return node.declaredShapes.get(index);
        }
        if (node.op.equals("VarHandleOp")) {
            return Shape.SCALAR;
        }
        boolean listed = node.listed == count && node.ownShapes.size() == count;
        return listed || node.ownShapes.size() == 1 && OutputTypes.declaresShape(node.op) ? node.ownShapes.get(index) : null;
    }

    private static Output output(String type, Shape shape) {
        Output output = DirectFactory.output();
        output.setType(type);
        output.setShape(shape);
        return output;
    }

    /** Adds the only output of an operation. */
    static void single(Operation operation, String type, Shape shape) {
        Output[] outputs = NONE.clone();
        if (!type.isEmpty() || shape != null) {
            outputs = new Output[] {output(type, shape)};
        }
        GraphAssembler.outputs(operation, outputs);
    }

    /** Says what shape the reads of variables have, once it is known which variable each one reads. */
    void finish() {
        for (Operation read : reads) {
            if (!read.getInputs().isEmpty() && variables.get(read.getInputs().get(0).getSource()) instanceof Shape shape) {
                read.getOutputs().get(0).setShape(shape);
            }
        }
    }
}
