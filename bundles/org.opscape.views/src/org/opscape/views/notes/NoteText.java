/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.opscape.views.table.Names;
import org.opscape.views.theme.Shades;

/** The text of a note: as many lines as are written, a hint where nothing is. Remembers what is in the model besides what is typed. */
final class NoteText {
    private static final String HINT = "Write a note…";
    private static final String MIXED = "Different texts. What you write replaces all of them.";
    private static final int MOST_LINES = 12;
    private static final int PADDING = 6;

    private final StyledText field;
    private final Runnable resized;
    private String stored = "";
    private boolean mixed;
    private boolean writable = true;
    private boolean showing;
    private int lines;
    private Color hint;
    private Color line;

    NoteText(Composite parent, Runnable commit, Runnable resized) {
        this.resized = resized;
        field = Names.give(new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "Text of the note");
        field.setAlwaysShowScrollBars(false);
        field.setMargins(PADDING, PADDING, PADDING, PADDING);
        field.addListener(SWT.Paint, this::paint);
        field.addListener(SWT.Modify, event -> modified());
        field.addListener(SWT.Resize, event -> field.getDisplay().asyncExec(this::grow));
        field.addListener(SWT.FocusOut, event -> commit.run());
        field.addListener(SWT.FocusIn, event -> field.redraw());
        field.addListener(SWT.Traverse, this::traverse);
        field.addVerifyKeyListener(event -> {
            boolean enter = event.character == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            if (enter && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                commit.run();
            }
        });
        field.addListener(SWT.KeyDown, this::escape);
    }

    Control control() {
        return field;
    }

    void setShades(Shades shades) {
        hint = shades.muted();
        line = shades.hairline();
    }

    /** Shows the text of the model, empty if there are several; what is typed stays if it is about the same. */
    void show(Optional<String> text, boolean same, boolean isWritable) {
        boolean keep = same && isPending();
        stored = text.orElse("");
        mixed = text.isEmpty();
        writable = isWritable;
        field.setEditable(writable);
        if (!keep && !field.getText().equals(stored)) {
            put(stored);
        }
        field.redraw();
    }

    private void put(String text) {
        int caret = field.getCaretOffset();
        showing = true;
        field.setText(text);
        showing = false;
        field.setCaretOffset(Math.min(caret, text.length()));
        lines = 0;
        grow();
    }

    boolean isPending() {
        return writable && !field.getText().equals(stored);
    }

    /** Gives what was typed, if it is not in the model, and takes it for the model's from now on. */
    Optional<String> take() {
        if (!isPending()) {
            return Optional.empty();
        }
        stored = field.getText();
        return Optional.of(stored);
    }

    void write() {
        field.setFocus();
        field.setCaretOffset(field.getCharCount());
    }

    private void modified() {
        if (!showing) {
            grow();
        }
        field.redraw();
    }

    /** A scroll bar is there only for a text that is longer than a note should be. */
    private void grow() {
        if (field.isDisposed()) {
            return;
        }
        int width = Math.max(1, field.getSize().x);
        int height = field.getLineHeight();
        int wanted = Math.max(1, Math.min(MOST_LINES, (field.computeSize(width, SWT.DEFAULT).y - 2 * PADDING) / height));
        if (wanted != lines) {
            lines = wanted;
            ((GridData) field.getLayoutData()).heightHint = wanted * height + 2 * PADDING;
            resized.run();
        }
    }

    private void escape(Event event) {
        if (event.keyCode == SWT.ESC && isPending()) {
            put(stored);
            event.doit = false;
        }
    }

    /** Tab leads on, as a note has no columns. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void paint(Event event) {
        var size = field.getClientArea();
        if (line != null && writable) {
            event.gc.setForeground(line);
            event.gc.setAntialias(SWT.ON);
            event.gc.drawRoundRectangle(0, 0, size.width - 1, size.height - 1, PADDING, PADDING);
        }
        if (field.getCharCount() == 0 && hint != null) {
            event.gc.setForeground(hint);
            event.gc.drawText(mixed ? MIXED : HINT, PADDING, PADDING, true);
        }
    }
}
