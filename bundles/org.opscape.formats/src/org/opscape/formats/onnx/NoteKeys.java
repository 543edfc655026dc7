/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

/**
 * The keys of the metadata that hold notes: of an operation, or of a scope some levels above it. Where a node cannot have metadata, those
 * of the model name the node, by its first output: that stays when nodes come and go before it.
 */
final class NoteKeys {
    /** The level of the operation itself; 0 is its scope, 1 the scope around that, and so on. */
    static final int OWN = -1;
    /** The first version of the format that lets nodes have metadata. */
    static final int FIRST_WITH_NODE_METADATA = 10;
    private static final String PREFIX = "opscape.note";
    static final char PLACE = '@';

    private NoteKeys() {
    }

    static boolean isNote(String key) {
        return key.startsWith(PREFIX);
    }

    static String text(int level) {
        return level == OWN ? PREFIX : PREFIX + ".scope" + level;
    }

    static String tags(int level) {
        return text(level) + ".tags";
    }

    static String color(int level) {
        return text(level) + ".color";
    }

    /** Returns the key among the model's metadata for the key that the node itself would have. */
    static String inModel(String key, String place) {
        return key + PLACE + place;
    }
}
