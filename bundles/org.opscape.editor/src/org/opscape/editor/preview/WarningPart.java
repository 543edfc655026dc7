/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A warning that can be read: what it is, which names it is about, and why it matters. */
final class WarningPart {
    private static final int MOST_NAMES = 60;
    private static final int LINE = 90;
    private static final int MOST_LINES = 3;

    private final Composite area;

    WarningPart(Composite parent, String title, String why, List<String> names) {
        area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 3).applyTo(area);
        Label mark = new Label(area, SWT.NONE);
        mark.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        Label head = new Label(area, SWT.WRAP);
        head.setText(title);
        head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(head);
        Label reason = new Label(area, SWT.WRAP);
        reason.setText(why);
        below(reason).hint(PreviewDialog.WIDTH - 60, SWT.DEFAULT).applyTo(reason);
        names(names);
    }

    private void names(List<String> names) {
        String listed = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        String all = names.size() > MOST_NAMES ? listed + String.format(", … and %,d more", names.size() - MOST_NAMES) : listed;
        int lines = Math.min(MOST_LINES, 1 + all.length() / LINE);
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | (lines == MOST_LINES ? SWT.V_SCROLL : SWT.NONE));
        text.setText(all);
        text.setBackground(area.getBackground());
        below(text).hint(PreviewDialog.WIDTH - 60, lines * text.getLineHeight()).applyTo(text);
    }

    private static GridDataFactory below(org.eclipse.swt.widgets.Control control) {
        return GridDataFactory.fillDefaults().grab(true, false).indent(24, 0).span(2, 1);
    }

    /** {@return where more can be put below the warning} */
    Composite area() {
        return area;
    }
}
