/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.outline;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.GraphView;
import org.opscape.editor.rename.NameField;
import org.opscape.editor.rename.Renaming;
import org.opscape.editor.rename.Saying;
import org.opscape.editor.rename.SlowClick;

/** Has nodes named in the tree: by a second, slow click on the name, or when asked to. */
final class TreeNames {
    private static final int JUST_NOW_MILLIS = 350;
    private static final int LATE = 10;
    private static final int STILL = 4;
    private static final int NARROWEST = 90;

    private final Tree tree;
    private final GraphView view;
    private final SlowClick slow;
    private Optional<NameField> field = Optional.empty();
    private int selectedBefore = -1;
    private Point pressed = new Point(0, 0);
    private long focused;

    TreeNames(Tree tree, GraphView view) {
        this.tree = tree;
        this.view = view;
        slow = new SlowClick(tree.getDisplay().getDoubleClickTime());
        tree.addListener(SWT.MouseDown, this::pressed);
        tree.addListener(SWT.MouseUp, this::released);
        tree.addListener(SWT.FocusIn, event -> focused = millis());
        tree.addListener(SWT.KeyDown, event -> slow.cancel());
        tree.addListener(SWT.MouseDoubleClick, event -> slow.cancel());
        tree.addListener(SWT.MouseVerticalWheel, event -> slow.cancel());
        tree.addListener(SWT.Expand, event -> slow.cancel());
        tree.addListener(SWT.Collapse, event -> slow.cancel());
    }

    /** The tree changes its selection only after this. */
    private void pressed(Event event) {
        slow.cancel();
        pressed = new Point(event.x, event.y);
        selectedBefore = tree.getSelectionCount() == 1 ? node(tree.getSelection()[0]) : -1;
    }

    private void released(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        boolean onName = event.button == 1 && (event.stateMask & SWT.MODIFIER_MASK) == 0 && item != null
                && item.getTextBounds(0).contains(event.x, event.y);
        boolean still = Math.abs(event.x - pressed.x) + Math.abs(event.y - pressed.y) <= STILL;
        int node = onName && still ? node(item) : -1;
        long now = millis();
        if (slow.clicked(node, node == selectedBefore && now - focused > JUST_NOW_MILLIS, now)) {
            tree.getDisplay().timerExec(slow.waitMillis() + LATE, () -> {
                if (slow.isDue(node, millis()) && !item.isDisposed() && node(item) == node && tree.isFocusControl()) {
                    open(item, node);
                }
            });
        }
    }

    private static int node(TreeItem item) {
        return item.getData() instanceof Row.OfNode row ? row.node() : -1;
    }

    private static long millis() {
        return System.nanoTime() / 1_000_000;
    }

    /** Ends what is being typed; other rows come. */
    void end() {
        slow.cancel();
        field.ifPresent(NameField::close);
        field = Optional.empty();
    }

    /** Opens a field over a name, or says why it cannot be changed. */
    void open(TreeItem item, int node) {
        end();
        tree.showItem(item);
        try {
            NameField opened = new NameField(tree, Renaming.of(view, node), view.editing(), view.theme());
            TreeEditor editor = new TreeEditor(tree);
            editor.grabHorizontal = true;
            editor.minimumWidth = NARROWEST;
            editor.minimumHeight = item.getBounds(0).height;
            editor.setEditor(opened.control(), item, 0);
            opened.control().addDisposeListener(event -> editor.dispose());
            field = Optional.of(opened);
            opened.open();
        } catch (RefusedEditException e) {
            Rectangle near = item.getTextBounds(0);
            Saying.insteadOfName(tree, view.theme(), e.getMessage(), near);
        }
    }
}
