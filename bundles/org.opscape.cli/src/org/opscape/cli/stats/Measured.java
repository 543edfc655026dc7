/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.stats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.analysis.statistics.TableQuantities;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.model.measure.RunRecord;

/**
 * What is known of the nodes.
 *
 * @param runs the runs of the file
 * @param chosen the statistics of the run that was asked for; at most one
 * @param tables other data
 */
record Measured(List<RunRecord> runs, List<RunStatistics> chosen, List<TableQuantities> tables) {
    Optional<RunStatistics> run() {
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen.get(0));
    }

    /** Returns the numbers of all tables. */
    List<NodeQuantity> columns() {
        List<NodeQuantity> columns = new ArrayList<>();
        for (TableQuantities table : tables) {
            columns.addAll(table.quantities());
        }
        return columns;
    }

    /** Returns the numbers of a name; for the empty one the compute time or else the first column. */
    NodeQuantity quantity(String name, Path file) throws CommandFailure {
        NodeQuantity ofRun = chosen.isEmpty() ? null : ofRun(chosen.get(0), name);
        if (ofRun != null) {
            return ofRun;
        }
        for (NodeQuantity column : columns()) {
            if (name.isEmpty() || column.name().equals(name)) {
                return column;
            }
        }
        String found = (chosen.isEmpty() ? "" : "time, wall, memory, output, executions; ") + names(columns());
        throw new CommandFailure(ExitCode.WRONG_USAGE, file, "there are no numbers '" + name + "'; there are: " + found);
    }

    private static NodeQuantity ofRun(RunStatistics run, String name) {
        return switch (name) {
            case "", "time" -> run.computeTime();
            case "wall" -> run.wallSpan();
            case "memory" -> run.memory();
            case "output" -> run.outputBytes();
            case "executions" -> run.executionCount();
            default -> null;
        };
    }

    private static String names(List<NodeQuantity> columns) {
        List<String> names = new ArrayList<>();
        for (NodeQuantity column : columns) {
            names.add('\'' + column.name() + '\'');
        }
        return names.isEmpty() ? "no columns of numbers" : String.join(", ", names);
    }
}
