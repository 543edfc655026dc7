/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.copy;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.opscape.diagram.colour.LegendLayout;
import org.opscape.diagram.colour.LegendPainter;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.PaintState;
import org.opscape.diagram.paint.ScenePainter;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.export.PictureOptions;
import org.opscape.figures.SwtPen;
import org.opscape.figures.SwtResources;

/** A picture on paper: on one page, or on several that are put side by side. Always in the light colours. */
final class PrintedPicture {
    private static final double SCREEN_DPI = 96;
    private static final double MARGIN_INCHES = 0.5;
    private static final double READABLE = 0.75;
    private static final int MOST_PAGES = 100;
    private static final double GAP = 24;

    private final Scene scene;
    private final PictureOptions options;
    private final boolean onePage;

    PrintedPicture(Scene scene, PictureOptions options, boolean onePage) {
        this.scene = scene;
        this.options = options;
        this.onePage = onePage;
    }

    /** {@return whether the printer took it} */
    boolean print(Printer printer, IProgressMonitor monitor) {
        if (!printer.startJob(options.title())) {
            return false;
        }
        Rectangle page = printable(printer);
        double zoom = zoom(printer, page);
        int columns = (int) Math.ceil(width() * zoom / page.width - 1e-6);
        int rows = (int) Math.ceil(height() * zoom / page.height - 1e-6);
        GC gc = new GC(printer);
        SwtResources resources = new SwtResources(printer);
        for (int i = 0; i < columns * rows && !monitor.isCanceled(); i++) {
            printer.startPage();
            paint(gc, resources, page, zoom, i % columns, i / columns);
            printer.endPage();
        }
        resources.dispose();
        gc.dispose();
        if (monitor.isCanceled()) {
            printer.cancelJob();
        } else {
            printer.endJob();
        }
        return true;
    }

    private void paint(GC gc, SwtResources resources, Rectangle page, double zoom, int column, int row) {
        double left = page.x - (double) column * page.width;
        double top = page.y - (double) row * page.height;
        Rect clip = new Rect(column * page.width / zoom, row * page.height / zoom, page.width / zoom, page.height / zoom);
        try (SwtPen pen = new SwtPen(gc, resources)) {
            pen.clip(page.x, page.y, page.width, page.height);
            pen.clip(left, top, scene.bounds().width() * zoom, scene.bounds().height() * zoom);
            PaintState state = PaintState.of(Theme.LIGHT, zoom, left, top, clip).withStyle(options.style());
            new ScenePainter().paint(scene, pen, state.withNotes(options.notes()).withFlow(options.flow()));
            pen.unclip();
            if (!options.legend().isEmpty()) {
                LegendPainter.paint(pen, legend(), left, top + (scene.bounds().height() + GAP) * zoom, Theme.LIGHT, zoom);
            }
            pen.unclip();
        }
    }

    private LegendLayout legend() {
        return LegendLayout.of(options.legend(), Double.MAX_VALUE, true);
    }

    private double width() {
        return Math.max(scene.bounds().width(), options.legend().isEmpty() ? 0 : legend().width());
    }

    private double height() {
        return scene.bounds().height() + (options.legend().isEmpty() ? 0 : GAP + legend().height());
    }

    private double zoom(Printer printer, Rectangle page) {
        double actual = printer.getDPI().x / SCREEN_DPI;
        double fitting = Math.min(page.width / width(), page.height / height());
        if (onePage) {
            return Math.min(actual, fitting);
        }
        double zoom = actual * READABLE;
        double pages = Math.ceil(width() * zoom / page.width) * Math.ceil(height() * zoom / page.height);
        return Math.max(fitting, pages <= MOST_PAGES ? zoom : zoom * Math.sqrt(MOST_PAGES / pages));
    }

    private static Rectangle printable(Printer printer) {
        Rectangle area = printer.getClientArea();
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        int marginX = (int) (printer.getDPI().x * MARGIN_INCHES);
        int marginY = (int) (printer.getDPI().y * MARGIN_INCHES);
        int left = Math.max(0, marginX + trim.x);
        int top = Math.max(0, marginY + trim.y);
        return new Rectangle(left, top, Math.max(1, area.width - 2 * left), Math.max(1, area.height - 2 * top));
    }
}
