/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** ONNX ops on sequences of tensors and on optional values, whose types say so in words. */
final class OnnxSequenceRules {
    private static final String SEQUENCE = "sequence of ";
    private static final String OPTIONAL = "optional ";

    private OnnxSequenceRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "SequenceLength" -> node.out(0, Shape.SCALAR, "int64");
            case "OptionalHasElement" -> node.out(0, Shape.SCALAR, "bool");
            case "OptionalGetElement" -> node.out(0, node.in(0), inner(node.inType(0), OPTIONAL));
            case "Optional" -> node.out(0, Shape.UNKNOWN, wrapped(OPTIONAL, node.inType(0)));
            case "SequenceAt", "ConcatFromSequence" -> node.out(0, Shape.UNKNOWN, inner(node.inType(0), SEQUENCE));
            case "SequenceConstruct", "SplitToSequence" -> node.out(0, Shape.UNKNOWN, wrapped(SEQUENCE, node.inType(0)));
            case "SequenceInsert", "SequenceErase" -> node.out(0, Shape.UNKNOWN, node.inType(0));
            case "SequenceEmpty" -> node.out(0, Shape.UNKNOWN,
                    wrapped(SEQUENCE, node.attributes().has("dtype") ? OnnxTypes.name(node.attributes().integer("dtype", 0)) : "float32"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static String inner(String type, String around) {
        return type.startsWith(around) ? type.substring(around.length()) : type;
    }

    private static String wrapped(String around, String type) {
        return type.isEmpty() ? "" : around + type;
    }
}
