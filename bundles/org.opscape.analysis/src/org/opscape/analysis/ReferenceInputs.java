/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

/** The inputs through which an operation changes a variable (those of TensorFlow's first generation of variables). */
final class ReferenceInputs {
    private ReferenceInputs() {
    }

    static boolean isReference(String type, int input) {
        return input == 0 && switch (type) {
            case "Assign", "AssignAdd", "AssignSub", "ScatterAdd", "ScatterSub", "ScatterUpdate" -> true;
            case "assign", "assign_add", "assign_sub", "scatter_add", "scatter_sub", "scatter_update", "count_up_to" -> true;
            default -> false;
        };
    }
}
