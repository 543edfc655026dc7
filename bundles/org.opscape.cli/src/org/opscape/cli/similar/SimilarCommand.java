/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.similar;

import com.google.gson.stream.JsonWriter;
import java.util.concurrent.Callable;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.analysis.similarity.StructureDifference;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opscape similar FILE [GROUP] [--with GROUP] [--json]}. */
@Command(name = "similar", description = "Tells which groups have the same structure, and what differs between two.", footer = {"",
    "With no GROUP, lists the structures that are found more than once. With one, the groups of the same structure, and structures that",
    "are nearly alike. With two, what differs; the exit code is 0 if they have the same structure, and 1 if not.",
    "JSON: {classes[{operations, members}]}; {group, operations, same[], nearly[{group, similarity, members}]};",
    "{a, b, equal, similarity, changed[{a, b, opA, opB}], onlyInA[], onlyInB[], edgesOnlyInA[{from, to}], edgesOnlyInB[]}."})
public final class SimilarCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "GROUP", description = "The path of a group.") private String group;

    @Option(names = "--with", paramLabel = "GROUP", description = "A group to compare GROUP with.") private String with;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public SimilarCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (with != null && group == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file.path(), "--with needs a GROUP before it");
        }
        GraphSnapshot graph = GraphSnapshot.of(file.graph(file.open().model()), Progress.NONE);
        Clustering clustering = Clustering.of(graph, ClusteringOptions.DEFAULTS, Progress.NONE);
        int a = group == null ? -1 : find(clustering.hierarchy(), group);
        if (with != null) {
            return compare(clustering, a, find(clustering.hierarchy(), with));
        }
        StructureClasses classes = StructureClasses.of(clustering, Progress.NONE);
        if (json) {
            try (JsonWriter writer = console.json("")) {
                SimilarJson rows = new SimilarJson(writer, clustering);
                if (group == null) {
                    rows.writeClasses(classes);
                } else {
                    rows.writeGroup(classes, a);
                }
            }
        } else if (group == null) {
            new SimilarText(console.printer(), clustering).printClasses(file.path().toString(), classes);
        } else {
            new SimilarText(console.printer(), clustering).printGroup(classes, a);
        }
        return ExitCode.FINE;
    }

    private int compare(Clustering clustering, int a, int b) throws Exception {
        int around = clustering.hierarchy().lowestCommonAncestor(a, b);
        if (a != b && (around == a || around == b)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file.path(), "one of the groups is inside the other");
        }
        StructureDifference difference = StructureDifference.between(clustering, a, b, Progress.NONE);
        if (json) {
            try (JsonWriter writer = console.json("")) {
                new SimilarJson(writer, clustering).writeDifference(a, b, difference);
            }
        } else {
            new DifferenceText(console.printer(), clustering).print(a, b, difference);
        }
        return difference.isEqual() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
    }

    private int find(Hierarchy hierarchy, String path) throws CommandFailure {
        int node = hierarchy.find(path);
        if (node < 0 || hierarchy.kind(node) != NodeKind.GROUP) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file.path(), "there is no group '" + path + "'");
        }
        return node;
    }
}
