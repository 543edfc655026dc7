/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void timesHaveThreeDigits() {
        assertEquals("0 ns", Unit.MICROSECONDS.text(0));
        assertEquals("250 ns", Unit.MICROSECONDS.text(0.25));
        assertEquals("1.00 µs", Unit.MICROSECONDS.text(1));
        assertEquals("12.3 ms", Unit.MICROSECONDS.text(12_345));
        assertEquals("1.00 s", Unit.MICROSECONDS.text(999_999));
        assertEquals("59.0 s", Unit.MICROSECONDS.text(59e6));
        assertEquals("2.00 min", Unit.MICROSECONDS.text(120e6));
        assertEquals("240 h", Unit.MICROSECONDS.text(240 * 3600e6));
        assertEquals("-12.3 ms", Unit.MICROSECONDS.text(-12_345));
    }

    @Test
    void sizesAreBinaryAndParametersDecimal() {
        assertEquals("512 B", Unit.BYTES.text(512));
        assertEquals("1.00 KiB", Unit.BYTES.text(1024));
        assertEquals("4.50 MiB", Unit.BYTES.text(4.5 * (1 << 20)));
        assertEquals("8,192 PiB", Unit.BYTES.text(Long.MAX_VALUE));
        assertEquals("950", Unit.PARAMETERS.text(950));
        assertEquals("25.6 M", Unit.PARAMETERS.text(25_557_032));
        assertEquals("7.24 B", Unit.PARAMETERS.text(7.24e9));
    }

    @Test
    void numbersKeepFourDigits() {
        assertEquals("1,234,567", Unit.COUNT.text(1_234_567));
        assertEquals("0", Unit.NUMBER.text(0));
        assertEquals("12", Unit.NUMBER.text(12));
        assertEquals("0.5", Unit.NUMBER.text(0.5));
        assertEquals("3.142", Unit.NUMBER.text(Math.PI));
        assertEquals("1,235", Unit.NUMBER.text(1234.56));
        assertEquals("-0.01235", Unit.NUMBER.text(-0.012345678));
        assertEquals("1.235e-7", Unit.NUMBER.text(1.2345e-7));
        assertEquals("9.999e-5", Unit.NUMBER.text(9.9991e-5));
        assertEquals("1.0E300", Unit.NUMBER.text(1e300));
    }

    @Test
    void whatIsNotKnownIsSaid() {
        for (Unit unit : Unit.values()) {
            assertEquals("unknown", unit.text(Double.NaN));
        }
    }
}
