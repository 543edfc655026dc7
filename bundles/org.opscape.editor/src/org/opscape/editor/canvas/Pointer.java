/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.look.Metrics;
import org.opscape.diagram.scene.IconBox;

/** Follows the pointer: lights what it rests on, gives the cursor its form, and tells the facts after a longer rest. */
final class Pointer {
    private static final int LIGHT_MILLIS = 70;
    private static final int SETTLE_MILLIS = 40;
    private static final int TELL_MILLIS = 600;

    private final GraphCanvas canvas;
    private final Control control;
    private Target target = new Target.Background();
    private boolean onHeader;
    private boolean doubtful;
    private int moves;
    private Optional<Point> at = Optional.empty();

    Pointer(GraphCanvas canvas, Control control) {
        this.canvas = canvas;
        this.control = control;
        control.addListener(SWT.MouseMove, this::moved);
        control.addListener(SWT.MouseExit, event -> leave());
        control.addListener(SWT.MouseDown, event -> silence());
        control.addListener(SWT.KeyDown, this::keyPressed);
        control.addListener(SWT.MouseVerticalWheel, event -> silence());
    }

    private void moved(Event event) {
        at = Optional.of(new Point(event.x, event.y));
        if ((event.stateMask & SWT.BUTTON_MASK) == 0) {
            look(at.get(), true);
        } else {
            silence();
        }
    }

    private void look(Point point, boolean telling) {
        Target now = canvas.target(point);
        boolean header = isHeader(now, point.y);
        if (!doubtful && same(now, target) && header == onHeader) {
            return;
        }
        doubtful = false;
        target = now;
        onHeader = header;
        silence();
        int move = moves;
        control.setCursor(isClickable(now) ? control.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        later(LIGHT_MILLIS, move, () -> canvas.selected().hover(lit(now, header)));
        if (telling && !isInside(now, header)) {
            later(TELL_MILLIS, move, () -> control.setToolTipText(escaped(canvas.texts().tip(now))));
        }
    }

    /** What is under the pointer may be another thing now; it is looked at when all is at rest. */
    void sceneMoved() {
        silence();
        doubtful = true;
        int move = moves;
        at.ifPresent(point -> later(SETTLE_MILLIS, move, () -> look(point, false)));
    }

    /** Something else than the pointer tells what is lit, until the pointer moves. */
    void rest() {
        silence();
        doubtful = true;
        at = Optional.empty();
    }

    private void leave() {
        rest();
        canvas.selected().hover(-1);
    }

    private void keyPressed(Event event) {
        boolean modifier = (event.keyCode & SWT.MODIFIER_MASK) != 0 && (event.keyCode & SWT.KEYCODE_BIT) == 0;
        if (modifier) {
            silence();
        } else {
            leave();
        }
    }

    private void silence() {
        moves++;
        if (control.getToolTipText() != null) {
            control.setToolTipText(null);
        }
    }

    private void later(int millis, int move, Runnable runnable) {
        control.getDisplay().timerExec(millis, () -> {
            if (move == moves && !control.isDisposed()) {
                runnable.run();
            }
        });
    }

    /** Of an open group only the header counts, else everything in it would fade whenever the pointer is at rest. */
    private static int lit(Target target, boolean header) {
        return isInside(target, header) ? -1 : target.node();
    }

    private static boolean isInside(Target target, boolean header) {
        return target instanceof Target.OnNode on && on.placed().box().isOpen() && !header;
    }

    private boolean isHeader(Target now, int windowY) {
        return now instanceof Target.OnNode on && canvas.camera().toSceneY(windowY) <= on.placed().frame().y() + Metrics.HEADER_HEIGHT;
    }

    private static boolean isClickable(Target target) {
        boolean legend = target instanceof Target.OnLegend on
                && (on.hit() instanceof LegendHit.Entry || on.hit() instanceof LegendHit.More);
        return legend || target instanceof Target.OnHandle || target instanceof Target.OnIcon;
    }

    private static boolean same(Target a, Target b) {
        return a.getClass() == b.getClass() && a.node() == b.node() && Objects.equals(icon(a), icon(b))
                && (!(a instanceof Target.OnLegend) || a.equals(b));
    }

    private static IconBox icon(Target target) {
        return target instanceof Target.OnIcon on ? on.icon() : null;
    }

    private static String escaped(String tip) {
        return tip.isEmpty() ? null : tip.replace("&", "&&");
    }
}
