/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.canvas.Camera;

class CameraTest {
    private static final double EXACT = 1e-9;

    @TempDir Path folder;
    private CanvasFixture fixture;
    private Camera camera;

    @BeforeEach
    void open() throws Exception {
        fixture = new CanvasFixture(folder);
        camera = fixture.canvas.camera();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 500, 350", "2, 500, 350", "4, 490, 340", "0.1, 500, 300", "0.5, 420, 120", "1.5, 560, 600"})
    void pointUnderThePointerStays(double zoom, double x, double y) {
        camera.go(new Camera.Spot(1, fixture.canvas.scene().bounds().centerX() - 500, fixture.canvas.scene().bounds().centerY() - 350));
        Rect seen = camera.visible();
        double sceneX = seen.x() + x / camera.zoom();
        double sceneY = seen.y() + y / camera.zoom();
        camera.zoomAt(zoom, x, y);
        assertEquals(sceneX, camera.visible().x() + x / camera.zoom(), EXACT);
        assertEquals(sceneY, camera.visible().y() + y / camera.zoom(), EXACT);
    }

    @Test
    void zoomHasLimits() {
        camera.zoomAt(100, 500, 350);
        assertEquals(Camera.MAX_ZOOM, camera.zoom());
        camera.zoomAt(0, 500, 350);
        assertEquals(Camera.MIN_ZOOM, camera.zoom());
    }

    @Test
    void wheelWithControlZoomsAndZoomsBack() {
        Camera.Spot before = camera.spot();
        fixture.mouse(SWT.MouseVerticalWheel, 500, 350, 0, SWT.MOD1);
        assertTrue(camera.zoom() > before.zoom());
        camera.zoomAt(before.zoom(), 500, 350);
        assertEquals(before.left(), camera.spot().left(), EXACT);
        assertEquals(before.top(), camera.spot().top(), EXACT);
    }

    @Test
    void someOfThePictureStaysInSight() {
        camera.drag(100_000, -100_000);
        assertTrue(camera.visible().intersects(fixture.canvas.scene().bounds()));
    }

    @Test
    void wayBetweenTwoSpotsEndsExactlyThere() {
        Camera.Spot start = new Camera.Spot(0.1, -50, 20);
        Camera.Spot end = new Camera.Spot(2, 300, -10);
        assertEquals(end, start.towards(end, 1));
        assertEquals(start, start.towards(end, 0));
        double before = start.zoom();
        for (double t = 0.1; t < 1; t += 0.1) {
            double zoom = start.towards(end, t).zoom();
            assertTrue(zoom > before);
            before = zoom;
        }
    }
}
