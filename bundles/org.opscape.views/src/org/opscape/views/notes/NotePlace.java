/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.opscape.edit.Edit;
import org.opscape.edit.FormatVersions;
import org.opscape.editor.GraphView;
import org.opscape.formats.FileKind;
import org.opscape.model.dataflow.Model;
import org.opscape.views.theme.Shades;

/** Says where notes lie if it is not at the nodes, and offers to change that. */
final class NotePlace {
    private static final int VERSION = FormatVersions.WITH_NODE_METADATA;

    private final GraphView view;
    private final Link link;

    NotePlace(Composite parent, GraphView view) {
        this.view = view;
        link = new Link(parent, SWT.WRAP);
        link.addListener(SWT.Selection, event -> ask());
    }

    Link control() {
        return link;
    }

    /** Says where notes lie in the model as it is now. */
    void refresh() {
        link.setText(applies() ? "Notes are kept in the model's metadata, as IR " + model().getFormatVersion()
                + " has none on nodes. <a>Raise to IR " + VERSION + "…</a>" : "");
    }

    /** Whether there is something to be said. */
    boolean applies() {
        return view.isReady() && view.document().file().kind() == FileKind.ONNX && view.editing().obstacle().isEmpty()
                && new FormatVersions(model()).keepsNotesApart();
    }

    private Model model() {
        return view.document().model();
    }

    void dress(Color ground, Shades shades) {
        link.setBackground(ground);
        link.setForeground(shades.muted());
        link.setLinkForeground(shades.accent());
    }

    private void ask() {
        if (!applies()) {
            return;
        }
        String warnings = String.join("\n\n", new FormatVersions(model()).warnings(VERSION));
        int answer = MessageDialog.open(MessageDialog.QUESTION, link.getShell(), "Raise to IR " + VERSION,
                "All notes move from the model's metadata to the nodes that they are about.\n\n" + warnings
                        + "\n\nThe file changes when you save, and Undo takes it back.",
                SWT.SHEET, "Raise to IR " + VERSION, "Cancel");
        if (answer == 0 && view.isReady()) {
            view.editing().submit(List.of(new Edit.RaiseVersion(VERSION)));
        }
    }
}
