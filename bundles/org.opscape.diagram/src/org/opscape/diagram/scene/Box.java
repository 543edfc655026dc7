/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

import java.util.List;
import java.util.Optional;

/**
 * A visible node. Its footprint is the frame and the icons beside it; where that is, its parent's interior says.
 *
 * @param node the hierarchy node
 * @param kind what it stands for
 * @param label its name, whole: the painter shortens it to fit
 * @param detail a second, muted text ("124 operations", the op type), may be empty
 * @param operations how many operations it stands for
 * @param width the width of the footprint, in px at 100 %
 * @param height the height of the footprint
 * @param frame the card, pill or open frame, relative to the top left of the footprint
 * @param icons the icons beside the frame
 * @param content what the group shows if it is open, else null
 */
public record Box(int node, BoxKind kind, String label, String detail, int operations, double width, double height, Rect frame,
        List<IconBox> icons, Interior content) {
    /** {@return whether it is an open group} */
    public boolean isOpen() {
        return content != null;
    }

    /** {@return what an open group shows; empty if it is closed} */
    public Optional<Interior> interior() {
        return Optional.ofNullable(content);
    }

    /** {@return whether it can be opened} */
    public boolean isExpandable() {
        return kind == BoxKind.GROUP || kind == BoxKind.STACK;
    }

    /** {@return whether it is one operation, be it a call or not} */
    public boolean isOperation() {
        return kind == BoxKind.OPERATION || kind == BoxKind.CALL;
    }

    /** {@return whether it is an operation whose function can be shown in its place} */
    public boolean isCall() {
        return kind == BoxKind.CALL;
    }
}
