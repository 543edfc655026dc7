/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether the picture may move by itself. */
final class Motion {
    private static final String GTK_OFF = "gtk-enable-animations=(0|false)";

    private Motion() {
    }

    /** {@return whether the person asked, here or in the settings of the desktop, that nothing be animated} */
    static boolean isReduced() {
        return switch (Preferences.motion()) {
            case Preferences.MOTION_FULL -> false;
            case Preferences.MOTION_NONE -> true;
            default -> isReducedByDesktop();
        };
    }

    /** SWT does not tell, so the file is read in which GTK keeps the setting. */
    private static boolean isReducedByDesktop() {
        Path settings = Path.of(System.getProperty("user.home"), ".config", "gtk-3.0", "settings.ini");
        try {
            return Files.isReadable(settings)
                    && Files.readAllLines(settings).stream()
                            .anyMatch(line -> line.replace(" ", "").toLowerCase(java.util.Locale.ROOT).matches(GTK_OFF));
        } catch (IOException e) {
            return false;
        }
    }
}
