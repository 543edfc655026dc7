/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.opscape.diagram.look.Theme;

/** A short text that lies over a picture or a tree beneath what it is about. It does not take the keyboard. */
public final class Saying {
    private static final int WIDEST = 340;
    private static final int PADDING_X = 9;
    private static final int PADDING_Y = 5;
    private static final int GAP = 4;
    private static final int CORNER = 8;
    private static final int READING_MILLIS = 6_000;

    private final Canvas canvas;
    private final TextLayout layout;
    private final Theme theme;
    private Verdict shown = Verdict.FINE;

    /**
     * Makes one that says nothing yet.
     *
     * @param parent what it lies over
     * @param theme the colours
     */
    public Saying(Composite parent, Theme theme) {
        this.theme = theme;
        canvas = new Canvas(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        layout = new TextLayout(canvas.getDisplay());
        layout.setFont(canvas.getDisplay().getSystemFont());
        Tints.dress(canvas, theme.canvas(), theme.text());
        canvas.setVisible(false);
        canvas.setEnabled(false);
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Dispose, event -> layout.dispose());
    }

    /**
     * Says something for a while, until something is clicked or typed.
     *
     * @param parent what it lies over
     * @param theme the colours
     * @param reason why something cannot be done
     * @param near what it is about, in the parent's coordinates
     */
    public static void briefly(Composite parent, Theme theme, String reason, Rectangle near) {
        Saying saying = new Saying(parent, theme);
        saying.show(Verdict.refused(reason), near);
        Listener end = event -> saying.dispose();
        int[] events = {SWT.MouseDown, SWT.KeyDown, SWT.MouseVerticalWheel, SWT.FocusOut, SWT.Resize};
        for (int type : events) {
            parent.addListener(type, end);
        }
        saying.canvas.addListener(SWT.Dispose, event -> {
            for (int type : events) {
                if (!parent.isDisposed()) {
                    parent.removeListener(type, end);
                }
            }
        });
        parent.getDisplay().timerExec(READING_MILLIS, saying::dispose);
    }

    /**
     * Says for a while why something gets no other name; what is typed as one meanwhile goes nowhere.
     *
     * @param parent what it lies over; has the keyboard, or nothing is typed
     * @param theme the colours
     * @param reason a sentence
     * @param near what it is about, in the parent's coordinates
     */
    public static void insteadOfName(Composite parent, Theme theme, String reason, Rectangle near) {
        briefly(parent, theme, reason, near);
        if (parent.isFocusControl()) {
            StrayLetters.take(parent);
        }
    }

    /**
     * Says something, or nothing.
     *
     * @param verdict what
     * @param near what it is about, in the parent's coordinates; the text stands below it, or above if there is no room
     */
    public void show(Verdict verdict, Rectangle near) {
        shown = verdict;
        if (verdict.text().isEmpty()) {
            canvas.setVisible(false);
            return;
        }
        Rectangle room = canvas.getParent().getClientArea();
        int width = Math.max(60, Math.min(WIDEST, room.width - 2 * GAP) - 2 * PADDING_X);
        layout.setWidth(-1);
        layout.setText(verdict.text());
        if (layout.getBounds().width > width) {
            layout.setWidth(width);
        }
        Rectangle text = layout.getBounds();
        Point size = new Point(text.width + 2 * PADDING_X, text.height + 2 * PADDING_Y);
        int below = near.y + near.height + GAP;
        int y = below + size.y <= room.height || near.y - GAP - size.y < 0 ? below : near.y - GAP - size.y;
        int x = Math.max(GAP, Math.min(near.x, room.width - GAP - size.x));
        canvas.setBounds(x, y, size.x, size.y);
        canvas.moveAbove(null);
        canvas.setVisible(true);
        canvas.redraw();
    }

    private void paint(Event event) {
        GC gc = event.gc;
        Point size = canvas.getSize();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Tints.of(theme.canvas()));
        gc.fillRectangle(0, 0, size.x, size.y);
        gc.setBackground(Tints.of(theme.pill()));
        gc.setForeground(shown.refused() ? Tints.wrong(theme) : Tints.of(theme.cardBorder()));
        gc.fillRoundRectangle(0, 0, size.x - 1, size.y - 1, CORNER, CORNER);
        gc.drawRoundRectangle(0, 0, size.x - 1, size.y - 1, CORNER, CORNER);
        gc.setForeground(shown.refused() ? Tints.wrong(theme) : Tints.of(theme.text()));
        layout.draw(gc, PADDING_X, PADDING_Y);
    }

    /** Takes it away. */
    public void dispose() {
        if (!canvas.isDisposed()) {
            canvas.dispose();
        }
    }
}
