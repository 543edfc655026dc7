/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.measure.DataColumn;
import org.opscape.model.measure.DataTable;

/** Collects values by row and column, and decides for each column whether it holds numbers or texts. */
final class TableBuilder {
    private final List<String> rows = new ArrayList<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private List<Double> thresholds = List.of();

    /** Begins a row; the values that follow belong to it. */
    void row(String name) {
        rows.add(name);
    }

    /** Declares a column, so that it has its place even if the first rows have no value. */
    void column(String name) {
        columns.computeIfAbsent(name, k -> new ArrayList<>());
    }

    /** Gives the last row a value; empty is none. */
    void value(String column, String value) {
        List<String> values = columns.computeIfAbsent(column, k -> new ArrayList<>());
        while (values.size() < rows.size() - 1) {
            values.add("");
        }
        if (values.size() < rows.size()) {
            values.add(value);
        } else {
            values.set(rows.size() - 1, value);
        }
    }

    void thresholds(List<Double> bounds) {
        thresholds = bounds;
    }

    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    boolean hasColumn(String name) {
        return columns.containsKey(name);
    }

    DataTable build(String name, String source, Counted problems) {
        List<DataColumn> built = new ArrayList<>();
        columns.forEach((column, values) -> {
            while (values.size() < rows.size()) {
                values.add("");
            }
            built.add(column(column, values, problems));
        });
        return new DataTable(name, source, rows, built);
    }

    private DataColumn column(String name, List<String> values, Counted problems) {
        double[] numbers = new double[values.size()];
        boolean any = false;
        for (int i = 0; i < numbers.length; i++) {
            String value = values.get(i);
            numbers[i] = NumberText.isMissing(value) ? Double.NaN : NumberText.parse(value);
            if (Double.isNaN(numbers[i]) && !NumberText.isMissing(value)) {
                return new DataColumn.Texts(name, values);
            }
            if (Double.isInfinite(numbers[i])) {
                numbers[i] = Double.NaN;
                problems.count("A number is infinite and was taken as missing", rows.get(i) + ", " + name);
            }
            any |= !Double.isNaN(numbers[i]);
        }
        return any ? new DataColumn.Numbers(name, numbers, thresholds) : new DataColumn.Texts(name, values);
    }
}
