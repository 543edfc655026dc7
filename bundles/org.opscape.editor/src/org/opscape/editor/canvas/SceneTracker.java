/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.opscape.diagram.scene.Rect;

/** Handles one press of the mouse: a click, a drag that moves the picture, or, with Shift, one that frames nodes to be selected. */
final class SceneTracker extends AbstractTool implements DragTracker {
    private final GraphCanvas canvas;
    private final Gestures gestures;
    private int button;
    private Target pressed;
    private Point last;
    private IFigure marquee;

    SceneTracker(GraphCanvas canvas, Gestures gestures) {
        this.canvas = canvas;
        this.gestures = gestures;
        setUnloadWhenFinished(false);
    }

    @Override
    protected boolean handleButtonDown(int which) {
        if (!stateTransition(STATE_INITIAL, STATE_DRAG)) {
            return false;
        }
        button = which;
        last = getLocation().getCopy();
        pressed = canvas.target(last);
        if (which == 3) {
            gestures.contextClick(pressed);
        } else if (which == 2) {
            setCursor(Display.getCurrent().getSystemCursor(SWT.CURSOR_SIZEALL));
        }
        return true;
    }

    @Override
    protected boolean handleDragStarted() {
        if (!stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS)) {
            return false;
        }
        if (button == 1 && getCurrentInput().isShiftKeyDown()) {
            marquee = new Marquee();
            addFeedback(marquee);
        } else if (button != 3) {
            setCursor(Display.getCurrent().getSystemCursor(SWT.CURSOR_SIZEALL));
        }
        return true;
    }

    @Override
    protected boolean handleDragInProgress() {
        if (!isInState(STATE_DRAG_IN_PROGRESS) || button == 3) {
            return false;
        }
        Point now = getLocation().getCopy();
        if (marquee == null) {
            canvas.camera().drag(now.x - last.x, now.y - last.y);
        } else {
            Rectangle area = new Rectangle(getStartLocation(), now);
            marquee.translateToRelative(area);
            marquee.setBounds(area);
        }
        last = now;
        return true;
    }

    @Override
    protected boolean handleButtonUp(int which) {
        if (marquee != null) {
            gestures.frame(between(getStartLocation(), getLocation()), getCurrentInput().isModKeyDown(SWT.MOD1));
        } else if (which == 1 && isInState(STATE_DRAG)) {
            Point at = getLocation();
            gestures.click(pressed, modifiers(), canvas.camera().toSceneX(at.x), canvas.camera().toSceneY(at.y));
        }
        setState(STATE_TERMINAL);
        handleFinished();
        return true;
    }

    @Override
    protected boolean handleDoubleClick(int which) {
        if (which == 1) {
            Point at = getLocation();
            gestures.doubleClick(canvas.target(at), canvas.camera().toSceneX(at.x), canvas.camera().toSceneY(at.y));
        }
        return true;
    }

    @Override
    public void deactivate() {
        if (marquee != null) {
            removeFeedback(marquee);
            marquee = null;
        }
        setCursor(null);
        super.deactivate();
    }

    @Override
    protected void addFeedback(IFigure figure) {
        LayerManager.Helper.find(getCurrentViewer().getContents()).getLayer(LayerConstants.FEEDBACK_LAYER).add(figure);
    }

    @Override
    protected void removeFeedback(IFigure figure) {
        figure.getParent().remove(figure);
    }

    @Override
    protected String getCommandName() {
        return "";
    }

    private int modifiers() {
        return (getCurrentInput().isShiftKeyDown() ? SWT.SHIFT : 0) | (getCurrentInput().isModKeyDown(SWT.MOD1) ? SWT.MOD1 : 0);
    }

    private Rect between(Point a, Point b) {
        double x = canvas.camera().toSceneX(Math.min(a.x, b.x));
        double y = canvas.camera().toSceneY(Math.min(a.y, b.y));
        double zoom = canvas.camera().zoom();
        return new Rect(x, y, Math.abs(a.x - b.x) / zoom, Math.abs(a.y - b.y) / zoom);
    }

    private static final class Marquee extends Figure {
        @Override
        protected void paintFigure(Graphics graphics) {
            Rectangle area = getBounds().getCopy().resize(-1, -1);
            Color accent = Display.getCurrent().getSystemColor(SWT.COLOR_LIST_SELECTION);
            graphics.setBackgroundColor(accent);
            graphics.setForegroundColor(accent);
            graphics.setAlpha(40);
            graphics.fillRectangle(area);
            graphics.setAlpha(255);
            graphics.drawRectangle(area);
        }
    }
}
