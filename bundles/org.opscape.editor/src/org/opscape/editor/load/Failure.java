/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.load;

import java.nio.file.Path;
import org.opscape.formats.ModelFileException;

/**
 * Why a file could not be shown, for a person.
 *
 * @param headline what happened
 * @param message why, where and what to do
 * @param unexpected whether it is a fault of this program, and so belongs into the log
 * @param cause why, for the log
 */
public record Failure(String headline, String message, boolean unexpected, Throwable cause) {
    static Failure of(Path file, Throwable cause) {
        String name = String.valueOf(file.getFileName());
        return switch (cause) {
            case ModelFileException e -> new Failure(name + " cannot be opened", e.getMessage(), false, e);
            case OutOfMemoryError e -> new Failure("There is not enough memory for " + name,
                    "The graph in " + file
                            + " needs more memory than this program may use. Close other models and try again, or start the program with "
                            + "a larger heap: opscape -vmargs -Xmx8g.",
                    false, e);
            default -> new Failure(name + " cannot be shown", "Something unexpected happened while " + file
                    + " was opened: " + described(cause) + "\nThe log has the details. The file itself is untouched.", true, cause);
        };
    }

    private static String described(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() + "." : cause.getMessage();
    }
}
