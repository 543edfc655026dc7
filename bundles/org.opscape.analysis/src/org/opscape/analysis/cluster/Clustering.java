/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.auxiliary.Mainline;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.HierarchyBuilder;
import org.opscape.model.Progress;

/**
 * A graph in groups: the hierarchy, and for each group what it shows when it is open. What a group shows follows from its ancestors alone,
 * not from what else is open; it is made when it is first asked for, and kept. Immutable to its users, safe for use by several threads.
 */
public final class Clustering {
    private final GraphSnapshot graph;
    private final ClusteringOptions options;
    private final Hierarchy hierarchy;
    private final Mainline mainline;
    private final MainNodes main;
    private final VisibleEdges visible;
    private final HiddenNodes hidden;
    private final EdgesByGroup edges;
    private final LineBundler bundler;
    private final AtomicReferenceArray<Bundle[]> lines;
    private final AtomicReferenceArray<GroupContent> contents;

    private Clustering(GraphSnapshot graph, ClusteringOptions options, Hierarchy hierarchy, Mainline mainline, Progress progress) {
        this.graph = graph;
        this.options = options;
        this.hierarchy = hierarchy;
        this.mainline = mainline;
        main = new MainNodes(hierarchy, mainline);
        progress.report("Bundling edges", -1);
        visible = VisibleEdges.of(graph, hierarchy.embedding());
        hidden = HiddenNodes.of(hierarchy, options.hidden());
        edges = EdgesByGroup.of(visible, hidden, hierarchy, progress);
        bundler = new LineBundler(graph, hierarchy, visible);
        lines = new AtomicReferenceArray<>(hierarchy.groups() + hierarchy.stacks());
        contents = new AtomicReferenceArray<>(hierarchy.groups() + hierarchy.stacks());
    }

    /** Of a graph that has other names only: lines are between numbers, and are the same. */
    private Clustering(GraphSnapshot graph, ClusteringOptions options, Hierarchy hierarchy, HiddenNodes hidden, Clustering former) {
        this.graph = graph;
        this.options = options;
        this.hierarchy = hierarchy;
        this.hidden = hidden;
        mainline = former.mainline;
        main = new MainNodes(hierarchy, mainline);
        visible = former.visible;
        edges = former.edges;
        bundler = former.bundler;
        lines = former.lines;
        contents = new AtomicReferenceArray<>(hierarchy.groups() + hierarchy.stacks());
    }

    /**
     * Clusters a graph as TensorBoard does, which knows of no main route.
     *
     * @param graph the graph
     * @param options the constants and the user's choices
     * @param progress may cancel it
     * @return the clustering
     */
    public static Clustering of(GraphSnapshot graph, ClusteringOptions options, Progress progress) {
        return of(graph, options, Mainline.NONE, progress);
    }

    /**
     * Clusters a graph. O(V + E * depth), what groups show apart.
     *
     * @param graph the graph
     * @param options the constants and the user's choices
     * @param mainline what is not set aside, unless the user does
     * @param progress may cancel it
     * @return the clustering
     */
    public static Clustering of(GraphSnapshot graph, ClusteringOptions options, Mainline mainline, Progress progress) {
        return of(graph, options, () -> mainline, progress);
    }

    /**
     * Clusters a graph whose main route may be still looked for: groups are found meanwhile.
     *
     * @param graph the graph
     * @param options the constants and the user's choices
     * @param search gives what is not set aside, and may wait for it; asked once
     * @param progress may cancel it
     * @return the clustering
     */
    public static Clustering of(GraphSnapshot graph, ClusteringOptions options, Supplier<Mainline> search, Progress progress) {
        Hierarchy stacked = stacked(graph, options, progress);
        Mainline mainline = search.get();
        return new Clustering(graph, options, untorn(stacked, graph, options, mainline, progress), mainline, progress);
    }

