/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.formats.assembly.ProblemList;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.Section;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Severity;

/** What the readers of one file share. */
final class ReadingContext {
    private static final int STEP = 1 << 11;

    private final Section section;
    private final Progress progress;
    private final StringPool strings = new StringPool();
    private final ShapePool shapes = new ShapePool();
    private final AttributeReader attributes = new AttributeReader(strings, shapes);
    private final ProblemList problems = new ProblemList();
    private final Map<String, Operation> calls = new LinkedHashMap<>();
    private int nodes;

    ReadingContext(Section section, Progress progress) {
        this.section = section;
        this.progress = progress;
    }

    Section section() {
        return section;
    }

    StringPool strings() {
        return strings;
    }

    AttributeReader attributes() {
        return attributes;
    }

    ProblemList problems() {
        return problems;
    }

    /** Notes that a node was read, and lets the work be cancelled now and then. */
    void nodeRead(int position) {
        if (++nodes % STEP == 0) {
            progress.check();
            progress.report("Reading nodes", (double) position / Math.max(1, section.end() - section.start()));
        }
    }

    /** Returns how many nodes were read. */
    int nodes() {
        return nodes;
    }

    /** Notes that an operation calls functions. */
    void calls(Operation operation, List<String> functions) {
        if (!"SymbolicGradient".equals(operation.getType())) {
            for (String function : functions) {
                calls.putIfAbsent(function, operation);
            }
        }
    }

    /** Reports the functions that are called and do not exist. */
    void checkCalls(Set<String> functions) {
        for (Map.Entry<String, Operation> call : calls.entrySet()) {
            if (!call.getKey().isEmpty() && !functions.contains(call.getKey())) {
                problems.add(Severity.WARNING, "The function \"" + call.getKey() + "\" is called, but the file does not have it.",
                        call.getValue().getPath(), call.getValue());
            }
        }
    }
}
