/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.assembly.ProblemList;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** The problems of a model, and which of them are about its structure. */
final class StructureFindings extends ProblemList {
    private static final int MOST = 1000;

    private final List<StructureCheck.Finding> findings = new ArrayList<>();

    List<StructureCheck.Finding> findings() {
        return findings;
    }

    /** Adds something that is wrong at a place in the file. */
    void add(StructureRule rule, String message, String place) {
        keep(rule, message, place);
        add(rule.severity(), message, place);
    }

    /** Adds something that is wrong with an operation. */
    void add(StructureRule rule, String message, Operation operation) {
        keep(rule, message, operation.getPath());
        add(rule.severity(), message, operation.getPath(), operation);
    }

    private void keep(StructureRule rule, String message, String place) {
        if (findings.size() < MOST) {
            findings.add(new StructureCheck.Finding(rule, message, place));
        }
    }

    @Override
    public void undefined(String says, Operation operation) {
        add(StructureRule.UNDEFINED, operation.getRole() == OperationRole.RESULT ? "No node of the graph gives this output."
                : "The input \"" + says + "\" names no value of the graph.", operation);
    }
}
