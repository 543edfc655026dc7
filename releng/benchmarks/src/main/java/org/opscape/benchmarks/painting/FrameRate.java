/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.painting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.opscape.benchmarks.Opened;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.PaintState;
import org.opscape.diagram.paint.ScenePainter;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;
import org.opscape.diagram.scene.Scene.Placed;
import org.opscape.figures.SwtPen;
import org.opscape.figures.SwtResources;

/**
 * Opens everything in a graph and moves about in it, in a window of 1,200 by 800 pixels: {@code FrameRate FILE}. Prints a line for each
 * zoom: the median and the 99th percentile of the time of one picture in ms, from the call to the display's having painted it.
 */
public final class FrameRate {
    private static final double[] ZOOMS = {0, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 2};
    private static final int FRAMES = 300;
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;

    private final Scene scene;
    private final List<Placed> places;
    private final Display display = new Display();
    private final Shell shell = new Shell(display, SWT.NO_TRIM);
    private final Canvas canvas = new Canvas(shell, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
    private final SwtResources resources = new SwtResources(display);
    private final ScenePainter painter = new ScenePainter();
    private final Image pixel = new Image(display, 1, 1);
    private double zoom;
    private double left;
    private double top;
    private double time;

    private FrameRate(Scene scene) {
        this.scene = scene;
        places = Places.closed(scene);
        shell.setLayout(new FillLayout());
        shell.setSize(WIDTH, HEIGHT);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        shell.open();
    }

    /**
     * Paints and prints.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        FrameRate rate = new FrameRate(Opened.open(Path.of(arguments[0])).expandAll());
        for (double zoom : ZOOMS) {
            rate.pan(zoom);
        }
        rate.zoomInAndOut();
        rate.close();
    }

    /** Looks at boxes all over the picture, one after the other. */
    private void pan(double at) {
        zoom = at == 0 ? fit() : at;
        double[] times = new double[FRAMES];
        for (int i = -FRAMES / 4; i < FRAMES; i++) {
            centre(places.get((int) ((long) Math.abs(i) * places.size() / FRAMES)));
            times[Math.max(0, i)] = frame();
        }
        print(at == 0 ? "all" : String.format(Locale.ROOT, "%.0f%%", at * 100), times);
    }

    private void zoomInAndOut() {
        double[] times = new double[FRAMES];
        for (int i = 0; i < times.length; i++) {
            zoom = fit() * Math.pow(2 / fit(), 2.0 * Math.min(i, FRAMES - i) / FRAMES);
            centre(places.get(places.size() / 2));
            times[i] = frame();
        }
        print("zooming", times);
    }

    private void centre(Placed place) {
        left = place.frame().x() + (place.frame().width() - WIDTH / zoom) / 2;
        top = place.frame().y() + (place.frame().height() - HEIGHT / zoom) / 2;
    }

    private double fit() {
        return Math.min(WIDTH / scene.bounds().width(), HEIGHT / scene.bounds().height());
    }

    private double frame() {
        time = -1;
        canvas.redraw();
        while (time < 0) {
            canvas.update();
            display.readAndDispatch();
        }
        return time;
    }

    private void paint(GC gc) {
        long start = System.nanoTime();
        Rectangle area = canvas.getClientArea();
        Rect clip = new Rect(left, top, area.width / zoom, area.height / zoom);
        try (SwtPen pen = new SwtPen(gc, resources)) {
            painter.paint(scene, pen, PaintState.of(Theme.LIGHT, zoom, -left * zoom, -top * zoom, clip));
        }
        // Reading a pixel back waits until the display has painted.
        gc.copyArea(pixel, 0, 0);
        pixel.getImageData();
        time = (System.nanoTime() - start) / 1e6;
    }

    private static void print(String name, double[] times) {
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%s %.1f %.1f%n", name, times[times.length / 2], times[times.length * 99 / 100]);
    }

    private void close() {
        pixel.dispose();
        resources.dispose();
        display.dispose();
    }
}