    /**
     * Clusters a graph of which another clustering is known. If they differ in names only, most is known then: O(V). The main route stays
     * as it was found.
     *
     * @param graph the graph
     * @param options the constants and the user's choices
     * @param former a clustering of the same graph, maybe before names were edited
     * @param progress may cancel it
     * @return the clustering
     */
    public static Clustering of(GraphSnapshot graph, ClusteringOptions options, Clustering former, Progress progress) {
        Hierarchy hierarchy = untorn(stacked(graph, options, progress), graph, options, former.mainline, progress);
        if (hierarchy.hasTreeOf(former.hierarchy)) {
            HiddenNodes hidden = HiddenNodes.of(hierarchy, options.hidden());
            if (hidden.equals(former.hidden)) {
                return new Clustering(graph, options, hierarchy, hidden, former);
            }
        }
        return new Clustering(graph, options, hierarchy, former.mainline, progress);
    }

    private static Hierarchy stacked(GraphSnapshot graph, ClusteringOptions options, Progress progress) {
        progress.report("Finding groups", -1);
        return HierarchyBuilder.build(graph, options.stackChoice(), progress);
    }

    private static Hierarchy untorn(Hierarchy hierarchy, GraphSnapshot graph, ClusteringOptions options, Mainline mainline,
            Progress progress) {
        Set<String> torn = TornStacks.of(hierarchy, mainline, options.stacked());
        if (torn.isEmpty()) {
            return hierarchy;
        }
        Set<String> unstacked = new HashSet<>(options.unstacked());
        unstacked.addAll(torn);
        return HierarchyBuilder.build(graph, options.withStacks(options.stacked(), unstacked).stackChoice(), progress);
    }

    /** {@return the graph} */
    public GraphSnapshot graph() {
        return graph;
    }

    /** {@return what is not set aside, unless the user does} */
    public Mainline mainline() {
        return mainline;
    }

    /**
     * Tells whether data come into the model at a node, scalars of training apart.
     *
     * @param node a node
     * @return whether it is an input or holds one
     */
    public boolean isInput(int node) {
        return main.isInput(node);
    }

    /**
     * Tells whether the model declares that data go out at a node.
     *
     * @param node a node
     * @return whether it is an output or holds one
     */
    public boolean isOutput(int node) {
        return main.isOutput(node);
    }

    /** {@return the groups, stacks and operations} */
    public Hierarchy hierarchy() {
        return hierarchy;
    }

    /** {@return the constants and the user's choices} */
    public ClusteringOptions options() {
        return options;
    }

    /**
     * Returns all lines between the children of a group, also those that are not drawn; those of hidden nodes apart.
     *
     * @param group a group or stack
     * @return each pair of children once in each direction, in the order of its first edge
     */
    public List<Line> lines(int group) {
        List<Line> result = new ArrayList<>();
        for (Bundle bundle : bundles(group)) {
            result.add(bundle.line());
        }
        return Collections.unmodifiableList(result);
    }

    /**
     * Returns what a group shows when it is open. Takes time by the lines of the group and, at the first time, those of its ancestors.
     *
     * @param group a group or stack
     * @return its content
     */
    public GroupContent content(int group) {
        GroupContent known = contents.get(group - hierarchy.root());
        if (known != null) {
            return known;
        }
        int[] path = new int[hierarchy.depth(group) + 1];
        for (int node = group, i = path.length - 1; i >= 0; node = hierarchy.parent(node), i--) {
            path[i] = node;
        }
        GroupContent content = null;
        for (int node : path) {
            content = content(node, content);
        }
        return content;
    }

    private GroupContent content(int group, GroupContent parent) {
        int index = group - hierarchy.root();
        GroupContent known = contents.get(index);
        if (known == null) {
            contents.compareAndSet(index, null, new ContentBuilder(this, bundler, group, parent).build());
            known = contents.get(index);
        }
        return known;
    }

    MainNodes main() {
        return main;
    }

    HiddenNodes hidden() {
        return hidden;
    }

    Bundle[] bundles(int group) {
        int index = group - hierarchy.root();
        Bundle[] known = lines.get(index);
        if (known == null) {
            lines.compareAndSet(index, null, bundler.between(edges.of(group), group));
            known = lines.get(index);
        }
        return known;
    }
}
