/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.measure;

import java.util.List;

/** A column of a table: one value for each row, which may be missing. */
public sealed interface DataColumn {
    /** {@return what it is called} */
    String name();

    /** {@return how many rows have a value} */
    int known();

    /**
     * Numbers. The array is not copied and must not be changed.
     *
     * @param name what it is called
     * @param values by row; NaN where none is given
     * @param thresholds where one colour should end and the next begin, ascending; empty if the file says nothing
     */
    record Numbers(String name, double[] values, List<Double> thresholds) implements DataColumn {
        /**
         * Takes the values.
         *
         * @param thresholds copied
         */
        public Numbers {
            thresholds = List.copyOf(thresholds);
        }

        @Override
        public int known() {
            int known = 0;
            for (double value : values) {
                known += Double.isNaN(value) ? 0 : 1;
            }
            return known;
        }
    }

    /**
     * Texts.
     *
     * @param name what it is called
     * @param values by row; empty where none is given
     */
    record Texts(String name, List<String> values) implements DataColumn {
        /**
         * Takes the values.
         *
         * @param values copied
         */
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public int known() {
            int known = 0;
            for (String value : values) {
                known += value.isEmpty() ? 0 : 1;
            }
            return known;
        }
    }
}
