/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.box;

import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.Icon;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.look.TextWidth;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.IconBox;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;

/** Makes boxes: closed ones as large as their texts, open ones around what they show. Immutable. */
public final class Boxes {
    /** A name in medium weight is so much wider. */
    private static final double MEDIUM = 1.05;
    private static final Rect NOWHERE = new Rect(0, 0, 0, 0);

    private final GraphSnapshot graph;
    private final Hierarchy hierarchy;
    private final boolean iconLabels;

    /**
     * Makes boxes for the nodes of a clustered graph.
     *
     * @param clustering the graph
     * @param iconLabels whether constants and summaries have their names beside them
     */
    public Boxes(Clustering clustering, boolean iconLabels) {
        graph = clustering.graph();
        hierarchy = clustering.hierarchy();
        this.iconLabels = iconLabels;
    }

    /**
     * Makes a closed box.
     *
     * @param node a node that is not embedded
     * @param icons the icons beside it
     * @param direction the way of the data
     * @return the box
     */
    public Box closed(int node, List<Icon> icons, Direction direction) {
        List<IconBox> boxes = icons.isEmpty() ? List.of() : new ArrayList<>(icons.size());
        for (Icon icon : icons) {
            boxes.add(new IconBox(icon, label(icon), NOWHERE));
        }
        BoxKind kind = kind(node);
        String label = hierarchy.label(node);
        int operations = hierarchy.operationCount(node);
        return close(new Box(node, kind, label, detail(node, kind), operations, 0, 0, NOWHERE, boxes, null), direction);
    }

    /**
     * Closes a box, or turns a closed one.
     *
     * @param box a box
     * @param direction the way of the data
     * @return the box, closed
     */
    public Box close(Box box, Direction direction) {
        String detail = box.isOpen() ? detail(box.node(), box.kind()) : box.detail();
        if (!detail.equals(box.detail())) {
            return close(withDetail(box, detail), direction);
        }
        return Footprint.arrange(box, frameWidth(box), frameHeight(box), null, direction);
    }

    /**
     * Opens a box.
     *
     * @param box a box
     * @param content what it shows
     * @param width the width of the frame
     * @param height the height of the frame
     * @param direction the way of the data
     * @return the box, open
     */
    public Box open(Box box, Interior content, double width, double height, Direction direction) {
        return Footprint.arrange(box, width, height, content, direction);
    }

    /**
     * Says in the header of a group how many of its children the user hid.
     *
     * @param box the group, still closed
     * @param hidden how many
     * @return the group; the same if none is hidden
     */
    public Box withHidden(Box box, int hidden) {
        return hidden == 0 ? box : withDetail(box, box.detail().concat(" · ").concat(grouped(hidden)).concat(" hidden"));
    }

    private static Box withDetail(Box box, String detail) {
        return new Box(box.node(), box.kind(), box.label(), detail, box.operations(), box.width(), box.height(), box.frame(), box.icons(),
                null);
    }

    private BoxKind kind(int node) {
        NodeKind kind = hierarchy.kind(node);
        if (kind == NodeKind.OPERATION) {
            return graph.isCall(node) ? BoxKind.CALL : BoxKind.OPERATION;
        }
        return kind == NodeKind.GROUP ? BoxKind.GROUP : BoxKind.STACK;
    }

    private String detail(int node, BoxKind kind) {
        if (kind == BoxKind.OPERATION || kind == BoxKind.CALL) {
            String type = graph.type(node);
            return isAlike(type, hierarchy.label(node)) ? "" : type;
        }
        int count = hierarchy.operationCount(node);
        if (kind == BoxKind.GROUP) {
            return count == 1 ? "1 operation" : grouped(count).concat(" operations");
        }
        int members = hierarchy.childCount(node);
        int first = members == 0 ? -1 : hierarchy.child(node, 0);
        boolean operations = first >= 0 && hierarchy.kind(first) == NodeKind.OPERATION;
        if (first < 0) {
            return "× 0";
        }
        int each = hierarchy.operationCount(first);
        String what = operations ? graph.type(first) : each == 1 ? "1 operation" : grouped(each).concat(" operations");
        return grouped(members).concat(" × ").concat(what);
    }

    /** The digits of a number, those of five and more in groups of three. */
    private static String grouped(int number) {
        StringBuilder digits = new StringBuilder().append(number);
        for (int at = digits.length() - 3; at > 0 && number > 9999; at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** Whether a name only says the type once more: "Conv2D_1" or "(conv_2d)". */
    private static boolean isAlike(String type, String label) {
        int at = 0;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (at < type.length() && Character.toLowerCase(c) == Character.toLowerCase(type.charAt(at))) {
                at++;
            } else if (Character.isLetter(c) || at < type.length() && c >= '0' && c <= '9') {
                return false;
            }
        }
        return at == type.length();
    }

    private String label(Icon icon) {
        return switch (icon.kind()) {
            case CONSTANT, SUMMARY -> iconLabels ? hierarchy.label(icon.node()) : "";
            case NEIGHBOUR -> hierarchy.label(icon.node());
            case MORE -> "… ".concat(Integer.toString(icon.more())).concat(" more");
        };
    }

    private static double frameWidth(Box box) {
        double title = TextWidth.of(box.label(), Metrics.TITLE_SIZE) * (box.isOperation() ? 1 : MEDIUM);
        double text = Math.max(title, TextWidth.of(box.detail(), Metrics.DETAIL_SIZE));
        return switch (box.kind()) {
            case OPERATION, CALL -> fit(text + 2 * Metrics.PILL_PADDING, Metrics.PILL_MIN_WIDTH, Metrics.PILL_MAX_WIDTH);
            case GROUP -> fit(text + 2 * Metrics.CARD_PADDING, Metrics.CARD_MIN_WIDTH, Metrics.CARD_MAX_WIDTH);
            case STACK -> fit(text + 2 * Metrics.CARD_PADDING, Metrics.CARD_MIN_WIDTH, Metrics.CARD_MAX_WIDTH) + Metrics.stackDepth();
        };
    }

    /** Widths keep to the rhythm, so that columns look calm and equal blocks of a network are equal in size. */
    private static double fit(double width, double least, double most) {
        return Math.max(least, Math.min(most, Math.ceil(width / Metrics.UNIT) * Metrics.UNIT));
    }

    private static double frameHeight(Box box) {
        return switch (box.kind()) {
            case OPERATION, CALL -> box.detail().isEmpty() ? Metrics.PILL_HEIGHT : Metrics.PILL_TALL_HEIGHT;
            case GROUP -> Math.round(Metrics.cardHeight(box.operations()));
            case STACK -> Metrics.CARD_HEIGHT + Metrics.stackDepth();
        };
    }
}
