/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.measure;

import java.util.List;

/**
 * Data about operations, from elsewhere.
 *
 * @param name what it is called
 * @param source the file that it comes from
 * @param rows by row, the name of the operation, tensor or group that it is about
 * @param columns the values, each column as long as there are rows
 */
public record DataTable(String name, String source, List<String> rows, List<DataColumn> columns) {
    /**
     * Takes the values.
     *
     * @param rows copied
     * @param columns copied
     */
    public DataTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
