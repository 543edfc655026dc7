/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import java.util.Locale;
import java.util.Optional;

/** The kinds of picture files. */
public enum PictureFormat {
    /** Scalable vector graphics. */
    SVG,
    /** Px. */
    PNG,
    /** One page, as large as the picture. */
    PDF;

    /**
     * Finds the format that a file's name asks for.
     *
     * @param fileName the name or path
     * @return the format by the extension, in upper or lower case; empty if there is none for it
     */
    public static Optional<PictureFormat> ofFileName(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (lower.endsWith(format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** {@return the extension of its files, with the dot} */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
