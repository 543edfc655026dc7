/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.look.Colours;
import org.opscape.editor.GraphView;
import org.opscape.editor.rename.Moving;
import org.opscape.editor.rename.Saying;
import org.opscape.editor.rename.ScopePlace;
import org.opscape.editor.rename.Tints;
import org.opscape.editor.rename.Verdict;

/** Drags a node of the tree into another group of it. */
final class TreeDrag {
    private static final int NONE = -1;
    private static final int THRESHOLD = 6;
    private static final int EDGE = 10;
    private static final double VEIL = 0.7;

    private final Tree tree;
    private final GraphView view;
    private final Map<Integer, Verdict> verdicts = new HashMap<>();
    private Optional<Clustering> rows = Optional.empty();
    private Point start;
    private int dragged = NONE;
    private boolean dragging;
    private Saying saying;
    private TreeItem lit;

    TreeDrag(Tree tree, GraphView view) {
        this.tree = tree;
        this.view = view;
        tree.addListener(SWT.MouseDown, this::pressed);
        tree.addListener(SWT.MouseMove, this::moved);
        tree.addListener(SWT.MouseUp, this::released);
        tree.addListener(SWT.KeyDown, event -> end());
        tree.addListener(SWT.FocusOut, event -> end());
    }

    private void pressed(Event event) {
        end();
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        boolean begins = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && view.isReady() && item != null
                && item.getBounds(0).contains(event.x, event.y) && item.getData() instanceof Row.OfNode;
        if (begins) {
            start = new Point(event.x, event.y);
            dragged = ((Row.OfNode) item.getData()).node();
            rows = Optional.of(view.clustering());
        }
    }

    private void moved(Event event) {
        if (dragged == NONE || (event.stateMask & SWT.BUTTON1) == 0 || !isCurrent()) {
            return;
        }
        dragging |= Math.abs(event.x - start.x) + Math.abs(event.y - start.y) > THRESHOLD;
        if (dragging) {
            scroll(event.y);
            show(event);
        }
    }

    private boolean isCurrent() {
        return view.isReady() && rows.filter(same -> same == view.clustering()).isPresent();
    }

    private void scroll(int y) {
        TreeItem top = tree.getTopItem();
        Rectangle area = tree.getClientArea();
        if (top != null && y > area.height - EDGE) {
            TreeItem second = tree.getItem(new Point(area.x + area.width / 2, tree.getItemHeight() * 3 / 2));
            if (second != null) {
                tree.setTopItem(second);
            }
        } else if (top != null && y < EDGE && top.getBounds(0).y >= 0) {
            TreeItem above = tree.getItem(new Point(area.width / 2, 1 - tree.getItemHeight()));
            if (above != null) {
                tree.setTopItem(above);
            }
        }
    }

    private void show(Event event) {
        int group = group(event);
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        if (group == NONE) {
            light(null, false);
            say(Verdict.FINE, event);
            tree.setCursor(tree.getDisplay().getSystemCursor(SWT.CURSOR_NO));
            return;
        }
        Verdict verdict = verdicts.computeIfAbsent(group, new Moving(view, dragged)::verdict);
        light(item, verdict.refused());
        say(verdict, event);
        tree.setCursor(tree.getDisplay().getSystemCursor(verdict.refused() ? SWT.CURSOR_NO : SWT.CURSOR_HAND));
    }

    private void light(TreeItem item, boolean refused) {
        if (lit != null && !lit.isDisposed()) {
            lit.setBackground(null);
        }
        lit = item;
        if (item != null) {
            item.setBackground(refused ? null : Tints.of(Colours.mix(view.theme().accent(), view.theme().canvas(), VEIL)));
        }
    }

    private void say(Verdict verdict, Event event) {
        if (saying == null) {
            saying = new Saying(tree, view.theme());
        }
        saying.show(verdict, new Rectangle(event.x + EDGE, event.y - EDGE, 1, 2 * EDGE));
    }

    private void released(Event event) {
        int group = dragging && isCurrent() ? group(event) : NONE;
        int node = dragged;
        end();
        if (group != NONE) {
            Moving moving = new Moving(view, node);
            if (!moving.verdict(group).refused()) {
                moving.submit(group);
            }
        }
    }

    /** The group at the pointer, or around the node there, if it is another one; below the last row it is the outermost level. */
    private int group(Event event) {
        if (!tree.getClientArea().contains(event.x, event.y)) {
            return NONE;
        }
        Hierarchy hierarchy = view.clustering().hierarchy();
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        if (item != null && !(item.getData() instanceof Row.OfNode)) {
            return NONE;
        }
        int group = ScopePlace.groupAt(hierarchy, item == null ? hierarchy.root() : ((Row.OfNode) item.getData()).node());
        for (int around = group; around >= 0; around = hierarchy.parent(around)) {
            if (around == dragged) {
                return NONE;
            }
        }
        return new Moving(view, dragged).isElsewhere(group) ? group : NONE;
    }

    private void end() {
        dragged = NONE;
        verdicts.clear();
        if (dragging) {
            dragging = false;
            light(null, false);
            tree.setCursor(null);
        }
        if (saying != null) {
            saying.dispose();
            saying = null;
        }
    }
}
