/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Point;

/** From where a graph is looked at first: that is found as soon as the window has a size, and again if it changes before a person moved. */
final class FirstLook {
    private final Camera camera;
    private final Stage stage;
    private final Supplier<Point> window;
    private final Runnable looked;
    private Optional<Camera.Spot> first = Optional.empty();
    private Optional<Camera.Spot> wanted = Optional.empty();

    FirstLook(Camera camera, Stage stage, Supplier<Point> window, Runnable looked) {
        this.camera = camera;
        this.stage = stage;
        this.window = window;
        this.looked = looked;
    }

    /** Looks from a spot that was left; from where all is seen best, if there is none. */
    void look(Optional<Camera.Spot> spot) {
        first = Optional.empty();
        again(spot);
    }

    private void again(Optional<Camera.Spot> spot) {
        wanted = spot;
        if (stage.shown().isPresent() && window.get().x > 1 && window.get().y > 1) {
            spot.ifPresentOrElse(camera::go, stage::lookFirst);
            first = Optional.of(camera.spot());
            looked.run();
        }
    }

    void resized() {
        if (first.isEmpty() || first.get().equals(camera.spot())) {
            again(wanted);
        } else {
            camera.go(camera.spot());
        }
    }
}
