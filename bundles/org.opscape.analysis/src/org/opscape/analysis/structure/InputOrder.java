/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

/** Knows the types whose inputs may be swapped. */
final class InputOrder {
    private InputOrder() {
    }

    static boolean counts(String type) {
        return switch (type) {
            case "Add", "AddV2", "AddN", "AccumulateNV2", "Mul", "Maximum", "Minimum", "Equal", "NotEqual", "LogicalAnd", "LogicalOr",
                    "SquaredDifference", "BitwiseAnd", "BitwiseOr", "BitwiseXor" ->
                false;
            default -> true;
        };
    }
}
