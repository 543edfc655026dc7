/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void grouped() {
        assertEquals("0", Numbers.grouped(0));
        assertEquals("999", Numbers.grouped(999));
        assertEquals("1,000", Numbers.grouped(1000));
        assertEquals("-12,345,678", Numbers.grouped(-12_345_678));
        assertEquals("1 node", Numbers.counted(1, "node"));
        assertEquals("0 nodes", Numbers.counted(0, "node"));
    }

    @Test
    void sizes() {
        assertEquals("999 bytes", Numbers.size(999));
        assertEquals("1.0 kB", Numbers.size(1000));
        assertEquals("3.1 MB", Numbers.size(3_054_091));
        assertEquals("367 MB", Numbers.size(366_762_586));
        assertEquals("2.1 GB", Numbers.size(2_147_483_648L));
    }
}
