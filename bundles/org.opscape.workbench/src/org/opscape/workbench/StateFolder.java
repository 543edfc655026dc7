/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench;

import java.nio.file.Path;
import java.util.Map;

/** Where the workbench keeps the window's layout and the recent files: in the place that the operating system has for a user's state. */
public final class StateFolder {
    private StateFolder() {
    }

    /**
     * Finds the folder; it need not exist.
     *
     * @param system the operating system's name, as in the property os.name
     * @param environment the environment's variables
     * @param home the user's home
     * @return the folder
     */
    public static Path of(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("Windows")) {
            return in(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve("Opscape");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Application Support/Opscape");
        }
        return in(environment.get("XDG_STATE_HOME"), home.resolve(".local/state")).resolve("opscape");
    }

    private static Path in(String configured, Path otherwise) {
        return configured == null || !Path.of(configured).isAbsolute() ? otherwise : Path.of(configured);
    }
}
