/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.List;
import org.opscape.model.dataflow.Operation;

/** What is wrong with something that has no operation yet. */
final class Flaws {
    private record Flaw(StructureRule rule, String message) {
    }

    private List<Flaw> flaws = List.of();

    void add(StructureRule rule, String message) {
        if (flaws.isEmpty()) {
            flaws = new ArrayList<>();
        }
        flaws.add(new Flaw(rule, message));
    }

    void clear() {
        flaws = List.of();
    }

    /** Says what is wrong with an operation, now that it is there. */
    void report(StructureFindings findings, Operation operation) {
        for (int i = 0; i < flaws.size(); i++) {
            findings.add(flaws.get(i).rule(), flaws.get(i).message(), operation);
        }
    }

    /** Says what is wrong at a place in the file. */
    void report(StructureFindings findings, String place) {
        for (int i = 0; i < flaws.size(); i++) {
            findings.add(flaws.get(i).rule(), flaws.get(i).message(), place);
        }
    }
}
