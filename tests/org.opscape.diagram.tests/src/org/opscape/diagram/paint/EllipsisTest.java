/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opscape.diagram.look.TextWidth;

class EllipsisTest {
    private static final String NAME = "resnet_v1_50/block1/unit_3/bottleneck_v1/conv2/BatchNorm";

    @Test
    void whatFitsStays() {
        assertEquals(NAME, Ellipsis.fit(NAME, 12, 1000));
    }

    @Test
    void beginningAndEndRemain() {
        for (double width = 40; width < 400; width += 7) {
            String shortened = Ellipsis.fit(NAME, 12, width);
            assertTrue(TextWidth.of(shortened, 12) <= width, shortened);
            int dots = shortened.indexOf('\u2026');
            assertTrue(dots < 0 || NAME.startsWith(shortened.substring(0, dots)) && NAME.endsWith(shortened.substring(dots + 1)),
                    shortened);
        }
    }

    @Test
    void nothingIsLeftWithoutRoomForAFewLetters() {
        assertEquals("", Ellipsis.fit(NAME, 12, 15));
        assertEquals("", Ellipsis.fit("", 12, 15));
    }

    @Test
    void lettersOfTwoUnitsAreNotCutInTwo() {
        String name = "\uD83D\uDE00".repeat(30);
        for (double width = 20; width < 300; width += 3) {
            String shortened = Ellipsis.fit(name, 12, width);
            for (int i = 0; i < shortened.length(); i++) {
                boolean lonely = Character.isHighSurrogate(shortened.charAt(i))
                        && (i + 1 == shortened.length() || !Character.isLowSurrogate(shortened.charAt(i + 1)));
                assertFalse(lonely, shortened);
            }
        }
    }
}
