/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.Arrays;
import java.util.List;

/** Reads tags as a person types them. */
public final class Tags {
    private static final String BETWEEN = "[,;\\n\\r]";

    private Tags() {
    }

    /**
     * Reads tags.
     *
     * @param typed one or several, separated by commas; a {@code #} in front of one does not belong to it
     * @return each once, in their order
     */
    public static List<String> parse(String typed) {
        return Arrays.stream(typed.split(BETWEEN)).map(Tags::plain).filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    private static String plain(String typed) {
        String tag = typed.strip().replaceAll("\\s+", " ");
        return tag.startsWith("#") ? tag.substring(1).strip() : tag;
    }

    /**
     * Tells whether a text ends a tag.
     *
     * @param typed what was typed so far
     * @return whether there is a separator in it
     */
    public static boolean isComplete(String typed) {
        return typed.indexOf(',') >= 0 || typed.indexOf(';') >= 0;
    }
}
