/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.Editing;

/**
 * A field over the name of a node in which it is typed anew. Enter does it if it can be done, Esc does not; whoever goes elsewhere with
 * the keyboard does it if it is another name that can be.
 */
public final class NameField {
    private static final int BORDER = 2;
    private static final int SIDE = 4;
    private static final int NARROWEST = 72;
    private static final int ROOM_TO_TYPE = 16;
    private static final double POINTS_PER_INCH = 72;

    private final Renaming renaming;
    private final Editing editing;
    private final Theme theme;
    private final Composite frame;
    private final StyledText text;
    private final Saying saying;
    private final Keyboard keyboard = new Keyboard();
    private Rectangle label = new Rectangle(0, 0, 0, 0);
    private Font font;
    private int fontPx;

    /**
     * Makes a field; it is not open yet.
     *
     * @param parent what it lies over; gets the keyboard afterwards
     * @param renaming what gets another name
     * @param editing does it
     * @param theme the colours
     */
    public NameField(Composite parent, Renaming renaming, Editing editing, Theme theme) {
        this.renaming = renaming;
        this.editing = editing;
        this.theme = theme;
        frame = new Composite(parent, SWT.NONE);
        text = new StyledText(frame, SWT.SINGLE);
        saying = new Saying(parent, theme);
        Tints.dress(frame, theme.accent(), theme.text());
        Tints.dress(text, theme.pill(), theme.text());
        text.setSelectionBackground(Tints.of(theme.accent()));
        text.setSelectionForeground(Tints.of(theme.pill()));
        text.setMargins(SIDE, 0, SIDE, 0);
        text.setText(renaming.name());
        text.setKeyBinding(SWT.MOD1 | 'A', ST.SELECT_ALL);
        text.selectAll();
        listen();
    }

    private void listen() {
        text.addListener(SWT.Traverse, event -> event.doit = false);
        text.addVerifyKeyListener(event -> event.doit = !isKey(event.character, event.keyCode));
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::left));
        frame.addListener(SWT.Resize, this::lay);
        frame.addListener(SWT.Dispose, event -> {
            keyboard.giveBack();
            saying.dispose();
            if (font != null) {
                font.dispose();
            }
        });
    }

    /** {@return the widget} */
    public Control control() {
        return frame;
    }

    /** {@return whether it is still there} */
    public boolean isOpen() {
        return !frame.isDisposed();
    }

    /** Takes the keyboard. */
    public void open() {
        keyboard.take();
        frame.moveAbove(null);
        text.setFocus();
        text.selectAll();
    }

    /**
     * Lies over a name in a picture.
     *
     * @param place where the name is, in the parent's coordinates
     * @param px the type size there
     */
    public void place(Rectangle place, int px) {
        label = place;
        if (px != fontPx) {
            fontPx = px;
            setFont(px);
        }
        lieOver();
    }

    private void setFont(int px) {
        double points = px * POINTS_PER_INCH / text.getDisplay().getDPI().y;
        FontData data = new FontData(text.getDisplay().getSystemFont().getFontData()[0].getName(), (int) Math.round(points), SWT.NORMAL);
        data.height = (float) points;
        Font old = font;
        font = new Font(text.getDisplay(), data);
        text.setFont(font);
        if (old != null) {
            old.dispose();
        }
    }

    /** As wide as the name, or as what is typed, as far as there is room. */
    private void lieOver() {
        Rectangle room = frame.getParent().getClientArea();
        int height = Math.max(label.height, text.getLineHeight() + 2 * BORDER + 2);
        int wanted = Math.max(Math.max(NARROWEST, label.width), typedWidth() + 2 * (BORDER + SIDE) + ROOM_TO_TYPE);
        int width = Math.min(wanted, room.width - 2 * BORDER);
        int x = Math.max(0, Math.min(label.x, room.width - width));
        int y = Math.max(0, Math.min(label.y + (label.height - height) / 2, room.height - height));
        frame.setBounds(x, y, width, height);
        judge();
    }

    private int typedWidth() {
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        Point extent = gc.textExtent(text.getText());
        gc.dispose();
        return extent.x;
    }

    private void lay(Event event) {
        Rectangle area = frame.getClientArea();
        text.setBounds(BORDER, BORDER, Math.max(0, area.width - 2 * BORDER), Math.max(0, area.height - 2 * BORDER));
        int spare = Math.max(0, (area.height - 2 * BORDER - text.getLineHeight()) / 2);
        text.setMargins(SIDE, spare, SIDE, 0);
        judge();
    }

    private void typed() {
        if (fontPx > 0) {
            lieOver();
        } else {
            judge();
        }
    }

    private Verdict judge() {
        Verdict verdict = renaming.verdict(editing, text.getText());
        frame.setBackground(verdict.refused() ? Tints.wrong(theme) : Tints.of(theme.accent()));
        saying.show(verdict, frame.getBounds());
        return verdict;
    }

    private boolean isKey(char character, int keyCode) {
        if (character == SWT.ESC) {
            close();
            return true;
        }
        boolean enter = character == SWT.CR || character == SWT.LF || keyCode == SWT.KEYPAD_CR;
        if (enter || character == SWT.TAB) {
            enter();
            return true;
        }
        return false;
    }

    private void enter() {
        if (!judge().refused()) {
            finish();
        }
    }

    /** Another window in front is no reason: one comes back. */
    private void left() {
        if (frame.isDisposed() || text.isFocusControl() || frame.getDisplay().getFocusControl() == null) {
            return;
        }
        if (judge().refused()) {
            frame.dispose();
        } else {
            String typed = text.getText();
            frame.dispose();
            submit(typed);
        }
    }

    private void finish() {
        String typed = text.getText();
        close();
        submit(typed);
    }

    private void submit(String typed) {
        if (renaming.changes(typed)) {
            editing.submit(List.of(renaming.edit(typed)));
        }
    }

    /** Takes it away; nothing is done. */
    public void close() {
        if (!frame.isDisposed()) {
            Composite parent = frame.getParent();
            frame.dispose();
            parent.forceFocus();
        }
    }
}
