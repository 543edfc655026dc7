/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.parts;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.opscape.diagram.scene.Rect;

/**
 * A node that is selected or worked on. Its figure only has bounds: the scene is painted as a whole, because a figure for each of
 * ten thousand nodes is too slow.
 */
public final class NodePart extends AbstractGraphicalEditPart {
    private final SceneContext context;
    private final AccessibleEditPart name = new Name();

    NodePart(NodeElement element, SceneContext context) {
        this.context = context;
        setModel(element);
    }

    /** {@return the hierarchy node} */
    public int node() {
        return ((NodeElement) getModel()).node();
    }

    @Override
    protected IFigure createFigure() {
        return new Figure();
    }

    @Override
    protected void createEditPolicies() {
        // nothing is edited yet
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return context.tracker();
    }

    @Override
    protected void refreshVisuals() {
        context.frame(node()).ifPresent(frame -> getFigure().setBounds(rectangle(frame)));
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        return name;
    }

    private static Rectangle rectangle(Rect frame) {
        return new Rectangle((int) Math.floor(frame.x()), (int) Math.floor(frame.y()), (int) Math.ceil(frame.width()),
                (int) Math.ceil(frame.height()));
    }

    private final class Name extends AccessibleGraphicalEditPart {
        @Override
        public void getName(AccessibleEvent event) {
            event.result = context.describe(node());
        }
    }
}
