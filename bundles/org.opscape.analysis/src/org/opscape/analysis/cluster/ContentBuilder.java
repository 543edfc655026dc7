/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.BitSet;
import org.opscape.analysis.auxiliary.AuxiliaryNodes;
import org.opscape.analysis.auxiliary.Siblings;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;

/** Decides what an open group shows. O(children + lines), and the edges of the lines that come from outside. */
final class ContentBuilder {
    private static final String SINK = "NoOp";

    private final Clustering clustering;
    private final Hierarchy hierarchy;
    private final LineBundler bundler;
    private final int group;
    /** What the parent shows; null for the root. */
    private final GroupContent parent;
    private final int children;
    private final IconRows icons;
    /** By position. */
    private final BitSet hidden;

    ContentBuilder(Clustering clustering, LineBundler bundler, int group, GroupContent parent) {
        this.clustering = clustering;
        this.bundler = bundler;
        this.group = group;
        this.parent = parent;
        hierarchy = clustering.hierarchy();
        children = hierarchy.childCount(group);
        hidden = clustering.hidden().children(hierarchy, group);
        icons = new IconRows(children, clustering.options().mostIcons());
    }

    GroupContent build() {
        addEmbedded();
        Bundle[] bundles = clustering.bundles(group);
        Siblings siblings = siblings(bundles);
        AuxiliaryNodes auxiliary = hierarchy.kind(group) == NodeKind.GROUP
                ? AuxiliaryNodes.of(siblings, clustering.options().auxiliary())
                : AuxiliaryNodes.none(siblings, clustering.options().auxiliary());
        BitSet backward = DataOrder.backward(children, siblings.from(), siblings.to(), siblings.control());
        GroupLines lines = new GroupLines(bundles, hide(bundles, auxiliary), backward);
        OuterLines outer = parent == null ? OuterLines.NONE
                : new OuterLineBuilder(clustering, bundler, group, parent).build(auxiliary, icons);
        return new GroupContent(ChildRows.of(hierarchy, group, auxiliary, hidden), lines, outer, icons.icons());
    }

    private void addEmbedded() {
        EmbeddedIcons embedded = new EmbeddedIcons(clustering.graph(), hierarchy.embedding(), clustering.hidden().nodes());
        for (int i = 0; i < children; i++) {
            int child = hierarchy.child(group, i);
            if (hierarchy.kind(child) == NodeKind.OPERATION && !hidden.get(i)) {
                embedded.add(child, i, icons);
            }
        }
    }

    private Siblings siblings(Bundle[] bundles) {
        int[] from = new int[bundles.length];
        int[] to = new int[bundles.length];
        BitSet control = new BitSet(bundles.length);
        for (int i = 0; i < bundles.length; i++) {
            from[i] = hierarchy.position(bundles[i].line().from());
            to[i] = hierarchy.position(bundles[i].line().to());
            control.set(i, bundles[i].isControlOnly());
        }
        UserChoice choice = UserChoice.of(hierarchy, group, clustering.options());
        choice.included().or(hidden);
        choice.excluded().andNot(hidden);
        MainNodes main = clustering.main();
        BitSet mainChildren = main.children(group);
        mainChildren.andNot(hidden);
        return new Siblings(children, from, to, control, choice.included(), choice.excluded(), sinks(), sided(true), sided(false),
                mainChildren, main.lines(group, bundles));
    }

    private BitSet sided(boolean incoming) {
        BitSet sided = new BitSet(children);
        for (int i = 0; i < children; i++) {
            sided.set(i, icons.has(i, incoming));
        }
        return sided;
    }

    /** Finds the operations NoOp and the groups whose own operation is one (V11). */
    private BitSet sinks() {
        BitSet sinks = new BitSet();
        for (int i = 0; i < children; i++) {
            int child = hierarchy.child(group, i);
            int operation = switch (hierarchy.kind(child)) {
                case OPERATION -> child;
                case GROUP -> hierarchy.ownOperation(child);
                case SERIES -> -1;
            };
            sinks.set(i, operation >= 0 && clustering.graph().type(operation).equals(SINK));
        }
        return sinks;
    }

    private BitSet hide(Bundle[] bundles, AuxiliaryNodes auxiliary) {
        BitSet hidden = new BitSet(bundles.length);
        for (int i = 0; i < bundles.length; i++) {
            if (auxiliary.isHidden(i)) {
                hidden.set(i);
                Line line = bundles[i].line();
                icons.add(hierarchy.position(line.from()), IconKind.NEIGHBOUR, false, line.to(), line.edges());
                icons.add(hierarchy.position(line.to()), IconKind.NEIGHBOUR, true, line.from(), line.edges());
            }
        }
        return hidden;
    }
}
