/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.cluster.Icon;

/** Writes other node numbers into a scene; what is inside is done first, so that no depth of nesting is too deep. */
final class Renumbering {
    private final IntUnaryOperator mapping;

    Renumbering(IntUnaryOperator mapping) {
        this.mapping = mapping;
    }

    /** A node that is gone keeps a number of its own, below zero. */
    private int map(int node) {
        int mapped = mapping.applyAsInt(node);
        return mapped < 0 ? ~node : mapped;
    }

    /** An open box whose children are done one after the other. */
    private static final class Level {
        private final Box box;
        private final Box[] children;
        private int done;

        Level(Box box) {
            this.box = box;
            children = box.isOpen() ? box.content().boxes().clone() : new Box[0];
        }
    }

    Box apply(Box root) {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(root));
        while (true) {
            Level level = levels.getLast();
            if (level.done < level.children.length) {
                levels.add(new Level(level.children[level.done]));
                continue;
            }
            levels.removeLast();
            Box made = box(level.box, level.children);
            if (levels.isEmpty()) {
                return made;
            }
            Level around = levels.getLast();
            around.children[around.done++] = made;
        }
    }

    private Box box(Box box, Box[] children) {
        int node = map(box.node());
        boolean same = node == box.node() && (!box.isOpen() || Arrays.equals(children, box.content().boxes()));
        List<IconBox> icons = icons(box.icons());
        Interior content = box.isOpen() ? interior(box.content(), children, same) : null;
        if (same && icons == box.icons() && content == box.content()) {
            return box;
        }
        return new Box(node, box.kind(), box.label(), box.detail(), box.operations(), box.width(), box.height(), box.frame(), icons,
                content);
    }

    private List<IconBox> icons(List<IconBox> icons) {
        List<IconBox> mapped = null;
        for (int i = 0; i < icons.size(); i++) {
            Icon icon = icons.get(i).icon();
            int node = icon.node() < 0 ? icon.node() : map(icon.node());
            if (node != icon.node()) {
                mapped = mapped == null ? new ArrayList<>(icons) : mapped;
                Icon other = new Icon(icon.kind(), icon.incoming(), node, icon.edges(), icon.more());
                mapped.set(i, new IconBox(other, icons.get(i).label(), icons.get(i).bounds()));
            }
        }
        return mapped == null ? icons : mapped;
    }

    private Interior interior(Interior old, Box[] children, boolean sameBoxes) {
        List<Route> routes = routes(old.routes());
        List<Port> ports = ports(old.ports());
        FreePlaces free = free(old.free());
        if (sameBoxes && Arrays.equals(children, old.boxes()) && routes == old.routes() && ports == old.ports() && free == old.free()) {
            return old;
        }
        return new Interior(children, old.xs(), old.ys(), routes, ports, old.panels(), free, old.guides(), old.siblings());
    }

    private List<Route> routes(List<Route> routes) {
        List<Route> mapped = null;
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            int from = map(route.from());
            int to = map(route.to());
            if (from != route.from() || to != route.to()) {
                mapped = mapped == null ? new ArrayList<>(routes) : mapped;
                mapped.set(i, new Route(route.line(), from, to, route.points(), route.width(), route.label(), route.labelX(),
                        route.labelY(), route.labelFits()));
            }
        }
        return mapped == null ? routes : mapped;
    }

    private List<Port> ports(List<Port> ports) {
        List<Port> mapped = null;
        for (int i = 0; i < ports.size(); i++) {
            Port port = ports.get(i);
            int outside = map(port.outside());
            if (outside != port.outside()) {
                mapped = mapped == null ? new ArrayList<>(ports) : mapped;
                mapped.set(i, new Port(port.incoming(), outside, port.x(), port.y()));
            }
        }
        return mapped == null ? ports : mapped;
    }

    private FreePlaces free(FreePlaces free) {
        int[] nodes = free.nodes().clone();
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = map(nodes[i]);
        }
        return Arrays.equals(nodes, free.nodes()) ? free : new FreePlaces(nodes, free.xs(), free.ys(), free.shiftX(), free.shiftY());
    }
}
