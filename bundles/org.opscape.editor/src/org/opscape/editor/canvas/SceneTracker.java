/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.look.Metrics;

/**
 * Handles one press of the mouse: a click, or a drag. A box is moved by its card or header; with Shift nodes are framed; everything else
 * moves the picture. A press that the nodes' numbers do not outlive comes to nothing.
 */
final class SceneTracker extends AbstractTool implements DragTracker {
    private final GraphCanvas canvas;
    private final Gestures gestures;
    private int button;
    private Target pressed;
    private Optional<Clustering> clustering = Optional.empty();
    private Optional<Drag> drag = Optional.empty();

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
        clustering = clustering();
        gestures.pressed();
        pressed = canvas.target(getLocation());
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
        if (button != 3 && !(pressed instanceof Target.OnLegend) && canvas.isReady()) {
            drag = Optional.of(begin());
        }
        return true;
    }

    private Optional<Clustering> clustering() {
        return canvas.isReady() ? Optional.of(canvas.clustering()) : Optional.empty();
    }

    private Drag begin() {
        Point start = getStartLocation();
        if (button == 1 && getCurrentInput().isShiftKeyDown()) {
            return new FrameDrag(canvas, gestures, layer(), start);
        }
        setCursor(Display.getCurrent().getSystemCursor(SWT.CURSOR_SIZEALL));
        boolean pan = button != 1 || getCurrentInput().isModKeyDown(SWT.MOD1) || canvas.isSpaceDown() || !isOnBox(start);
        Optional<Movable> movable = pan ? Optional.empty() : Movable.of(canvas, pressed.node());
        return movable.<Drag>map(boxes -> new MoveDrag(canvas, layer(), start, boxes)).orElseGet(() -> new PanDrag(canvas.camera(), start));
    }

    /** The inside of an open group is ground, like the canvas. */
    private boolean isOnBox(Point start) {
        return pressed instanceof Target.OnNode on && (!on.placed().box().isOpen()
                || canvas.camera().toSceneY(start.y) <= on.placed().frame().y() + Metrics.HEADER_HEIGHT);
    }

    private IFigure layer() {
        return LayerManager.Helper.find(getCurrentViewer().getContents()).getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    @Override
    protected boolean handleDragInProgress() {
        if (!isInState(STATE_DRAG_IN_PROGRESS)) {
            return false;
        }
        drag.ifPresent(going -> going.move(getLocation(), modifiers()));
        return true;
    }

    @Override
    protected boolean handleKeyDown(KeyEvent event) {
        if (event.character == SWT.ESC && drag.isPresent()) {
            finishDrag();
            setState(STATE_INVALID);
            setCursor(null);
            return true;
        }
        return super.handleKeyDown(event);
    }

    @Override
    protected boolean handleButtonUp(int which) {
        boolean same = clustering.equals(clustering());
        if (same && drag.isPresent()) {
            drag.get().drop(getLocation(), modifiers());
        } else if (same && which == 1 && isInState(STATE_DRAG)) {
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
        finishDrag();
        setCursor(null);
        super.deactivate();
    }

    private void finishDrag() {
        drag.ifPresent(Drag::end);
        drag = Optional.empty();
    }

    @Override
    protected String getCommandName() {
        return "";
    }

    private int modifiers() {
        return (getCurrentInput().isShiftKeyDown() ? SWT.SHIFT : 0) | (getCurrentInput().isModKeyDown(SWT.MOD1) ? SWT.MOD1 : 0)
                | (getCurrentInput().isAltKeyDown() ? SWT.ALT : 0);
    }
}
