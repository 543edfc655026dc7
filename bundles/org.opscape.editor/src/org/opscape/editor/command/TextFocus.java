/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Whether keys are text for a field now. */
public final class TextFocus {
    private TextFocus() {
    }

    /** {@return whether a field in which one can type has the keyboard} */
    public static boolean isTyping() {
        Display display = Display.getCurrent();
        Control focus = display == null ? null : display.getFocusControl();
        return switch (focus) {
            case Text text -> text.getEditable();
            case StyledText text -> text.getEditable();
            case Combo combo -> true;
            case CCombo combo -> true;
            case Spinner spinner -> true;
            case null, default -> false;
        };
    }
}
