/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.tree;

import com.google.gson.stream.JsonWriter;
import java.util.concurrent.Callable;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.HierarchyBuilder;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.cli.InlineOption;
import org.opscape.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape tree FILE [--depth N] [--inline CALL...] [--json]}. */
@Command(name = "tree", description = "Lists the groups, stacks and operations of a model.", footer = {"",
    "JSON: {name, kind, op, cardinality, children}: name is whole, and __root__ for the root; kind is group, series or operation; op is",
    "the type of an operation; cardinality counts the operations inside; children are left out for operations and below --depth.",
    "Constants and summaries that the picture shows as icons are in no list."})
public final class TreeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Mixin private InlineOption inline;

    @Option(names = "--depth", paramLabel = "N", description = "Levels below the root.") private int depth = Integer.MAX_VALUE;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public TreeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        GraphSnapshot graph = file.snapshot(file.open().model(), inline);
        Hierarchy hierarchy = HierarchyBuilder.build(graph, ClusteringOptions.DEFAULTS.stackChoice(), Progress.NONE);
        if (json) {
            try (JsonWriter writer = console.json("")) {
                new TreeWalk(hierarchy, depth).walk(new TreeJson(writer, graph, hierarchy));
            }
        } else {
            new TreeWalk(hierarchy, depth).walk(new TreeText(console.printer(), file.path().toString(), graph, hierarchy));
        }
        return ExitCode.FINE;
    }
}
