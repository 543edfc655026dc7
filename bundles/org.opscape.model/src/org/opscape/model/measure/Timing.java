/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.measure;

/**
 * When an operation was executed. All moments are in nanoseconds since 1970; some files know microseconds only.
 *
 * @param scheduled when the operation became ready to be executed; 0 if unknown
 * @param start when the device began with it
 * @param computeStart when its own code began
 * @param computeEnd when its own code was done
 * @param end when everything was done, its outputs handed on
 */
public record Timing(long scheduled, long start, long computeStart, long computeEnd, long end) {
    private static final double NANOS = 1000;

    /** {@return the time from start to end, in microseconds} */
    public double durationMicros() {
        return (end - start) / NANOS;
    }

    /** {@return the time that its own code took, in microseconds} */
    public double computeMicros() {
        return (computeEnd - computeStart) / NANOS;
    }

    /** {@return how long the operation was ready before it was executed, in microseconds; 0 if unknown} */
    public double waitingMicros() {
        return scheduled == 0 ? 0 : (start - scheduled) / NANOS;
    }
}
