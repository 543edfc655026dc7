/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

/** Hashes of 64 bits. Sums of mixed values are hashes of multisets. */
final class Hash64 {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Hash64() {
    }

    /** Spreads the bits of a value: the finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    static long mix(long value) {
        long z = value + GOLDEN;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** Mixes two values; their order counts. */
    static long mix(long a, long b) {
        return mix(mix(a) * 3 + b);
    }
}
