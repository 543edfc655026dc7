/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of example files, which is beside the project or nowhere. */
public final class SharedFiles {
    private SharedFiles() {
    }

    /** Returns a path in the folder; it may not exist. */
    public static Path path(String relative) {
        String named = System.getProperty("opscape.shared");
        if (named != null) {
            return Path.of(named).resolve(relative);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.isDirectory(folder.resolve("shared/oracle"))) {
            folder = folder.getParent();
        }
        return folder.resolve("shared").resolve(relative);
    }
}
