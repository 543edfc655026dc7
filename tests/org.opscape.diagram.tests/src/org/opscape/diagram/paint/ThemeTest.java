/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscape.diagram.look.Colours;
import org.opscape.diagram.look.Theme;

class ThemeTest {
    private static final double READABLE = 4.5;
    private static final int DEEP = 12;

    @ParameterizedTest
    @EnumSource
    void textCanBeReadOnEveryGround(Theme theme) {
        for (int text : new int[] {theme.text(), theme.muted()}) {
            assertReadable(text, theme.card());
            assertReadable(text, theme.pill());
            for (int depth = 0; depth < DEEP; depth++) {
                assertReadable(text, theme.body(depth));
                assertReadable(text, theme.header(depth));
            }
        }
    }

    private static void assertReadable(int text, int ground) {
        double contrast = Colours.contrast(text, ground);
        assertTrue(contrast >= READABLE, () -> Integer.toHexString(text) + " on " + Integer.toHexString(ground) + ": " + contrast);
    }

    @ParameterizedTest
    @EnumSource
    void marksAndLinesStandOutFromTheCanvas(Theme theme) {
        for (int colour : new int[] {theme.accent(), theme.incoming(), theme.outgoing(), theme.line()}) {
            assertTrue(Colours.contrast(colour, theme.canvas()) >= 3, () -> Integer.toHexString(colour));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGroupInAGroupCanBeTold(Theme theme) {
        for (int depth = 0; depth < DEEP; depth++) {
            assertNotEquals(theme.body(depth), theme.body(depth + 1));
        }
    }
}
