/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.table;

import java.util.List;

/** A table as comma-separated values (RFC 4180), to be pasted into a spreadsheet or a program. */
public final class Csv {
    private static final String BREAK = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds a row.
     *
     * @param cells its cells
     * @return this
     */
    public Csv row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(cells.get(i)));
        }
        text.append(BREAK);
        return this;
    }

    /** {@return the rows so far} */
    public String text() {
        return text.toString();
    }

    /**
     * Writes a number, so that a program can read it.
     *
     * @param value the number
     * @return without groups and units; empty for NaN
     */
    public static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    /** What begins like a formula is text for a spreadsheet, which would compute it otherwise. */
    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=@\t".indexOf(cell.charAt(0)) >= 0;
        String safe = formula ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
