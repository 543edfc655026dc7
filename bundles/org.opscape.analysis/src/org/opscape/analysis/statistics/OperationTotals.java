/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

import java.util.Arrays;
import org.opscape.model.measure.Execution;
import org.opscape.model.measure.OutputTensor;
import org.opscape.model.measure.Timing;

/** What the executions of each operation come to. */
final class OperationTotals {
    private static final double NANOS = 1000;

    private final MatchedRun run;
    final double[] time;
    final double[] count;
    final double[] memory;
    final double[] outputs;
    /** By operation, in nanoseconds since 1970; the first start is after the last end where none is known. */
    final long[] firstStart;
    final long[] lastEnd;
    final String[] devices;

    OperationTotals(MatchedRun run, int operations) {
        this.run = run;
        time = NodeNames.unknown(operations);
        count = NodeNames.unknown(operations);
        memory = NodeNames.unknown(operations);
        outputs = NodeNames.unknown(operations);
        firstStart = new long[operations];
        lastEnd = new long[operations];
        devices = new String[operations];
        Arrays.fill(firstStart, Long.MAX_VALUE);
        Arrays.fill(lastEnd, Long.MIN_VALUE);
        Arrays.fill(devices, "");
        for (int operation = 0; operation < operations; operation++) {
            if (run.first(operation) < run.first(operation + 1)) {
                add(operation);
            }
        }
    }

    private void add(int operation) {
        double host = 0;
        double launcher = 0;
        double kernels = 0;
        double longest = -1;
        int executions = 0;
        boolean worked = false;
        memory[operation] = 0;
        outputs[operation] = 0;
        for (int place = run.first(operation); place < run.first(operation + 1); place++) {
            Execution execution = run.at(place);
            double micros = execution.timing().durationMicros();
            DeviceKind kind = run.devices().kind(execution.device());
            switch (kind) {
                case HOST -> host += micros;
                case LAUNCHER -> launcher += micros;
                default -> kernels += micros;
            }
            worked |= kind == DeviceKind.KERNELS;
            executions += kind == DeviceKind.KERNELS ? 0 : 1;
            double weight = kind == DeviceKind.KERNELS ? 0 : micros;
            if (weight > longest || devices[operation].isEmpty()) {
                longest = weight;
                devices[operation] = run.devices().label(execution.device());
            }
            span(operation, execution.timing());
            memory[operation] = Math.max(memory[operation], execution.memory().total());
            outputs[operation] = Math.max(outputs[operation], bytes(execution));
        }
        time[operation] = host + (worked ? kernels : launcher);
        count[operation] = Math.max(1, executions);
    }

    private void span(int operation, Timing timing) {
        if (timing.start() > 0) {
            firstStart[operation] = Math.min(firstStart[operation], timing.start());
            lastEnd[operation] = Math.max(lastEnd[operation], timing.end());
        }
    }

    private static double bytes(Execution execution) {
        double bytes = 0;
        for (OutputTensor output : execution.outputs()) {
            bytes += Math.max(output.requestedBytes(), output.allocatedBytes());
        }
        return bytes;
    }

    static double micros(long firstStart, long lastEnd) {
        return firstStart > lastEnd ? Double.NaN : (lastEnd - firstStart) / NANOS;
    }
}
