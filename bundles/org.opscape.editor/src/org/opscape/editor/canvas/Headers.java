/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import org.opscape.diagram.paint.StickyHeader;
import org.opscape.figures.SceneFigure;

/** The headers that stick to the top of the window, kept until something moves, since finding them takes time by what is visible. */
final class Headers {
    private List<StickyHeader> known;

    void forget() {
        known = null;
    }

    List<StickyHeader> of(SceneFigure figure) {
        if (known == null) {
            known = StickyHeader.of(figure.scene(), figure.state());
        }
        return known;
    }
}
