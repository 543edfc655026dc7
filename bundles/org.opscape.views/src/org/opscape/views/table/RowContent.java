/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.table;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;

/**
 * The rows of a tree. Rows are asked for when they come into sight.
 *
 * @param <R> the type of the rows; equal rows are the same row
 */
public interface RowContent<R> {
    /** {@return the number of rows at the top} */
    int topCount();

    /**
     * Returns a row at the top.
     *
     * @param index from 0
     * @return the row
     */
    R top(int index);

    /**
     * Counts the rows below a row.
     *
     * @param row the row
     * @return the number
     */
    default int count(R row) {
        return 0;
    }

    /**
     * Returns a row below a row.
     *
     * @param row the row
     * @param index from 0
     * @return the row
     */
    default R child(R row, int index) {
        throw new IndexOutOfBoundsException(index);
    }

    /**
     * Returns the text of a cell.
     *
     * @param row the row
     * @param column the column, from 0
     * @return the text
     */
    String text(R row, int column);

    /**
     * Returns the length of the bar in a cell.
     *
     * @param row the row
     * @param column the column, from 0
     * @return from 0 to 1; NaN for none
     */
    default double bar(R row, int column) {
        return Double.NaN;
    }

    /**
     * Returns the image of a row.
     *
     * @param row the row
     * @return the image in its first cell
     */
    default Optional<Image> image(R row) {
        return Optional.empty();
    }

    /**
     * Tells whether a row is less important.
     *
     * @param row the row
     * @return whether its text is muted
     */
    default boolean isMuted(R row) {
        return false;
    }

    /**
     * Returns what is said when the pointer is on a row.
     *
     * @param row the row
     * @return the text; empty for none
     */
    default String tip(R row) {
        return "";
    }
}
