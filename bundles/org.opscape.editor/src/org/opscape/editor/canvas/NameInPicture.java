/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.rename.NameField;
import org.opscape.editor.rename.Renaming;
import org.opscape.editor.rename.Saying;

/** A field over the name of a node in the picture; it goes along with the picture and ends with it. */
public final class NameInPicture implements GraphViewListener {
    private final GraphCanvas canvas;
    private final int node;
    private final NameField field;

    private NameInPicture(GraphCanvas canvas, int node, Renaming renaming) {
        this.canvas = canvas;
        this.node = node;
        field = new NameField((Composite) canvas.control(), renaming, canvas.editing(), canvas.theme());
        field.control().addDisposeListener(event -> canvas.removeListener(this));
        canvas.addListener(this);
    }

    /**
     * Opens a field over a name, or says beside it why it cannot be changed.
     *
     * @param canvas the picture
     * @param node a hierarchy node
     * @return whether the node is in the picture
     */
    public static boolean open(GraphCanvas canvas, int node) {
        Optional<LabelArea> area = LabelArea.of(canvas, node);
        if (area.isEmpty()) {
            return false;
        }
        canvas.frame(node).filter(frame -> !canvas.visibleArea().intersects(frame)).ifPresent(frame -> canvas.selectAndShow(node));
        try {
            NameInPicture name = new NameInPicture(canvas, node, Renaming.of(canvas, node));
            name.place();
            name.field.open();
        } catch (RefusedEditException e) {
            refuseName(canvas, e.getMessage(), area.get().bounds());
        }
        return true;
    }

    /**
     * Says for a while in the picture why nothing gets another name; letters that are typed for it are no commands.
     *
     * @param canvas the picture
     * @param reason a sentence
     * @param near what it is about, in px of the window
     */
    public static void refuseName(GraphCanvas canvas, String reason, Rectangle near) {
        Saying.insteadOfName((Composite) canvas.control(), canvas.theme(), reason, near);
    }

    /**
     * Tells where the name of a node is.
     *
     * @param canvas the picture
     * @param node a hierarchy node
     * @return the place in px of the window; empty if the node is not in the picture
     */
    public static Optional<Rectangle> area(GraphCanvas canvas, int node) {
        return LabelArea.of(canvas, node).map(LabelArea::bounds);
    }

    /**
     * Says for a while in the picture why something cannot be done.
     *
     * @param canvas the picture
     * @param reason a sentence
     * @param near what it is about, in px of the window
     */
    public static void refuse(GraphCanvas canvas, String reason, Rectangle near) {
        Saying.briefly((Composite) canvas.control(), canvas.theme(), reason, near);
    }

    private void place() {
        if (!field.isOpen()) {
            return;
        }
        Optional<LabelArea> area = LabelArea.of(canvas, node);
        if (area.isPresent()) {
            field.place(area.get().bounds(), area.get().px());
        } else {
            field.close();
        }
    }

    @Override
    public void visibleAreaChanged(GraphView view) {
        place();
    }

    @Override
    public void sceneChanged(GraphView view) {
        place();
    }

    @Override
    public void clusteringChanged(GraphView view, IntUnaryOperator mapping) {
        field.close();
    }

    @Override
    public void documentLoaded(GraphView view) {
        field.close();
    }

    @Override
    public void themeChanged(GraphView view) {
        field.close();
    }
}
