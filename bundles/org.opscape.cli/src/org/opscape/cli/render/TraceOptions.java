/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.nio.file.Path;
import java.util.BitSet;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.Trace;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.diagram.flow.FlowNodes;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.flow.RouteLines;
import org.opscape.diagram.flow.StrongParts;
import org.opscape.diagram.flow.TracedFlow;
import org.opscape.model.Progress;
import picocli.CommandLine.Option;

/** The arguments that say what stays strong in a picture while the rest fades. */
final class TraceOptions {
    @Option(names = "--trace", paramLabel = "NAME", description = "Let what feeds this and what it feeds stand out.") private String name;

    @Option(names = "--up", description = "Only what comes before.") private boolean up;

    @Option(names = "--down", description = "Only what comes behind.") private boolean down;

    @Option(names = "--hops", paramLabel = "N", description = "At most so many steps.") private int hops = Trace.TO_THE_END;

    @Option(names = "--control", description = "Follow control edges as well.") private boolean control;

    @Option(names = "--route", negatable = true, description = "Draw the main route stronger (default), or not.") private Boolean route;

    @Option(names = "--guides", description = "Show the layers, with their numbers.") private boolean guides;

    /** Finds what is marked, as in the window, and what stands out. */
    PictureFlow flow(Path file, Clustering clustering, MainRoute flow) throws CommandFailure {
        FlowNodes nodes = FlowNodes.of(clustering.hierarchy(), flow);
        return traced(file, clustering).withEnds(nodes.inputs(), nodes.outputs()).withLabels(nodes.labels()).withBack(nodes.back())
                .withRoute(route == null || route ? nodes.route() : RouteLines.NONE).withGuides(guides);
    }

    private PictureFlow traced(Path file, Clustering clustering) throws CommandFailure {
        if (name == null) {
            if (up || down || control || hops != Trace.TO_THE_END) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, file, "--up, --down, --hops and --control need --trace NAME");
            }
            return PictureFlow.NONE;
        }
        Hierarchy hierarchy = clustering.hierarchy();
        int node = hierarchy.find(name);
        if (node < 0) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file, "there is no operation or scope '" + name + "'");
        }
        TracedFlow.Way way = up == down ? TracedFlow.Way.BOTH : up ? TracedFlow.Way.UP : TracedFlow.Way.DOWN;
        TracedFlow found = TracedFlow.of(clustering.graph(), TracedFlow.operationsIn(hierarchy, node), way,
                control ? Links.ALL : Links.DATA, Math.max(0, hops), Progress.NONE);
        return PictureFlow.NONE.withStrong(StrongParts.of(clustering, found.operations(), found.edges(), found.behind(), new BitSet()));
    }
}
