/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.Set;
import org.opscape.analysis.auxiliary.AuxiliaryLimits;
import org.opscape.analysis.hierarchy.StackChoice;

/**
 * How a graph is clustered: the constants, and what the user chose. Paths are those of {@code Hierarchy.uniquePath}.
 *
 * @param fewestInSeries how many numbered operations or groups become a stack
 * @param stackedGroups whether numbered groups of equal structure become stacks, too
 * @param auxiliary when nodes of a group are set aside
 * @param mostBridges more data lines than this from one outside node into a group are icons
 * @param mostIcons how many icons are shown at one side of a node
 * @param included paths of nodes that the user put into the main graph
 * @param excluded paths of nodes that the user set aside
 * @param stacked paths of series that the user stacked
 * @param unstacked paths of series that the user does not want as stacks
 * @param hidden paths of nodes that the user does not want to see, nor their lines and icons
 */
public record ClusteringOptions(int fewestInSeries, boolean stackedGroups, AuxiliaryLimits auxiliary, int mostBridges, int mostIcons,
        Set<String> included, Set<String> excluded, Set<String> stacked, Set<String> unstacked, Set<String> hidden) {
    /** What TensorBoard does, and stacks of groups; no choices. */
    public static final ClusteringOptions DEFAULTS = new ClusteringOptions(5, true, AuxiliaryLimits.DEFAULTS, 4, 5, Set.of(), Set.of(),
            Set.of(), Set.of(), Set.of());

    /** Copies the sets. */
    public ClusteringOptions {
        included = Set.copyOf(included);
        excluded = Set.copyOf(excluded);
        stacked = Set.copyOf(stacked);
        unstacked = Set.copyOf(unstacked);
        hidden = Set.copyOf(hidden);
    }

    /**
     * Changes how many members a stack has at least.
     *
     * @param now the number, at least 2
     * @return options with it
     */
    public ClusteringOptions withFewestInSeries(int now) {
        return new ClusteringOptions(now, stackedGroups, auxiliary, mostBridges, mostIcons, included, excluded, stacked, unstacked, hidden);
    }

    /**
     * Changes whether groups are stacked.
     *
     * @param now whether numbered groups of equal structure become stacks
     * @return options with it
     */
    public ClusteringOptions withStackedGroups(boolean now) {
        return new ClusteringOptions(fewestInSeries, now, auxiliary, mostBridges, mostIcons, included, excluded, stacked, unstacked,
                hidden);
    }

    /**
     * Changes when nodes are set aside.
     *
     * @param now the constants
     * @return options with them
     */
    public ClusteringOptions withAuxiliary(AuxiliaryLimits now) {
        return new ClusteringOptions(fewestInSeries, stackedGroups, now, mostBridges, mostIcons, included, excluded, stacked, unstacked,
                hidden);
    }

    /**
     * Changes how many lines are drawn into open groups, and how many icons beside nodes.
     *
     * @param bridges more data lines than this from one outside node into a group are icons
     * @param icons how many icons are shown at one side of a node
     * @return options with these
     */
    public ClusteringOptions withMost(int bridges, int icons) {
        return new ClusteringOptions(fewestInSeries, stackedGroups, auxiliary, bridges, icons, included, excluded, stacked, unstacked,
                hidden);
    }

    /**
     * Changes which nodes the user moved.
     *
     * @param nowIncluded paths of nodes in the main graph
     * @param nowExcluded paths of nodes set aside
     * @return options with these choices
     */
    public ClusteringOptions withNodes(Set<String> nowIncluded, Set<String> nowExcluded) {
        return new ClusteringOptions(fewestInSeries, stackedGroups, auxiliary, mostBridges, mostIcons, nowIncluded, nowExcluded, stacked,
                unstacked, hidden);
    }

    /**
     * Changes which series the user stacked.
     *
     * @param nowStacked paths of series to stack
     * @param nowUnstacked paths of series to leave as they are
     * @return options with these choices
     */
    public ClusteringOptions withStacks(Set<String> nowStacked, Set<String> nowUnstacked) {
        return new ClusteringOptions(fewestInSeries, stackedGroups, auxiliary, mostBridges, mostIcons, included, excluded, nowStacked,
                nowUnstacked, hidden);
    }

    /**
     * Changes which nodes the user hid.
     *
     * @param now paths of nodes that are not shown
     * @return options with this choice
     */
    public ClusteringOptions withHidden(Set<String> now) {
        return new ClusteringOptions(fewestInSeries, stackedGroups, auxiliary, mostBridges, mostIcons, included, excluded, stacked,
                unstacked, now);
    }

    /** {@return which series are stacked} */
    public StackChoice stackChoice() {
        return new StackChoice(fewestInSeries, stackedGroups, stacked, unstacked);
    }
}
