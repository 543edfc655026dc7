/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

/** What a number counts, and how it is written for a person. */
public enum Unit {
    /** Times; written as µs, ms, s, min or h. */
    MICROSECONDS("ns", "µs", "ms", "s", "min", "h") {
        @Override
        public String text(double value) {
            return ScaledNumber.text(value * 1000, NANOSECOND_STEPS, suffixes());
        }
    },
    /** Sizes in memory; written as B, KiB, MiB, GiB, TiB or PiB. */
    BYTES("B", "KiB", "MiB", "GiB", "TiB", "PiB") {
        @Override
        public String text(double value) {
            return ScaledNumber.text(value, BINARY_STEPS, suffixes());
        }
    },
    /** Trainable numbers; written with K, M, B (10^9) or T. */
    PARAMETERS("", "K", "M", "B", "T") {
        @Override
        public String text(double value) {
            return ScaledNumber.text(value, DECIMAL_STEPS, suffixes());
        }
    },
    /** Whole numbers of things; written in full. */
    COUNT {
        @Override
        public String text(double value) {
            return ScaledNumber.whole(value);
        }
    },
    /** Anything else; written with four significant digits. */
    NUMBER {
        @Override
        public String text(double value) {
            return ScaledNumber.plain(value);
        }
    };

    private static final int[] NANOSECOND_STEPS = {1000, 1000, 1000, 60, 60};
    private static final int[] BINARY_STEPS = {1024, 1024, 1024, 1024, 1024};
    private static final int[] DECIMAL_STEPS = {1000, 1000, 1000, 1000};

    private final String[] suffixes;

    Unit(String... suffixes) {
        this.suffixes = suffixes;
    }

    final String[] suffixes() {
        return suffixes;
    }

    /**
     * Writes a value, the same in every country.
     *
     * @param value a value; NaN if nothing is known
     * @return for instance "12.3 ms", "4.50 MiB", "25.6 M" or "1,234"; "unknown" for NaN
     */
    public abstract String text(double value);
}
