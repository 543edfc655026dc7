/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.IOException;

/** Says that a file cannot be written in the other encoding: it is damaged, or something in it has no form there. */
public final class ConversionException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String place;

    ConversionException(String place, String message) {
        super(message);
        this.place = place;
    }

    /** {@return where in the file, for a person; empty if it is the whole file} */
    public String place() {
        return place;
    }
}
