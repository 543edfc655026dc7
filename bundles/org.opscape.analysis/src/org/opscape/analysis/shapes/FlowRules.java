/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;
import org.opscape.model.dataflow.OperationRole;

/** Branches and loops, functions' ends and calls, arrays and lists of tensors. */
final class FlowRules {
    private FlowRules() {
    }

    static boolean apply(OpNode node) {
        if (node.graph().role(node.number()) != OperationRole.NODE) {
            return argumentOrResult(node);
        }
        switch (node.type()) {
            case "Enter", "RefEnter", "Exit", "RefExit", "NextIteration", "RefNextIteration", "StackPush", "StackPushV2" ->
                node.pass(node.type().startsWith("Stack") ? 1 : 0, 0);
            case "Switch", "RefSwitch", "_SwitchN" -> {
                for (int i = 0; i < node.outputs(); i++) {
                    node.pass(0, i);
                }
            }
            case "Merge", "RefMerge" -> merge(node);
            case "If", "StatelessIf", "While", "StatelessWhile", "Case", "StatelessCase" -> {
                for (int i = 0; i < node.outputs(); i++) {
                    node.out(i, node.attributes().listedShape("output_shapes", i));
                }
            }
            case "Stack", "StackV2" -> node.out(0, Shape.of(2));
            case "TensorArrayV2", "TensorArrayV3", "TensorArrayGradV2", "TensorArrayGradV3" -> array(node);
            case "TensorArrayReadV2", "TensorArrayReadV3" -> node.out(0, element(node), heldType(node));
            case "TensorArrayWriteV2", "TensorArrayWriteV3", "TensorArrayScatterV2", "TensorArrayScatterV3", "TensorArraySplitV2",
                    "TensorArraySplitV3" ->
                node.out(0, Shape.SCALAR, "float32");
            case "TensorArraySizeV2", "TensorArraySizeV3" -> node.out(0, Shape.SCALAR, "int32");
            case "TensorArrayGatherV2", "TensorArrayGatherV3" ->
                node.out(0, ShapeAlgebra.joined(Shape.of(ShapeAlgebra.dimension(node.in(1), 0)),
                        ShapeAlgebra.refine(node.attributes().shape("element_shape"), element(node))), heldType(node));
            case "TensorListReserve", "TensorListFromTensor", "EmptyTensorList", "TensorListSetItem", "TensorListPushBack",
                    "TensorListScatter", "TensorListScatterV2", "TensorListResize", "TensorListSplit" ->
                node.out(0, Shape.SCALAR, "variant");
            case "TensorListLength" -> node.out(0, Shape.SCALAR, "int32");
            case "TensorListGetItem" -> node.out(0, SmallTensor.toShape(listShape(node, 2)), node.attributes().type("element_dtype"));
            case "TensorListStack" -> node.out(0, ShapeAlgebra.joined(Shape.of(node.attributes().integer("num_elements", -1)),
                    SmallTensor.toShape(listShape(node, 1))), node.attributes().type("element_dtype"));
            default -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Where a call is inlined, arguments have inputs too. Those of loops change, and those that take elements of a data set have another
     * type than the data set itself.
     */
    private static boolean argumentOrResult(OpNode node) {
        boolean argument = node.graph().role(node.number()) == OperationRole.ARGUMENT;
        if (node.inputs() == 1 && (!argument || !node.areLoopsInlined() && node.inType(0).equals(node.declaredType(0)))) {
            node.pass(0, 0);
        } else {
            node.out(0, node.declared(0));
        }
        return true;
    }

    /** What comes round a loop is left out until it was looked at once. */
    private static void merge(OpNode node) {
        Shape shape = null;
        long[] value = null;
        Holding holding = null;
        for (int i = 0; i < node.inputs(); i++) {
            if (!node.isVisited(i)) {
                continue;
            }
            value = shape == null ? node.value(i) : SmallTensor.either(value, node.value(i));
            holding = shape == null || holding != null && holding.equals(node.holding(i)) ? node.holding(i) : null;
            shape = shape == null ? node.in(i) : ShapeAlgebra.either(shape, node.in(i));
        }
        node.out(0, shape == null ? Shape.UNKNOWN : shape, node.inType(0));
        node.value(0, value);
        node.hold(0, holding);
        node.out(1, Shape.SCALAR, "int32");
    }

    private static void array(OpNode node) {
        node.out(0, Shape.of(2), "resource");
        node.out(1, Shape.SCALAR, "float32");
        boolean gradient = node.type().startsWith("TensorArrayGrad");
        node.hold(0, gradient ? node.holding(0) : new Holding(node.attributes().shape("element_shape"), node.attributes().type("dtype")));
    }

    private static Shape element(OpNode node) {
        Holding holding = node.holding(0);
        return holding == null ? Shape.UNKNOWN : holding.shape();
    }

    private static String heldType(OpNode node) {
        Holding holding = node.holding(0);
        return holding == null ? "" : holding.type();
    }

    /** A scalar says that the rank is not known. */
    private static long[] listShape(OpNode node, int input) {
        return node.rank(input) == 1 ? node.value(input) : null;
    }
}
