/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

/** The keys of the attributes that hold notes: of an operation itself, or of a scope some levels above its own. */
public final class NoteKeys {
    /** What all keys begin with. */
    public static final String PREFIX = "_opscape_";
    /** The level of the operation itself; 0 is its scope, 1 the scope around that, and so on. */
    public static final int OWN = -1;
    private static final String SCOPE = PREFIX + "scope";
    private static final String TEXT = "note";
    private static final String TAGS = "tags";
    private static final String COLOR = "color";

    private NoteKeys() {
    }

    private static String key(int level, String what) {
        return level == OWN ? PREFIX + what : SCOPE + level + '_' + what;
    }

    /**
     * Returns the key of a text.
     *
     * @param level OWN, or how many levels above the operation's scope the scope is
     * @return the key
     */
    public static String text(int level) {
        return key(level, TEXT);
    }

    /**
     * Returns the key of tags.
     *
     * @param level OWN, or how many levels above the operation's scope the scope is
     * @return the key
     */
    public static String tags(int level) {
        return key(level, TAGS);
    }

    /**
     * Returns the key of a colour.
     *
     * @param level OWN, or how many levels above the operation's scope the scope is
     * @return the key
     */
    public static String color(int level) {
        return key(level, COLOR);
    }

    /**
     * Tells whether an attribute holds tags, which are a list.
     *
     * @param key its key
     * @return whether it does
     */
    public static boolean isTags(String key) {
        return key.endsWith(TAGS);
    }
}
