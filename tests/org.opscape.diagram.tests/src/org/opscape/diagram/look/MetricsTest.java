/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void cardsGrowGentlyWithTheirOperations() {
        assertEquals(Metrics.CARD_HEIGHT, Metrics.cardHeight(0));
        assertEquals(Metrics.CARD_HEIGHT, Metrics.cardHeight(1));
        assertEquals(Metrics.CARD_GROWTH, Metrics.cardHeight(1000) - Metrics.cardHeight(100), 1e-9);
        assertTrue(Metrics.cardHeight(1_000_000) < 2.5 * Metrics.CARD_HEIGHT);
    }

    @Test
    void headsGrowWithTheirLines() {
        assertTrue(Metrics.arrowLength(12) > Metrics.arrowLength(1));
    }
}
