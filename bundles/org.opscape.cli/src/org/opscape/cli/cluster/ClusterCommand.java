/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

import com.google.gson.stream.JsonWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.cli.OpenGroups;
import org.opscape.model.dataflow.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape cluster FILE --json [--stacks] [--expand all|SCOPE...]}. */
@Command(name = "cluster", description = "Writes how a model is clustered, and what open groups show.", footer = {
    "",
    "JSON, names sorted, absent lists empty: metanodes[{name, cardinality, depth, children, hasNonControlEdges, ops}],",
    "series[{name, hasNonControlEdges, members}], ungroupedSeries[], renamed[], embedded{in, out},",
    "metaedges{group: [{v, w, regular, control, ref, base, totalSize}]}, libraryFunctions[{name, node, usages}],",
    "templatesSane[[name]] (groups of the same structure), groupStacks[{name, members}] (numbered groups of the same structure),",
    "groups[{name, in, out, isolatedInCore, markedButInCore, coreNodes, coreEdges, shortcuts, bridgesDrawn, bridgeMetaedges,",
    "inAnnotations, outAnnotations}] for the open groups. Functions' nodes begin with __function_library__ and the function's name."})
public final class ClusterCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Option(names = "--json", description = "Write JSON; there is no other form.") private boolean json;

    @Option(names = "--stacks", description = "Stack numbered groups of the same structure, as the editor does.") private boolean stacks;

    @Mixin private OpenGroups open;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public ClusterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Model model = file.open().model();
        ClusteringOptions options = ClusteredGraphs.TENSORBOARD.withStackedGroups(stacks);
        ClusteredGraphs graphs = file.isFunction() ? ClusteredGraphs.of(model, file.graph(model), options)
                : ClusteredGraphs.of(model, options);
        Expansion expansion = Expansion.of(open.paths());
        Optional<String> missing = expansion.missing(graphs);
        if (missing.isPresent()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file.path(), "there is no group '" + missing.get() + "'");
        }
        try (JsonWriter writer = console.json("")) {
            new ClusterWriter(writer, graphs).write(file.path().getFileName().toString(), expansion);
        }
        return ExitCode.FINE;
    }
}
