/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opscape.formats.ModelFileException;
import org.opscape.model.Progress;
import org.opscape.model.measure.DataTable;

/** Reads a table whose first line names the columns, one of which names the operations. */
final class DelimitedTable {
    private static final int CHECK_EVERY = 1 << 12;
    private static final Set<String> NAMES = Set.of("name", "node", "tensor", "operation", "op", "node name", "node_name", "tensor name",
            "tensor_name", "op name", "op_name", "nodename", "path");

    private final Path path;
    private final String name;
    private final Counted problems;
    private final Progress progress;
    private final List<String> header = new ArrayList<>();
    private int key;

    DelimitedTable(Path path, String name, Counted problems, Progress progress) {
        this.path = path;
        this.name = name;
        this.problems = problems;
        this.progress = progress;
    }

    /** Tells whether a column seems to name operations. */
    static boolean isKey(String column) {
        return NAMES.contains(column.strip().toLowerCase(Locale.ROOT));
    }

    DataTable read(String text) throws ModelFileException {
        DelimitedReader reader = new DelimitedReader(path, text, DelimitedReader.separator(text));
        if (!reader.next()) {
            throw new ModelFileException(path, "This table is empty.");
        }
        header(reader);
        TableBuilder table = new TableBuilder();
        for (int i = 0; i < header.size(); i++) {
            if (i != key) {
                table.column(header.get(i));
            }
        }
        for (int count = 0; reader.next(); count++) {
            row(reader, table);
            if (count % CHECK_EVERY == 0) {
                progress.check();
            }
        }
        if (table.isEmpty()) {
            throw new ModelFileException(path, "line " + reader.line(), "This table has no rows below its header.", null);
        }
        return table.build(name, path.toString(), problems);
    }

    private void header(DelimitedReader reader) throws ModelFileException {
        for (String field : reader.fields()) {
            String column = field.isBlank() ? "column " + (header.size() + 1) : field;
            String unique = column;
            for (int i = 2; header.contains(unique); i++) {
                unique = column + " (" + i + ')';
            }
            header.add(unique);
        }
        if (header.size() < 2) {
            throw new ModelFileException(path, "line " + reader.line(), "This is no table: its first line must name at least two columns, "
                    + "separated by commas, semicolons or tabs, of which one names the operations.", null);
        }
        key = 0;
        for (int i = header.size() - 1; i >= 0; i--) {
            key = isKey(header.get(i)) ? i : key;
        }
        if (!isKey(header.get(key)) && allNumbers(reader.fields())) {
            throw new ModelFileException(path, "line " + reader.line(), "The first line must name the columns, for instance \"name,time\".",
                    null);
        }
    }

    private static boolean allNumbers(List<String> fields) {
        for (int i = 1; i < fields.size(); i++) {
            if (Double.isNaN(NumberText.parse(fields.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private void row(DelimitedReader reader, TableBuilder table) {
        List<String> fields = reader.fields();
        String place = "line " + reader.line();
        if (fields.size() > header.size()) {
            problems.count("There are more fields than columns; the last ones were left out", place);
        }
        String node = key < fields.size() ? fields.get(key) : "";
        if (node.isBlank()) {
            problems.count("No operation is named in column \"" + header.get(key) + "\"; the line was left out", place);
            return;
        }
        table.row(node);
        for (int i = 0; i < header.size(); i++) {
            if (i != key && i < fields.size()) {
                table.value(header.get(i), fields.get(i));
            }
        }
    }
}
