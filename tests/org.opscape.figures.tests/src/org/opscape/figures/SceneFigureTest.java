/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.colour.LegendEntry;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.look.ThemedColour;
import org.opscape.diagram.paint.Marks;
import org.opscape.diagram.paint.Pen.Align;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

class SceneFigureTest {
    private static final int SIDE = 200;

    private Display display;
    private boolean own;
    private SwtResources resources;
    private Image image;

    @BeforeEach
    void open() {
        display = Display.getCurrent();
        own = display == null;
        if (own) {
            try {
                display = new Display();
            } catch (SWTError | UnsatisfiedLinkError e) {
                Assumptions.abort("no display");
            }
        }
        resources = new SwtResources(display);
        image = new Image(display, SIDE, SIDE);
    }

    @AfterEach
    void close() {
        if (resources != null) {
            image.dispose();
            resources.dispose();
            if (own) {
                display.dispose();
            }
        }
    }

    private static Scene scene() {
        Box card = new Box(1, BoxKind.GROUP, "g", "", 3, 100, 60, new Rect(0, 0, 100, 60), List.of(), null);
        Interior all = new Interior(new Box[] {card}, new double[] {40}, new double[] {40}, List.of(), List.of(), List.of());
        return new Scene(new Box(0, BoxKind.GROUP, "", "", 3, SIDE, SIDE, new Rect(0, 0, SIDE, SIDE), List.of(), all), Direction.DOWN);
    }

    private SceneFigure figure() {
        SceneFigure figure = new SceneFigure(resources);
        figure.setBounds(new Rectangle(0, 0, SIDE, SIDE));
        figure.setScene(scene());
        return figure;
    }

    private ImageData painted(SceneFigure figure, boolean direct) {
        GC gc = new GC(image);
        Graphics graphics = direct ? new GcGraphics(gc) : new SWTGraphics(gc);
        figure.paint(graphics);
        figure.paintLegend(graphics);
        graphics.dispose();
        gc.dispose();
        return image.getImageData();
    }

    private static int colour(ImageData data, int x, int y) {
        RGB rgb = data.palette.getRGB(data.getPixel(x, y));
        return 0xFF000000 | rgb.red << 16 | rgb.green << 8 | rgb.blue;
    }

    @Test
    void itPaintsTheSceneOnAnyGraphics() {
        for (boolean direct : new boolean[] {true, false}) {
            ImageData data = painted(figure(), direct);
            assertEquals(Theme.LIGHT.canvas(), colour(data, 5, 5));
            assertEquals(Theme.LIGHT.card(), colour(data, 50, 90));
        }
    }

    @Test
    void aTransformationOfTheContextChangesNothing() {
        GC gc = new GC(image);
        Transform doubled = new Transform(display);
        doubled.scale(2, 2);
        Graphics graphics = new GcGraphics(gc);
        gc.setTransform(doubled);
        figure().paint(graphics);
        float[] kept = new float[6];
        gc.getTransform(doubled);
        doubled.getElements(kept);
        doubled.dispose();
        graphics.dispose();
        gc.dispose();
        ImageData data = image.getImageData();
        assertEquals(Theme.LIGHT.card(), colour(data, 50, 90));
        assertEquals(Theme.LIGHT.canvas(), colour(data, SIDE - 5, SIDE - 5));
        assertEquals(2, kept[0]);
    }

    @Test
    void theThemeChangesTheColours() {
        SceneFigure figure = figure();
        figure.setTheme(Theme.DARK);
        assertEquals(Theme.DARK.card(), colour(painted(figure, true), 50, 90));
    }

    @Test
    void aSelectionRingAppearsOutsideOfTheCard() {
        SceneFigure figure = figure();
        int before = colour(painted(figure, true), 90, 36);
        figure.setMarks(Marks.NONE.withSelected(1));
        assertEquals(Theme.LIGHT.canvas(), before);
        assertNotEquals(before, colour(painted(figure, true), 90, 36));
    }

    @Test
    void theGraphicsContextIsLeftAsItWas() {
        GC gc = new GC(image);
        gc.setAlpha(77);
        gc.setForeground(resources.colour(0x123456));
        gc.setClipping(10, 10, 50, 50);
        try (SwtPen pen = new SwtPen(gc, resources)) {
            pen.clip(20, 20, 10, 10);
            pen.roundRect(0, 0, 90, 90, 8, 0xFFFF0000, 0xFF00FF00, 1, 3);
            pen.font(13, true);
            pen.text("text", 10, 30, Align.CENTER, 0x80FF0000);
            pen.moveTo(1, 1);
        }
        assertEquals(77, gc.getAlpha());
        assertEquals(new RGB(0x12, 0x34, 0x56), gc.getForeground().getRGB());
        assertEquals(new org.eclipse.swt.graphics.Rectangle(10, 10, 50, 50), gc.getClipping());
        gc.dispose();
    }

    @Test
    void textsAreKeptAndTheirNumberIsBounded() {
        assertTrue(resources.text("abc", 12, false).width() > 5);
        assertEquals(resources.text("abc", 12, false).layout(), resources.text("abc", 12.05, false).layout());
        for (int i = 0; i < 4000; i++) {
            resources.text("text " + i, 12, false);
        }
        assertTrue(resources.text("abc", 12, true).width() >= resources.text("abc", 12, false).width());
        for (int size = 8; size < 70; size++) {
            resources.text("abc", size, false);
        }
        assertTrue(resources.text("abc", 30, false).width() > resources.text("abc", 12, false).width());
    }

    @Test
    void theLegendIsInTheCornerOfTheWindowAndKnowsWhatIsAtAPlace() {
        SceneFigure figure = figure();
        assertEquals(LegendHit.NONE, figure.legendAt(SIDE - 40, SIDE - 40));
        int colour = 0xFF3366CC;
        LegendEntry entry = new LegendEntry(5, new ThemedColour(colour, colour), "", "a", "");
        figure.setLegend(new Legend("L", List.of(entry), Optional.empty(), Set.of()));
        LegendHit hit = LegendHit.NONE;
        int y = SIDE - 17;
        while (y > 0 && !(hit instanceof LegendHit.Entry)) {
            hit = figure.legendAt(SIDE - 60, --y);
        }
        assertEquals(new LegendHit.Entry(entry), hit);
        assertEquals(LegendHit.NONE, figure.legendAt(2, 2));
        ImageData data = painted(figure, true);
        boolean found = false;
        for (int x = 0; x < SIDE && !found; x++) {
            RGB rgb = data.palette.getRGB(data.getPixel(x, y - 5));
            found = rgb.red == 0x33 && rgb.green == 0x66 && rgb.blue == 0xCC;
        }
        assertTrue(found, "the colour of the entry is to be seen beside its label");
    }
}
