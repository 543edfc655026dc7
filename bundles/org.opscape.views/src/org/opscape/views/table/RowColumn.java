/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.table;

/**
 * A column of a tree.
 *
 * @param title what stands at its top
 * @param tip what it says, in more words
 * @param width its least width in px
 * @param weight its share of the room that is left; 0 for none
 * @param number whether its texts are numbers, which stand at the right
 */
public record RowColumn(String title, String tip, int width, int weight, boolean number) {
    /**
     * A column of names.
     *
     * @param title what stands at its top
     * @param width its least width in px
     * @return the column; it takes the room that is left
     */
    public static RowColumn names(String title, int width) {
        return new RowColumn(title, title, width, 1, false);
    }

    /**
     * A column of numbers.
     *
     * @param title what stands at its top
     * @param tip what it says, in more words
     * @param width its width in px
     * @return the column
     */
    public static RowColumn numbers(String title, String tip, int width) {
        return new RowColumn(title, tip, width, 0, true);
    }
}
