/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.model.Progress;
import org.opscape.model.measure.Execution;
import org.opscape.model.measure.RunRecord;

/** The executions of a run, brought to the operations of a graph. O(V + executions). */
final class MatchedRun {
    private static final int CHECK_EVERY = 1 << 12;
    private static final int NONE = -1;

    private final NodeNames names;
    private final List<Execution> executions;
    private final RecordedDevices devices;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> enclosing = new HashMap<>();
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();
    /** By execution, its operation; -1 if it has none or does not count. */
    private final int[] operations;
    private final int[] starts;
    private final int[] order;

    MatchedRun(RunRecord run, NodeNames names, int operationCount, Progress progress) {
        this.names = names;
        executions = run.executions();
        devices = new RecordedDevices(executions);
        operations = new int[executions.size()];
        BitSet named = new BitSet(operationCount);
        for (int i = 0; i < operations.length; i++) {
            if (i % CHECK_EVERY == 0) {
                progress.check();
            }
            operations[i] = devices.kind(executions.get(i).device()) == DeviceKind.IGNORED ? NONE : named(i, named);
        }
        for (int i = 0; i < operations.length; i++) {
            operations[i] = operations[i] == NONE && devices.kind(executions.get(i).device()) != DeviceKind.IGNORED ? inside(i, named)
                    : operations[i];
        }
        starts = new int[operationCount + 1];
        order = sort();
    }

    /** Finds the operation that an execution names itself. */
    private int named(int index, BitSet named) {
        Execution execution = executions.get(index);
        int operation = exact.computeIfAbsent(execution.name(), names::executed);
        if (operation == NONE && devices.kind(execution.device()) == DeviceKind.KERNELS) {
            operation = exact.computeIfAbsent(labelled(execution), names::executed);
        }
        if (operation != NONE) {
            named.set(operation);
            found.add(NodeNames.plain(execution.name()));
        }
        return operation;
    }

    /**
     * Finds the operation around an execution: TensorFlow appends to names what it makes by itself, and runs the bodies of functions under
     * the names of their calls. Where the operation was recorded itself, what is inside it counts already.
     */
    private int inside(int index, BitSet named) {
        Execution execution = executions.get(index);
        int operation = enclosing.computeIfAbsent(execution.name(), names::enclosing);
        if (operation == NONE && devices.kind(execution.device()) == DeviceKind.KERNELS) {
            operation = enclosing.computeIfAbsent(labelled(execution), names::enclosing);
        }
        (operation == NONE ? lost : found).add(NodeNames.plain(execution.name()));
        return operation == NONE || named.get(operation) ? NONE : operation;
    }

    /** Copies are called MEMCPY; only their labels, which begin with "node:Op", tell what they were for. */
    private static String labelled(Execution execution) {
        int end = execution.label().indexOf(' ');
        return end < 0 ? execution.label() : execution.label().substring(0, end);
    }

    /** Sorts the executions by operation, stably. */
    private int[] sort() {
        int count = 0;
        for (int operation : operations) {
            if (operation != NONE) {
                starts[operation + 1]++;
                count++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        int[] sorted = new int[count];
        int[] ends = Arrays.copyOf(starts, starts.length);
        for (int i = 0; i < operations.length; i++) {
            if (operations[i] != NONE) {
                sorted[ends[operations[i]]++] = i;
            }
        }
        return sorted;
    }

    RecordedDevices devices() {
        return devices;
    }

    /** The first place of an operation's executions; they end before that of the next. */
    int first(int operation) {
        return starts[operation];
    }

    Execution at(int place) {
        return executions.get(order[place]);
    }

    List<Execution> of(int operation) {
        List<Execution> result = new ArrayList<>();
        for (int place = starts[operation]; place < starts[operation + 1]; place++) {
            result.add(at(place));
        }
        return List.copyOf(result);
    }

    int matched() {
        return found.size();
    }

    List<String> unmatched() {
        return List.copyOf(lost);
    }
}
