/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.op;

import java.io.PrintWriter;
import java.util.List;
import org.opscape.formats.docs.AttributeDoc;
import org.opscape.formats.docs.OpDoc;
import org.opscape.formats.docs.PortDoc;
import org.opscape.formats.docs.References;
import org.opscape.formats.docs.Versions;

/** Writes op types for people. */
final class OpText {
    private final PrintWriter out;

    OpText(PrintWriter out) {
        this.out = out;
    }

    void list(List<Described> all) {
        int widest = all.stream().mapToInt(one -> one.doc().type().length()).max().orElse(0);
        String origin = "";
        for (Described one : all) {
            if (!one.origin().equals(origin)) {
                out.append(origin.isEmpty() ? "" : "\n").println(one.origin());
                origin = one.origin();
            }
            out.append("  ").append(one.doc().type()).append(" ".repeat(widest - one.doc().type().length())).append("  ")
                    .println(one.doc().summary());
        }
    }

    void describe(List<Described> found) {
        for (Described one : found) {
            if (one != found.get(0)) {
                out.println();
            }
            describe(one);
        }
    }

    private void describe(Described one) {
        OpDoc doc = one.doc();
        out.append(doc.type()).append("  (").append(one.origin()).append(version(", ", doc.versions(), "")).println(")");
        out.println(doc.summary());
        rows("Inputs", doc.inputs().stream().map(OpText::row).toList());
        rows("Outputs", doc.outputs().stream().map(OpText::row).toList());
        rows("Attributes", doc.attributes().stream().map(OpText::row).toList());
        References.of(one.family().kind(), doc.domain(), doc.type()).ifPresent(page -> out.append('\n').println(page));
    }

    private record Row(String name, String meaning) {
    }

    private static Row row(PortDoc port) {
        String mark = switch (port.arity()) {
            case ONE -> "";
            case OPTIONAL -> "?";
            case MANY -> "*" + port.count();
        };
        return new Row(port.name() + mark, port.meaning() + version(" (", port.versions(), ")"));
    }

    private static Row row(AttributeDoc attribute) {
        String mark = attribute.standard().map(value -> " = " + value).orElse(attribute.isOptional() ? "?" : "");
        return new Row(attribute.name() + mark, attribute.meaning() + version(" (", attribute.versions(), ")"));
    }

    private static String version(String before, Versions versions, String after) {
        return versions.text().isEmpty() ? "" : before + versions.text() + after;
    }

    private void rows(String title, List<Row> rows) {
        if (!rows.isEmpty()) {
            out.append('\n').println(title);
            int widest = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
            for (Row row : rows) {
                out.append("  ").append(row.name()).append(" ".repeat(widest - row.name().length())).append("  ").println(row.meaning());
            }
        }
    }
}
