/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.cluster.Icon;
import org.opscape.analysis.cluster.Line;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.FreePlaces;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Route;

/**
 * The boxes of an earlier picture, to be shown again where the same would be made anew: then there is nothing to paint and nothing to
 * move. Boxes are the same if all about them is, node numbers included.
 */
final class Former {
    /** There was no earlier picture. */
    static final Former NONE = new Former(Map.of());

    private final Map<Integer, Box> boxes;

    private Former(Map<Integer, Box> boxes) {
        this.boxes = boxes;
    }

    /** Takes all boxes of a picture. */
    static Former of(Box root) {
        Map<Integer, Box> boxes = new HashMap<>();
        Deque<Box> walk = new ArrayDeque<>();
        walk.add(root);
        while (!walk.isEmpty()) {
            Box box = walk.poll();
            boxes.put(box.node(), box);
            if (box.isOpen()) {
                walk.addAll(Arrays.asList(box.content().boxes()));
            }
        }
        return new Former(boxes);
    }

    /** {@return the box of the earlier picture if it is the same; else the one given} */
    Box reuse(Box box) {
        Box old = boxes.get(box.node());
        return old != null && isSame(old, box) ? old : box;
    }

    private static boolean isSame(Box one, Box other) {
        return one.kind() == other.kind() && one.label().equals(other.label()) && one.detail().equals(other.detail())
                && one.operations() == other.operations() && one.width() == other.width() && one.height() == other.height()
                && one.frame().equals(other.frame()) && one.isOpen() == other.isOpen() && areSame(one.icons(), other.icons())
                && (!one.isOpen() || isSame(one.content(), other.content()));
    }

    private static boolean areSame(List<IconBox> some, List<IconBox> others) {
        for (int i = 0; i < some.size() && i < others.size(); i++) {
            Icon one = some.get(i).icon();
            Icon other = others.get(i).icon();
            if (one.node() != other.node() || one.kind() != other.kind() || one.incoming() != other.incoming() || one.more() != other.more()
                    || !Arrays.equals(one.edges(), other.edges()) || !some.get(i).label().equals(others.get(i).label())
                    || !some.get(i).bounds().equals(others.get(i).bounds())) {
                return false;
            }
        }
        return some.size() == others.size();
    }

    /** What is inside was made before, and is the same object if it is the same. */
    private static boolean isSame(Interior one, Interior other) {
        if (one.boxes().length != other.boxes().length || one.routes().size() != other.routes().size()) {
            return false;
        }
        for (int i = 0; i < one.boxes().length; i++) {
            if (one.boxes()[i] != other.boxes()[i]) {
                return false;
            }
        }
        for (int i = 0; i < one.routes().size(); i++) {
            if (!isSame(one.routes().get(i), other.routes().get(i))) {
                return false;
            }
        }
        return Arrays.equals(one.xs(), other.xs()) && Arrays.equals(one.ys(), other.ys()) && one.ports().equals(other.ports())
                && one.panels().equals(other.panels()) && isSame(one.free(), other.free());
    }

    private static boolean isSame(Route one, Route other) {
        return one.from() == other.from() && one.to() == other.to() && one.width() == other.width() && one.label().equals(other.label())
                && one.labelX() == other.labelX() && one.labelY() == other.labelY() && Arrays.equals(one.points(), other.points())
                && isSame(one.line(), other.line());
    }

    private static boolean isSame(Line one, Line other) {
        return one.from() == other.from() && one.to() == other.to() && one.data() == other.data() && one.control() == other.control()
                && one.reference() == other.reference() && one.size() == other.size() && Arrays.equals(one.edges(), other.edges());
    }

    private static boolean isSame(FreePlaces one, FreePlaces other) {
        return Arrays.equals(one.nodes(), other.nodes()) && Arrays.equals(one.xs(), other.xs()) && Arrays.equals(one.ys(), other.ys())
                && one.shiftX() == other.shiftX() && one.shiftY() == other.shiftY();
    }
}
