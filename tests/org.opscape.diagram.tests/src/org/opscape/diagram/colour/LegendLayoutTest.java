/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.diagram.look.ClassPalette;
import org.opscape.diagram.look.Ramp;

class LegendLayoutTest {
    private static Legend legend(int entries, Optional<LegendScale> scale) {
        List<LegendEntry> list = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            list.add(
                    new LegendEntry(i, ClassPalette.fill(i), ClassPalette.letter(i), "a class with quite a long name " + i, "\u00D7 " + i));
        }
        return new Legend("Structure", list, scale, Set.of());
    }

    @Test
    void everyEntryHasItsRow() {
        LegendLayout layout = LegendLayout.of(legend(5, Optional.empty()), 400, false);
        assertEquals(5, layout.shown());
        for (int i = 0; i < 5; i++) {
            LegendHit hit = layout.at(layout.width() / 2, layout.row(i).centerY());
            assertEquals(i, assertInstanceOf(LegendHit.Entry.class, hit).entry().key());
            assertTrue(layout.row(i).bottom() < layout.height());
        }
        assertInstanceOf(LegendHit.Blank.class, layout.at(5, 5));
        assertEquals(LegendHit.NONE, layout.at(-1, 5));
        assertEquals(LegendHit.NONE, layout.at(5, layout.height()));
    }

    @Test
    void aLongListIsCutAndCanBeShownWhole() {
        LegendLayout cut = LegendLayout.of(legend(40, Optional.empty()), 300, false);
        assertTrue(cut.height() <= 300);
        assertEquals("\u2026 " + (40 - cut.shown()) + " more", cut.more());
        assertInstanceOf(LegendHit.More.class, cut.at(20, cut.row(cut.shown()).centerY()));
        LegendLayout whole = LegendLayout.of(legend(40, Optional.empty()), 300, true);
        assertEquals(40, whole.shown());
        assertInstanceOf(LegendHit.More.class, whole.at(20, whole.row(40).centerY()));
    }

    @Test
    void theScaleHasRoomAboveTheEntries() {
        LegendScale scale = new LegendScale(Ramp.VIRIDIS, List.of(new LegendScale.Tick(0, "0"), new LegendScale.Tick(1, "12.3 ms")));
        LegendLayout layout = LegendLayout.of(legend(1, Optional.of(scale)), 300, false);
        assertTrue(layout.bar().bottom() < layout.row(0).y());
        assertTrue(layout.bar().right() < layout.width());
    }

    @Test
    void anEmptyLegendIsNowhere() {
        assertEquals(LegendHit.NONE, LegendLayout.of(Legend.EMPTY, 300, false).at(3, 3));
    }
}
