/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;

/** The whole picture, painted by one figure. It has parts only for the nodes that are selected or that a tool has asked for. */
public final class ScenePart extends AbstractGraphicalEditPart {
    private static final int KEPT = 64;

    private final SceneContext context;
    private final IFigure picture;
    private final SequencedSet<NodeElement> live = new LinkedHashSet<>();

    /**
     * Makes the contents of a viewer.
     *
     * @param context what is shown
     * @param picture paints it
     */
    public ScenePart(SceneContext context, IFigure picture) {
        this.context = context;
        this.picture = picture;
        setModel(context);
    }

    /** {@return what paints it} */
    public IFigure picture() {
        return picture;
    }

    /**
     * Returns the part of a node, and makes it if need be.
     *
     * @param node a visible node
     * @return its part
     */
    public NodePart part(int node) {
        return parts(node).getFirst();
    }

    /**
     * Returns the parts of nodes, and makes those that are missing.
     *
     * @param nodes visible nodes
     * @return their parts, in the same order
     */
    public List<NodePart> parts(int... nodes) {
        forgetOld();
        boolean more = false;
        for (int node : nodes) {
            more |= live.add(new NodeElement(node));
        }
        if (more) {
            refreshChildren();
        }
        List<NodePart> parts = new ArrayList<>(nodes.length);
        for (int node : nodes) {
            parts.add((NodePart) getViewer().getEditPartRegistry().get(new NodeElement(node)));
        }
        return parts;
    }

    /** Follows a new scene: parts of what is no longer visible go, the others move. */
    public void sceneChanged() {
        live.removeIf(element -> context.frame(element.node()).isEmpty());
        refreshChildren();
        for (Object child : getChildren()) {
            ((EditPart) child).refresh();
        }
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer layer = new Layer();
        layer.add(picture);
        return layer;
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        getFigure().add(((NodePart) child).getFigure());
    }

    @Override
    protected List<NodeElement> getModelChildren() {
        return List.copyOf(live);
    }

    @Override
    protected EditPart createChild(Object model) {
        return new NodePart((NodeElement) model, context);
    }

    @Override
    protected void createEditPolicies() {
        // nothing is edited yet
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return context.tracker();
    }

    private void forgetOld() {
        if (live.size() > KEPT + getViewer().getSelectedEditParts().size()) {
            live.removeIf(element -> getViewer().getEditPartRegistry().get(element) instanceof EditPart part
                    && part.getSelected() == SELECTED_NONE);
        }
    }

    /** Leaves the painting of the picture to the root, which does it without scaling; the other figures in it only have bounds. */
    private static final class Layer extends FreeformLayer {
        @Override
        protected void paintChildren(Graphics graphics) {
            // nothing is left to paint
        }
    }
}
