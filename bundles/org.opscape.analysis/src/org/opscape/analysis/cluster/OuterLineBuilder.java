/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.opscape.analysis.auxiliary.AuxiliaryNodes;
import org.opscape.analysis.auxiliary.Side;
import org.opscape.analysis.hierarchy.Hierarchy;

/**
 * Splits the lines that end at a group in its parent's picture into lines to the group's children (V14). A part is drawn only if the whole
 * is, if its outside node does not have too many, and if its child is not set aside; control lines against the data are not.
 */
final class OuterLineBuilder {
    private final Hierarchy hierarchy;
    private final LineBundler bundler;
    private final ClusteringOptions options;
    private final MainNodes main;
    private final int group;
    private final GroupContent parent;
    private final List<Bundle> bundles = new ArrayList<>();
    private final BitSet incoming = new BitSet();
    private final BitSet hidden = new BitSet();
    private final BitSet backward = new BitSet();

    /** Outside nodes, and by their numbers how many lines without data they have. */
    private final PairTable outsides = new PairTable();
    private int[] controlLines = new int[16];

    OuterLineBuilder(Clustering clustering, LineBundler bundler, int group, GroupContent parent) {
        hierarchy = clustering.hierarchy();
        this.bundler = bundler;
        options = clustering.options();
        main = clustering.main();
        this.group = group;
        this.parent = parent;
    }

    OuterLines build(AuxiliaryNodes auxiliary, IconRows icons) {
        splitLines();
        splitOuterLines();
        OuterLines lines = new OuterLines(List.copyOf(bundles), incoming, hidden, backward);
        decide(lines, auxiliary, icons);
        return lines;
    }

    private void splitLines() {
        GroupLines lines = parent.groupLines();
        for (int i : parent.connections().lines(hierarchy.position(group))) {
            split(lines.bundles()[i], lines.hidden().get(i), lines.backward().get(i));
        }
    }

    private void splitOuterLines() {
        OuterLines lines = parent.outerLines();
        for (int i : parent.connections().outerLines(hierarchy.position(group))) {
            split(lines.bundles().get(i), lines.hidden().get(i), lines.backward().get(i));
        }
    }

    private void split(Bundle whole, boolean wholeHidden, boolean wholeBackward) {
        boolean into = whole.line().to() == group;
        int outside = into ? whole.line().from() : whole.line().to();
        Bundle[] parts = bundler.across(whole, group);
        int data = 0;
        for (Bundle part : parts) {
            data += part.isControlOnly() ? 0 : 1;
        }
        for (Bundle part : parts) {
            incoming.set(bundles.size(), into);
            hidden.set(bundles.size(), wholeHidden || data > options.mostBridges() && !main.carries(part));
            backward.set(bundles.size(), wholeBackward);
            bundles.add(part);
            if (part.isControlOnly()) {
                countControl(outside);
            }
        }
    }

    private void countControl(int outside) {
        int number = outsides.number(outside, 0);
        if (number >= controlLines.length) {
            controlLines = Arrays.copyOf(controlLines, 2 * number);
        }
        controlLines[number]++;
    }

    private void decide(OuterLines lines, AuxiliaryNodes auxiliary, IconRows icons) {
        for (int i = 0; i < lines.bundles().size(); i++) {
            Bundle bundle = lines.bundles().get(i);
            int outside = lines.outside(i);
            int child = hierarchy.position(lines.child(i));
            boolean control = bundle.isControlOnly();
            boolean aside = auxiliary.side(child) != Side.CORE && (auxiliary.isSetAside(child) || !main.carries(bundle));
            if (hidden.get(i) || aside || control && (backward.get(i) || isCrowded(outside))) {
                hidden.set(i);
                icons.add(child, IconKind.NEIGHBOUR, incoming.get(i), outside, bundle.line().edges());
            }
        }
    }

    private boolean isCrowded(int outside) {
        return controlLines[outsides.number(outside, 0)] > options.auxiliary().mostControlLines();
    }
}
