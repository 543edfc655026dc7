/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import com.google.gson.stream.JsonWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.ComputeCost;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.LongestPaths;
import org.opscape.analysis.flow.LooseEnds;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.RouteCalls;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.cli.InlineOption;
import org.opscape.cli.stats.RunChoice;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.measure.MeasureFiles;
import org.opscape.formats.sidecar.OldNames;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import org.opscape.model.measure.Measures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape flow FILE [--run RUNFILE] [--json]}. */
@Command(name = "flow", description = "Shows where data comes in, the main route that it takes, and where it goes out.", footer = {"",
    "The main route is the path from an input to an output that carries the most bytes, without training, saving and control edges; if the",
    "model has signatures, from what they feed to what they fetch. The critical path is the one that took longest when the model was run,",
    "or that computes most as far as shapes tell, where an unknown dimension counts as 1.",
    "JSON: {inputs[{name, type, output, kind, signature, tensor}], outputs[...], loose[...], parts{}, depth, loops, widest{rank, "
            + "operations}, bytes,",
    "steps[{name, operations, tensor, bytes}], route[{name, type, rank, tensor, bytes}], branches[{fork, join, shared, "
            + "branches[{label, operations[], bytes, main}]}], "
            + "longest[], compute{flops, path, operations[{name, type, flops}]}, critical{time, operations[{name, type, time}]}}: times",
    "in microseconds, compute.flops of the whole graph and compute.path of the path that computes most."})
public final class FlowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Mixin private InlineOption inline;

    @Mixin private CallsOption calls;

    @Option(names = "--run", paramLabel = "RUNFILE", description = "A recorded run, for the critical path.") private Path run;

    @Mixin private RunChoice choice;

    @Option(names = "--operations", description = "List every operation of the main route, and not only the groups that it goes "
            + "through.") private boolean operations;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public FlowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Model model = file.open().model();
        RouteCalls route = calls.route(file, inline, model);
        GraphSnapshot graph = route.graph();
        MainRoute main = route.main();
        Clustering clustering = Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
        double[] times = run == null ? new double[0] : times(graph, clustering);
        HeaviestPath critical = run == null ? HeaviestPath.EMPTY : LongestPaths.byTime(graph, times, Progress.NONE);
        double[] costs = ComputeCost.of(graph, Progress.NONE);
        FlowReport report = new FlowReport(graph, main, LooseEnds.of(graph, main), new RouteGroups(clustering.hierarchy(), main.path()),
                Branches.of(graph, main, Progress.NONE), LongestPaths.bySteps(graph, main.ranks()),
                times, critical, costs,
                LongestPaths.byTime(graph, costs, Progress.NONE));
        if (json) {
            try (JsonWriter writer = console.json("")) {
                new FlowJson(report, writer).write();
            }
        } else {
            new FlowText(report, operations, console.printer()).write();
        }
        return ExitCode.FINE;
    }

    private double[] times(GraphSnapshot graph, Clustering clustering) throws ModelFileException, CommandFailure {
        Measures measures = MeasureFiles.open(run, Progress.NONE);
        measures.problems().forEach(problem -> console.error(run + ": " + problem));
        if (measures.runs().isEmpty()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, run, "there is no recorded run in it");
        }
        NodeQuantity time = RunStatistics.of(choice.choose(run, measures.runs()), clustering, OldNames.of(file.path()), Progress.NONE)
                .computeTime();
        double[] times = new double[graph.operations()];
        for (int operation = 0; operation < times.length; operation++) {
            times[operation] = time.value(operation);
        }
        return times;
    }
}
