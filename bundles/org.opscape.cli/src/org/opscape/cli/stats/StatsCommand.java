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
import java.util.Map;
import java.util.concurrent.Callable;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.quantity.Aggregation;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.analysis.statistics.TableQuantities;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.measure.MeasureFiles;
import org.opscape.formats.sidecar.OldNames;
import org.opscape.model.Progress;
import org.opscape.model.measure.DataTable;
import org.opscape.model.measure.Measures;
import org.opscape.model.measure.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape stats FILE --run RUNFILE}. */
@Command(name = "stats", description = "Lists where time and memory went when a model was run, by groups.", footer = {"",
    "A group's time and memory are the sums of its operations'; its wall span reaches from the first start to the last end.",
    "JSON: {file, run: {label, source, tag, step, executions}, runs, matched, unmatched, unmatchedNames, data: [{name, source, matched,",
    "unmatched, unmatchedNames}], nodes: [{name, kind, op, time, share, wallSpan, memory, output, executions, devices, values}]}: times",
    "are in microseconds, sizes in bytes, share is of what --by says; devices count operations; values are those of --data by column."})
public final class StatsCommand implements Callable<Integer> {
    private static final int TOP = 30;
    private static final int DEPTH = 2;

    private final Console console;

    @Mixin private GraphFile file;

    @Option(names = "--run", paramLabel = "RUNFILE", description = "RunMetadata, StepStats or an event file.") private Path run;

    @Mixin private RunChoice choice;

    @Option(names = "--data", paramLabel = "DATAFILE", description = "Node data: JSON, CSV or TSV.") private Path data;

    @Option(names = "--aggregate", paramLabel = "HOW", description = "Sum, mean, max or min.") private Aggregation aggregation;

    @Option(names = "--by", paramLabel = "WHAT", description = "time, wall, memory, output, executions, or a column.") private String by;

    @Option(names = "--top", paramLabel = "N", description = "At most so many rows (30; with --json: all).") private Integer top;

    @Option(names = "--depth", paramLabel = "N", description = "Levels below the root (${DEFAULT-VALUE}).") private int depth = DEPTH;

    @Option(names = "--operations", description = "Operations alone, instead of groups.") private boolean operations;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public StatsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (run == null && data == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file.path(), "nothing was measured; name a run with --run, or data with --data");
        }
        if (depth < 0 || top != null && top < 0) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file.path(), "--depth and --top must not be negative");
        }
        GraphSnapshot graph = GraphSnapshot.of(file.graph(file.open().model()), Progress.NONE);
        Clustering clustering = Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
        Measured measured = measured(clustering);
        NodeQuantity sortedBy = measured.quantity(by == null ? "" : by, file.path());
        int most = top != null ? top : json ? Integer.MAX_VALUE : TOP;
        StatsRows rows = new StatsRows(clustering.hierarchy(), sortedBy, operations, depth, most);
        if (json) {
            new StatsJson(clustering, measured, sortedBy).write(file.path(), rows, console);
        } else {
            new StatsTable(clustering, measured, sortedBy, console.printer()).write(file.path(), rows);
        }
        return ExitCode.FINE;
    }

    private Measured measured(Clustering clustering) throws ModelFileException, CommandFailure {
        List<RunRecord> runs = new ArrayList<>();
        List<DataTable> tables = new ArrayList<>();
        if (run != null) {
            Measures measures = read(run);
            runs.addAll(measures.runs());
            tables.addAll(measures.tables());
        }
        if (data != null && !data.equals(run)) {
            tables.addAll(read(data).tables());
        }
        Map<String, String> renames = OldNames.of(file.path());
        List<RunStatistics> statistics = new ArrayList<>();
        if (!runs.isEmpty()) {
            statistics.add(RunStatistics.of(choice.choose(run, runs), clustering, renames, Progress.NONE));
        }
        List<TableQuantities> quantities = new ArrayList<>();
        for (DataTable table : tables) {
            quantities.add(TableQuantities.of(table, clustering, renames,
                    column -> aggregation == null ? TableQuantities.usual(column) : aggregation, Progress.NONE));
        }
        return new Measured(runs, statistics, quantities);
    }

    private Measures read(Path path) throws ModelFileException {
        Measures measures = MeasureFiles.open(path, Progress.NONE);
        for (String problem : measures.problems()) {
            console.error(path + ": " + problem);
        }
        return measures;
    }
}
