/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.stats;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.Unit;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.analysis.statistics.TableQuantities;
import org.opscape.cli.Numbers;

/** Writes the rows for people. */
final class StatsTable {
    private static final String GAP = "  ";
    private static final int NAMES = 5;

    private final Clustering clustering;
    private final Hierarchy hierarchy;
    private final Measured measured;
    private final NodeQuantity sortedBy;
    private final PrintWriter out;

    StatsTable(Clustering clustering, Measured measured, NodeQuantity sortedBy, PrintWriter out) {
        this.clustering = clustering;
        hierarchy = clustering.hierarchy();
        this.measured = measured;
        this.sortedBy = sortedBy;
        this.out = out;
    }

    void write(Path file, StatsRows rows) {
        out.println(file);
        measured.run().ifPresent(this::describe);
        for (TableQuantities table : measured.tables()) {
            out.println("data " + table.table().name() + ": " + Numbers.counted(table.table().rows().size(), "row"));
            matching(table.matched(), table.unmatchedNames());
        }
        out.println();
        List<String[]> lines = new ArrayList<>();
        lines.add(header());
        for (int node : rows.nodes()) {
            lines.add(line(node, rows.indent(node)));
        }
        print(lines);
        if (rows.leftOut() > 0) {
            out.println("… " + Numbers.counted(rows.leftOut(), "more row") + " with smaller numbers (see --top)");
        }
    }

    private void describe(RunStatistics run) {
        out.println("run " + run.run().label() + ": " + Numbers.counted(run.run().executions().size(), "execution"));
        matching(run.matched(), run.unmatchedNames());
        out.println("  " + Numbers.counted(run.computeTime().knownOperations(), "operation") + " of "
                + Numbers.grouped(clustering.graph().operations()) + " have statistics");
        if (measured.runs().size() > 1) {
            out.println("  one of " + measured.runs().size() + " runs; --tag and --step choose another");
        }
    }

    private void matching(int matched, List<String> unmatched) {
        int all = matched + unmatched.size();
        out.println("  " + Numbers.grouped(matched) + " of " + Numbers.counted(all, "name") + " found in the graph");
        if (!unmatched.isEmpty()) {
            String more = unmatched.size() > NAMES ? ", …" : "";
            out.println("  not found: " + String.join(", ", unmatched.subList(0, Math.min(NAMES, unmatched.size()))) + more);
        }
    }

    private String[] header() {
        List<String> cells = new ArrayList<>();
        if (measured.run().isPresent()) {
            cells.addAll(List.of("time", "wall span", "memory"));
        }
        for (NodeQuantity column : measured.columns()) {
            cells.add(column.name());
        }
        cells.add("share");
        cells.add("name");
        return cells.toArray(new String[0]);
    }

    private String[] line(int node, int indent) {
        List<String> cells = new ArrayList<>();
        measured.run().ifPresent(run -> {
            cells.add(text(run.computeTime(), node));
            cells.add(text(run.wallSpan(), node));
            cells.add(text(run.memory(), node));
        });
        for (NodeQuantity column : measured.columns()) {
            cells.add(text(column, node));
        }
        cells.add(share(node));
        String device = measured.run().map(run -> devices(run.devices(), node)).orElse("");
        cells.add("  ".repeat(indent) + name(node, indent) + (device.isEmpty() ? "" : GAP + '[' + device + ']'));
        return cells.toArray(new String[0]);
    }

    private static String text(NodeQuantity quantity, int node) {
        return quantity.isKnown(node) ? quantity.text(node) : "";
    }

    private String share(int node) {
        double share = 100 * sortedBy.value(node) / sortedBy.value(hierarchy.root());
        return Double.isFinite(share) && share >= 0 && share <= 100 ? Unit.NUMBER.text(Math.round(share * 10) / 10.0) + " %" : "";
    }

    /** Shows the last segment below the group's own row, and the whole path in a list without groups. */
    private String name(int node, int indent) {
        String name = node == hierarchy.root() ? "(all)" : indent == 0 ? hierarchy.uniquePath(node) : hierarchy.label(node);
        return node < hierarchy.root() ? name + ": " + clustering.graph().type(node) : name;
    }

    private static String devices(NodeCategory devices, int node) {
        if (devices.categories() < 2) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        int[] counts = devices.counts(node);
        for (int category = 0; category < counts.length; category++) {
            if (counts[category] > 0) {
                text.append(text.isEmpty() ? "" : ", ").append(devices.label(category));
            }
        }
        return text.toString();
    }

    /** Aligns all columns but the last one to the right. */
    private void print(List<String[]> lines) {
        int[] widths = new int[lines.get(0).length];
        for (String[] line : lines) {
            for (int i = 0; i < line.length; i++) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        }
        for (String[] line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.length - 1; i++) {
                text.append(" ".repeat(widths[i] - line[i].length())).append(line[i]).append(GAP);
            }
            out.println(text.append(line[line.length - 1]).toString().stripTrailing());
        }
    }
}
