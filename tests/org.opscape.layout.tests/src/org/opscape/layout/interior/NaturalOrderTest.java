/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    @Test
    void numbersCountByTheirValue() {
        assertTrue(NaturalOrder.compare("conv_9", "conv_10") < 0);
        assertTrue(NaturalOrder.compare("conv_10", "conv_9") > 0);
        assertTrue(NaturalOrder.compare("conv", "conv_1") < 0);
        assertTrue(NaturalOrder.compare("a99999999999999999999", "a100000000000000000000") < 0);
        assertTrue(NaturalOrder.compare("a1b2", "a1b10") < 0);
    }

    @Test
    void caseAndLeadingZerosDoNotCount() {
        assertTrue(NaturalOrder.compare("Add", "add_1") < 0);
        assertTrue(NaturalOrder.compare("B", "a") > 0);
        assertEquals(0, NaturalOrder.compare("x7", "x007"));
    }
}
