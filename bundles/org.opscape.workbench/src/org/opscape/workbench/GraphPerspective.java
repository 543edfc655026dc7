/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The picture in the middle, the ways to find something at its left, and what is known about it at its right. */
public final class GraphPerspective implements IPerspectiveFactory {
    /** The id of the perspective. */
    public static final String ID = "org.opscape.workbench.perspective";
    private static final float LEFT = 0.235f;
    private static final float RIGHT = 0.67f;
    private static final float BELOW = 0.5f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, IPageLayout.ID_EDITOR_AREA);
        left.addView("org.opscape.views.outline");
        left.addView("org.opscape.views.search");
        left.addView("org.opscape.views.notes");
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, IPageLayout.ID_EDITOR_AREA);
        right.addView("org.opscape.views.properties");
        right.addView("org.opscape.views.picture");
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BELOW, "right");
        below.addView("org.opscape.views.flow");
        below.addView("org.opscape.views.structure");
        below.addView("org.opscape.views.quantities");
    }
}
