/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.List;

/**
 * What a person notes on an operation or a scope.
 *
 * @param text the text; may be empty
 * @param tags short words to find it by, without duplicates
 * @param color a colour such as {@code #d0a020}; empty for none
 */
public record Note(String text, List<String> tags, String color) {
    /** No note. */
    public static final Note NONE = new Note("", List.of(), "");

    /**
     * Copies the tags.
     *
     * @param text the text
     * @param tags the tags
     * @param color the colour
     */
    public Note {
        tags = tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** {@return whether there is nothing in it} */
    public boolean isEmpty() {
        return text.isEmpty() && tags.isEmpty() && color.isEmpty();
    }
}
