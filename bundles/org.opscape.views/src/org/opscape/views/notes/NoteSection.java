/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.opscape.diagram.note.ModelNotes;
import org.opscape.edit.Edit;
import org.opscape.editor.GraphView;
import org.opscape.views.theme.Shades;

/**
 * Where the note on what is selected is read and written. Text is written into the model when the keyboard goes elsewhere, with Ctrl+Enter
 * and before any command; tags and colours at once.
 */
public final class NoteSection {
    private static final String CSS_DISABLED = "org.eclipse.e4.ui.css.disabled";
    private static final int MARGIN = 12;

    private final GraphView view;
    private final Composite area;
    private final Label heading;
    private final Link remove;
    private final NoteText text;
    private final TagField tags;
    private final ColourRow colours;
    private final Label obstacle;
    private final NotePlace place;
    private NoteSubject subject = NoteSubject.NOTHING;
    private int[] nodes = {};
    private Control ground;

    /**
     * Makes an empty section.
     *
     * @param parent where
     * @param view the picture
     */
    public NoteSection(Composite parent, GraphView view) {
        this.view = view;
        area = new Composite(parent, SWT.NONE);
        ground = parent;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).extendedMargins(0, 0, MARGIN / 2, 0).spacing(6, 6)
                .applyTo(area);
        heading = new Label(area, SWT.NONE);
        heading.setFont(new LocalResourceManager(JFaceResources.getResources(), area)
                .create(FontDescriptor.createFrom(heading.getFont()).setStyle(SWT.BOLD)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        remove = new Link(area, SWT.NONE);
        remove.setText("<a>Remove</a>");
        remove.setToolTipText("Remove Note");
        GridDataFactory.swtDefaults().applyTo(remove);
        GridDataFactory.fillDefaults().applyTo(remove);
        remove.addListener(SWT.Selection, event -> submit(subject.removed()));
        text = new NoteText(area, this::commit, this::arrange);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text.control());
        tags = new TagField(area, () -> view.isReady() ? ModelNotes.tags(view.document().model()) : List.of(),
                added -> submit(subject.withTags(added)), gone -> submit(subject.withoutTag(gone)));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(tags.control());
        colours = new ColourRow(area, color -> submit(subject.withColor(color)));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(colours);
        obstacle = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(obstacle);
        place = new NotePlace(area, view);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(100, SWT.DEFAULT).applyTo(place.control());
        for (Control field : List.of(text.control(), tags.entry(), colours, place.control())) {
            field.addListener(SWT.FocusIn, event -> arrange());
            field.addListener(SWT.FocusOut, event -> area.getDisplay().asyncExec(this::arrange));
        }
    }

    /** {@return the control} */
    public Control control() {
        return area;
    }

    /**
     * Lies on the same ground as another control.
     *
     * @param other the control
     */
    public void setGround(Control other) {
        ground = other;
    }

    /**
     * Shows the note on nodes. What is being written about others is written into the model first; what is being written about the same
     * stays.
     *
     * @param selected hierarchy nodes; none for the graph
     */
    public void show(int... selected) {
        if (!Arrays.equals(nodes, selected)) {
            commit();
        }
        nodes = selected.clone();
        refresh();
    }

    /**
     * Goes on with the same nodes, which have other numbers now.
     *
     * @param same their numbers
     */
    public void renumbered(int... same) {
        if (same.length != nodes.length) {
            commit();
        }
        nodes = same.clone();
        refresh();
    }

    /** Shows what the model has now. */
    public void refresh() {
        if (area.isDisposed() || !view.isReady()) {
            return;
        }
        NoteSubject before = subject;
        subject = NoteSubject.of(view, nodes);
        SharedNote shared = subject.shared();
        boolean same = before.isSame(subject);
        boolean writable = subject.obstacle().isEmpty() && !subject.targets().isEmpty();
        text.show(shared.text(), same, writable);
        tags.show(shared.tags(), writable);
        colours.show(shared.color(), view.theme(), writable);
        obstacle.setText(subject.obstacle().orElse(""));
        place.refresh();
        heading.setText(title(subject.targets().size()));
        paint();
        arrange();
    }

    private String title(int count) {
        if (nodes.length == 0) {
            return "Note on the Graph";
        }
        if (nodes.length == 1) {
            return count > 1 ? "Notes on All " + count + " in the Stack" : "Note";
        }
        return "Notes on " + nodes.length + " Selected" + (count > nodes.length ? ", " + count + " Nodes in All" : "");
    }

    private void paint() {
        Shades shades = Shades.of(view);
        Color below = ground.getBackground();
        for (Control child : List.of(area, heading, remove, colours, obstacle)) {
            dress(child, below, shades);
        }
        dress(text.control(), subject.obstacle().isEmpty() ? shades.paper() : below, shades);
        tags.dress(shades, below);
        text.setShades(shades);
        remove.setLinkForeground(shades.muted());
        place.dress(below, shades);
        obstacle.setForeground(shades.muted());
    }

    private static void dress(Control control, Color ground, Shades shades) {
        control.setData(CSS_DISABLED, Boolean.TRUE);
        control.setBackground(ground);
        control.setForeground(shades.text());
    }

    /** Where nothing is written and nobody writes, there is one line only. */
    private void arrange() {
        if (area.isDisposed()) {
            return;
        }
        boolean written = subject.shared().written();
        boolean writable = subject.obstacle().isEmpty();
        boolean whole = written || writable && (hasKeyboard() || isPending());
        show(remove, written && writable);
        show(tags.control(), whole && (writable || !subject.shared().tags().isEmpty()));
        show(colours, whole && writable);
        show(text.control(), written || writable);
        show(obstacle, !writable);
        show(place.control(), whole && writable && place.applies());
        area.getParent().layout(new Control[] {area, text.control(), tags.control(), place.control(), obstacle});
    }

    private static void show(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    private boolean hasKeyboard() {
        Control focus = area.getDisplay().getFocusControl();
        return focus == text.control() || focus == colours || focus == tags.entry() || focus == place.control();
    }

    /** {@return whether something was written that is not in the model yet} */
    public boolean isPending() {
        return text.isPending() || tags.isPending();
    }

    /** Writes into the model what is not there yet, as a step that can be undone. */
    public void commit() {
        Optional<String> typed = text.take();
        List<String> added = tags.take();
        if (typed.isPresent()) {
            submit(subject.withText(typed.get()));
        }
        if (!added.isEmpty()) {
            submit(subject.withTags(added));
        }
    }

    /** {@return whether the keyboard is in a field whose own undo is empty, so that the model's is meant} */
    public boolean hasEmptyEntry() {
        return tags.entry().isFocusControl();
    }

    /** Puts the cursor behind the text. */
    public void write() {
        show(text.control(), subject.obstacle().isEmpty() || subject.shared().written());
        text.write();
    }

    private void submit(List<Edit> edits) {
        if (!edits.isEmpty() && view.isReady()) {
            view.editing().submit(edits);
            refresh();
        }
    }
}
