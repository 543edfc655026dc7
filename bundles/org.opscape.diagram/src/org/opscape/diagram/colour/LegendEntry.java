/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import org.opscape.diagram.look.ThemedColour;

/**
 * A line of a legend.
 *
 * @param key what a filter knows it by
 * @param colour its colour
 * @param mark the letter in it; may be empty
 * @param label what it means
 * @param count how much there is of it ("× 24", "1,204"); may be empty
 */
public record LegendEntry(int key, ThemedColour colour, String mark, String label, String count) {
    /** The key of what nothing is known of, or what is in no category. */
    public static final int NO_DATA = -1;
    /** The key of what is in one of the categories that have no colour of their own, or of a structure that stands alone. */
    public static final int OTHERS = -2;
}
