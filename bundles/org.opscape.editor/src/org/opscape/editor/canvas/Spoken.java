/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene.Placed;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;

/**
 * Tells a screen reader what is in the picture: a tree whose children are what the group around the selected node shows, and the
 * selected node has the focus. A child has its place in that group for an id.
 */
final class Spoken implements GraphViewListener {
    private final GraphCanvas canvas;
    private final Accessible accessible;
    private List<Placed> children = List.of();

    Spoken(GraphCanvas canvas, Control control) {
        this.canvas = canvas;
        accessible = control.getAccessible();
        accessible.addAccessibleListener(new Names());
        accessible.addAccessibleControlListener(new Tree());
        canvas.addListener(this);
    }

    @Override
    public void documentLoaded(GraphView view) {
        look();
    }

    @Override
    public void sceneChanged(GraphView view) {
        look();
    }

    @Override
    public void clusteringChanged(GraphView view, IntUnaryOperator mapping) {
        children = List.of();
    }

    @Override
    public void selectionChanged(GraphView view) {
        look();
        accessible.setFocus(focus());
    }

    private void look() {
        if (canvas.isReady()) {
            int[] selection = canvas.selection();
            int parent = selection.length == 0 ? canvas.clustering().hierarchy().root()
                    : canvas.clustering().hierarchy().parent(selection[0]);
            children = Visible.children(canvas.shown().visible().find(parent).orElse(new Placed(canvas.scene().root(), 0, 0)));
        } else {
            children = List.of();
        }
    }

    private int focus() {
        int[] selection = canvas.isReady() ? canvas.selection() : new int[0];
        for (int i = 0; selection.length > 0 && i < children.size(); i++) {
            if (children.get(i).box().node() == selection[0]) {
                return i;
            }
        }
        return ACC.CHILDID_SELF;
    }

    private boolean isChild(int id) {
        return id >= 0 && id < children.size();
    }

    /** Where a child is on the display. */
    private Rectangle place(int id) {
        Rect frame = children.get(id).frame();
        Rect seen = canvas.visibleArea();
        double zoom = canvas.zoom();
        Point corner = canvas.control().toDisplay((int) ((frame.x() - seen.x()) * zoom), (int) ((frame.y() - seen.y()) * zoom));
        return new Rectangle(corner.x, corner.y, (int) (frame.width() * zoom), (int) (frame.height() * zoom));
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = isChild(event.childID) && canvas.isReady()
                    ? canvas.texts().spoken(children.get(event.childID).box().node())
                    : canvas.isReady() ? "Graph of " + canvas.document().file().path().getFileName() : "Graph";
        }

        @Override
        public void getHelp(AccessibleEvent event) {
            event.result = "Arrow keys walk along lines, Enter opens and closes, Alt with up and down goes out and in.";
        }

        @Override
        public void getDescription(AccessibleEvent event) {
            event.result = isChild(event.childID) && canvas.isReady() ? canvas.texts().facts(children.get(event.childID).box().node())
                    : null;
        }
    }

    private final class Tree extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = children.size();
        }

        @Override
        public void getChildren(AccessibleControlEvent event) {
            Object[] ids = new Object[children.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = i;
            }
            event.children = ids;
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = focus();
        }

        @Override
        public void getSelection(AccessibleControlEvent event) {
            event.childID = focus() == ACC.CHILDID_SELF ? ACC.CHILDID_NONE : focus();
        }

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = isChild(event.childID) ? ACC.ROLE_TREEITEM : ACC.ROLE_TREE;
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            int state = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE;
            if (isChild(event.childID)) {
                Placed child = children.get(event.childID);
                if (child.box().isExpandable()) {
                    state |= child.box().isOpen() ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED;
                }
                state |= event.childID == focus() ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0;
            }
            event.detail = state;
        }

        @Override
        public void getLocation(AccessibleControlEvent event) {
            if (isChild(event.childID)) {
                Rectangle place = place(event.childID);
                event.x = place.x;
                event.y = place.y;
                event.width = place.width;
                event.height = place.height;
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent event) {
            for (int i = 0; i < children.size(); i++) {
                if (place(i).contains(event.x, event.y)) {
                    event.childID = i;
                    return;
                }
            }
        }
    }
}
