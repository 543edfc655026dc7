/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;
import org.opscape.editor.rename.Moving;
import org.opscape.editor.rename.Saying;
import org.opscape.editor.rename.ScopePlace;
import org.opscape.editor.rename.Verdict;

/** Drags nodes of the tree into other groups of it; elsewhere what is dragged is their names. */
final class TreeDrag extends DropTargetAdapter implements DragSourceListener {
    private static final int NONE = -1;

    private final Tree tree;
    private final GraphView view;
    private final Map<Integer, Verdict> verdicts = new HashMap<>();
    private int[] nodes = {};
    private Moving moving;
    private Saying saying;

    TreeDrag(Tree tree, GraphView view) {
        this.tree = tree;
        this.view = view;
        DragSource source = new DragSource(tree, DND.DROP_MOVE | DND.DROP_COPY);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(this);
        DropTarget target = new DropTarget(tree, DND.DROP_MOVE | DND.DROP_COPY);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addDropListener(this);
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        nodes = Arrays.stream(tree.getSelection()).map(TreeItem::getData).filter(Row.OfNode.class::isInstance).map(Row.OfNode.class::cast)
                .mapToInt(Row.OfNode::node).toArray();
        event.doit = nodes.length > 0 && view.isReady();
        verdicts.clear();
        moving = new Moving(view, nodes);
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        Hierarchy hierarchy = view.clustering().hierarchy();
        event.data = String.join("\n", Arrays.stream(nodes).mapToObj(hierarchy::path).toList());
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        nodes = new int[0];
        sayNothing();
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND | DND.FEEDBACK_SELECT;
        int group = group(event);
        if (group == NONE) {
            event.detail = DND.DROP_NONE;
            sayNothing();
            return;
        }
        Verdict verdict = verdicts.computeIfAbsent(group, moving::verdict);
        event.detail = verdict.refused() ? DND.DROP_NONE : DND.DROP_MOVE;
        say(verdict, event.item instanceof TreeItem item ? item.getBounds(0) : new Rectangle(8, 0, 1, 1));
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        sayNothing();
    }

    @Override
    public void drop(DropTargetEvent event) {
        int group = group(event);
        sayNothing();
        if (group != NONE && !moving.verdict(group).refused()) {
            tree.getDisplay().asyncExec(() -> moving.submit(group));
        }
    }

    /** The group at the pointer, or around the node there, if it is not the one in which all that is dragged is. */
    private int group(DropTargetEvent event) {
        if (nodes.length == 0 || !view.isReady()) {
            return NONE;
        }
        Hierarchy hierarchy = view.clustering().hierarchy();
        TreeItem item = tree.getItem(tree.toControl(new Point(event.x, event.y)));
        int node = item == null ? hierarchy.root() : item.getData() instanceof Row.OfNode row ? row.node() : NONE;
        if (node == NONE) {
            return NONE;
        }
        int group = ScopePlace.groupAt(hierarchy, node);
        return moving.isElsewhere(group) && Arrays.stream(nodes).noneMatch(dragged -> dragged == group) ? group : NONE;
    }

    private void say(Verdict verdict, Rectangle near) {
        if (saying == null) {
            saying = new Saying(tree, view.theme());
        }
        saying.show(verdict, near);
    }

    private void sayNothing() {
        if (saying != null) {
            saying.dispose();
            saying = null;
        }
    }
}
