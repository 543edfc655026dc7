/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Collection;
import java.util.function.Function;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.opscape.editor.parts.ScenePart;
import org.opscape.figures.SceneSystem;

/** A viewer that finds what is at a point by asking the scene, not its figures. */
final class SceneViewer extends ScrollingGraphicalViewer {
    /** Style sheets leave a control alone that has this; the ground is the picture's own. */
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";

    private final Function<Point, Target> targets;

    SceneViewer(Function<Point, Target> targets) {
        this.targets = targets;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public EditPart findObjectAtExcluding(Point point, Collection exclude, Conditional condition) {
        if (!(getContents() instanceof ScenePart scene)) {
            return getRootEditPart();
        }
        int node = targets.apply(point).node();
        EditPart part = node < 0 ? scene : scene.part(node);
        while (part != null && (exclude.contains(part) || condition != null && !condition.evaluate(part))) {
            part = part.getParent();
        }
        return part == null ? getRootEditPart() : part;
    }

    @Override
    protected void hookControl() {
        super.hookControl();
        getControl().setData(CSS_DISABLED, Boolean.TRUE);
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new SceneSystem();
    }

    @Override
    public void reveal(EditPart part) {
        // the camera moves only when it is told to
    }
}
