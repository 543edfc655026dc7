/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.SimpleContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** The tags of a note, each of which can be taken away, and where one types further ones: a comma or Enter ends a tag. */
final class TagField {
    private static final int WIDTH = 120;
    private static final int POPUP_HEIGHT = 110;
    private static final char[] LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-".toCharArray();

    private final Composite area;
    private final Text entry;
    private final Supplier<List<String>> known;
    private final Consumer<List<String>> added;
    private final Consumer<String> removed;
    private final SimpleContentProposalProvider proposals = new SimpleContentProposalProvider();
    private final ContentProposalAdapter completion;
    private final List<TagChip> chips = new ArrayList<>();
    private List<String> shown = List.of();
    private boolean writable = true;
    private Shades shades = new Shades(false);

    TagField(Composite parent, Supplier<List<String>> known, Consumer<List<String>> added, Consumer<String> removed) {
        this.known = known;
        this.added = added;
        this.removed = removed;
        area = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.center = true;
        layout.spacing = 4;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        area.setLayout(layout);
        entry = Names.give(new Text(area, SWT.SINGLE | SWT.BORDER), "Add a tag");
        entry.setMessage("Add tag");
        entry.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        entry.addListener(SWT.FocusIn, event -> propose());
        entry.addListener(SWT.FocusOut, event -> leave());
        entry.addListener(SWT.DefaultSelection, event -> add());
        entry.addListener(SWT.Modify, event -> typed());
        entry.addListener(SWT.KeyDown, this::keyDown);
        proposals.setFiltering(true);
        completion = new ContentProposalAdapter(entry, new TextContentAdapter(), proposals, null, LETTERS);
        completion.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        completion.setPopupSize(new Point(WIDTH + 40, POPUP_HEIGHT));
        completion.addContentProposalListener(proposal -> add());
    }

    Control control() {
        return area;
    }

    Text entry() {
        return entry;
    }

    void dress(Shades other, Color ground) {
        shades = other;
        area.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        area.setBackground(ground);
        chips.forEach(chip -> chip.setShades(shades));
    }

    void show(List<String> tags, boolean isWritable) {
        if (tags.equals(shown) && writable == isWritable) {
            return;
        }
        shown = List.copyOf(tags);
        writable = isWritable;
        chips.forEach(Control::dispose);
        chips.clear();
        for (String tag : shown) {
            TagChip chip = new TagChip(area, tag, shades, () -> remove(tag));
            chip.setRemovable(writable);
            chip.moveAbove(entry);
            chips.add(chip);
        }
        entry.setVisible(writable);
        ((RowData) entry.getLayoutData()).exclude = !writable;
        area.requestLayout();
    }

    boolean isPending() {
        return !entry.getText().isBlank();
    }

    /** Gives the tags that were typed and not ended. */
    List<String> take() {
        List<String> typed = Tags.parse(entry.getText());
        if (!entry.getText().isEmpty()) {
            entry.setText("");
        }
        return typed;
    }

    private void propose() {
        proposals.setProposals(known.get().stream().filter(tag -> !shown.contains(tag)).toArray(String[]::new));
    }

    private void add() {
        List<String> tags = take();
        if (!tags.isEmpty()) {
            added.accept(tags);
            propose();
        }
    }

    private void typed() {
        if (Tags.isComplete(entry.getText())) {
            entry.getDisplay().asyncExec(() -> {
                if (!entry.isDisposed()) {
                    add();
                }
            });
        }
    }

    /** The list of proposals has the keyboard for a moment. */
    private void leave() {
        if (!completion.isProposalPopupOpen()) {
            add();
        }
    }

    private void remove(String tag) {
        if (writable) {
            removed.accept(tag);
        }
    }

    private void keyDown(Event event) {
        if (event.keyCode == SWT.ESC && isPending()) {
            entry.setText("");
            event.doit = false;
        } else if (event.character == SWT.BS && entry.getText().isEmpty() && !shown.isEmpty()) {
            remove(shown.get(shown.size() - 1));
        }
    }
}
