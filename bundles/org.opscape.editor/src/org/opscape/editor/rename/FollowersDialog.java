/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.opscape.diagram.look.Theme;
import org.opscape.edit.Edit;
import org.opscape.editor.Editing;

/** Asks which values shall follow what they are called after. Inputs and outputs of the model only do if that is said. */
public final class FollowersDialog extends AskingDialog {
    private static final int INDENT = 22;
    private static final String ARROW = " → ";

    private final List<Followers> followers;
    private final Editing editing;
    private final Theme theme;
    private final boolean[] inner;
    private final boolean[] known;

    /**
     * Makes the dialog.
     *
     * @param parent the window
     * @param followers what may follow
     * @param editing tells what is refused
     * @param theme the colours of the window
     */
    public FollowersDialog(Shell parent, List<Followers> followers, Editing editing, Theme theme) {
        super(parent, "Rename Values", "Values have names of their own, and these are still called after what was renamed. "
                + "What is ticked follows; all places are listed before anything is rewritten.", "Rename…", theme);
        this.followers = List.copyOf(followers);
        this.editing = editing;
        this.theme = theme;
        this.inner = new boolean[followers.size()];
        this.known = new boolean[followers.size()];
    }

    @Override
    void createFields(Composite area) {
        for (int i = 0; i < followers.size(); i++) {
            Followers some = followers.get(i);
            if (some.count().inner() > 0) {
                inner[i] = true;
                box(area, some.inner() + (some.isDotted() ? " with dots, as PyTorch calls parameters" : ""), some.count().innerExample(),
                        inner, i);
            }
            if (some.count().known() > 0) {
                box(area, some.known() + ", which whoever runs the model calls by name", some.count().knownExample(), known, i);
            }
        }
    }

    private void box(Composite area, String text, String example, boolean[] chosen, int index) {
        Button box = new Button(area, SWT.CHECK);
        box.setText(text);
        box.setSelection(chosen[index]);
        box.addListener(SWT.Selection, event -> {
            chosen[index] = box.getSelection();
            changed();
        });
        Label line = new Label(area, SWT.WRAP);
        line.setText(example.replace("&", "&&").replace(ARROW, '\n' + ARROW.strip() + ' '));
        line.setForeground(Tints.of(theme.muted()));
        GridDataFactory.fillDefaults().indent(INDENT, -6).grab(true, false).hint(WIDTH - INDENT, SWT.DEFAULT).applyTo(line);
    }

    @Override
    Verdict judge() {
        for (int i = 0; i < followers.size(); i++) {
            if (known[i] && !inner[i] && followers.get(i).count().inner() > 0) {
                return Verdict.refused("Inputs and outputs follow together with the other values that are called like them.");
            }
        }
        List<Edit> edits = edits();
        for (Edit edit : edits) {
            Optional<String> refusal = editing.refusal(edit);
            if (refusal.isPresent()) {
                return Verdict.refused(refusal.get());
            }
        }
        return edits.isEmpty() ? Verdict.refused("") : Verdict.FINE;
    }

    /** {@return what is asked for} */
    public List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < followers.size(); i++) {
            if (inner[i] || known[i]) {
                edits.add(followers.get(i).edit(known[i]));
            }
        }
        return edits;
    }
}
