/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.dataflow.OperationRole;

/** Arguments and results of inlined functions: each is the tensor that enters it, unless several do or a set of tensors does. */
final class CallRules {
    private CallRules() {
    }

    static boolean apply(OpNode node) {
        OperationRole role = node.graph().role(node.number());
        if (role != OperationRole.ARGUMENT && role != OperationRole.RESULT || node.inputs() != 1) {
            return false;
        }
        String type = node.graph().outputType(node.number(), 0);
        if (!type.isEmpty() && !type.equals(node.inType(0))) {
            return false;
        }
        node.pass(0, 0);
        return true;
    }
}
