/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.Set;

/**
 * What the colours of the picture mean.
 *
 * @param mode one of the constants
 * @param column the name of the column of attached data, if that is the mode; else empty
 * @param palette the name of a ramp of colours for numbers; empty for the usual one
 */
public record ColourChoice(String mode, String column, String palette) {
    /** No colours. */
    public static final String NONE = "none";
    /** Groups of equal structure have equal colours. */
    public static final String STRUCTURE = "structure";
    /** By device. */
    public static final String DEVICE = "device";
    /** By op type. */
    public static final String TYPE = "type";
    /** By measured compute time. */
    public static final String TIME = "time";
    /** By measured memory. */
    public static final String MEMORY = "memory";
    /** By the number of parameters. */
    public static final String PARAMETERS = "parameters";
    /** By the size of the tensors that flow out. */
    public static final String SIZE = "size";
    /** By a column of attached data. */
    public static final String DATA = "data";
    private static final Set<String> MODES = Set.of(NONE, STRUCTURE, DEVICE, TYPE, TIME, MEMORY, PARAMETERS, SIZE, DATA);

    /** What a picture has if nobody chose anything. */
    public static final ColourChoice DEFAULT = new ColourChoice(STRUCTURE, "", "");

    /**
     * Replaces a mode that is unknown by the usual one.
     *
     * @param mode one of the constants
     * @param column the name of a column
     * @param palette the name of a ramp
     */
    public ColourChoice {
        mode = MODES.contains(mode) ? mode : STRUCTURE;
    }

    /**
     * Makes a choice with the usual palette.
     *
     * @param mode one of the constants
     * @return the choice
     */
    public static ColourChoice of(String mode) {
        return new ColourChoice(mode, "", "");
    }

    /**
     * Reads a choice as it is remembered.
     *
     * @param remembered what {@link #remembered()} gave
     * @param palette the name of a ramp
     * @return the choice
     */
    public static ColourChoice of(String remembered, String palette) {
        int colon = remembered.indexOf(':');
        return colon < 0
                ? new ColourChoice(remembered, "", palette)
                : new ColourChoice(remembered.substring(0, colon), remembered.substring(colon + 1), palette);
    }

    /** {@return mode and column in one word, for a file} */
    public String remembered() {
        return column.isEmpty() ? mode : mode + ':' + column;
    }
}
