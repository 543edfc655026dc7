/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

/** What is found on one pass over the bytes of a name: its hash, where its last segment begins, and what kinds of characters it has. */
public final class NameScan {
    /** Deeper names are kept whole in the last segment: their path is right, and no walk over scopes has to fear their depth. */
    static final int MAX_DEPTH = 200;

    private final byte[] classes;
    private byte[] array = new byte[0];
    private int from;
    private int length;
    private int hash;
    private int leaf;
    private int scopeHash;
    private int seen;
    private boolean emptySegment;

    /**
     * Makes a scan that can be used for many names.
     *
     * @param classes for each byte the bits of the classes that it belongs to
     */
    public NameScan(byte[] classes) {
        this.classes = classes;
    }

    /**
     * Looks at a name.
     *
     * @param newArray holds the name: UTF-8
     * @param newFrom the index of its first byte
     * @param newLength how many bytes it has
     * @return this
     */
    public NameScan of(byte[] newArray, int newFrom, int newLength) {
        array = newArray;
        from = newFrom;
        length = newLength;
        leaf = newFrom;
        scopeHash = 0;
        emptySegment = newLength == 0;
        scan();
        return this;
    }

    private void scan() {
        int end = from + length;
        int polynomial = 0;
        int union = 0;
        int segment = from;
        int depth = 0;
        for (int i = from; i < end; i++) {
            byte c = array[i];
            polynomial = 31 * polynomial + c;
            union |= classes[c & 0xFF];
            if (c == '/') {
                emptySegment |= i == segment;
                segment = i + 1;
                if (depth++ < MAX_DEPTH) {
                    leaf = segment;
                    scopeHash = polynomial;
                }
            }
        }
        emptySegment |= segment == end;
        hash = polynomial;
        seen = union;
    }

    /** {@return the classes that any byte of the name belongs to} */
    public int seen() {
        return seen;
    }

    /** {@return whether nothing stands before, after or between two '/'} */
    public boolean hasEmptySegment() {
        return emptySegment;
    }

    byte[] array() {
        return array;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    int hash() {
        return hash;
    }

    /** Returns the index of the first byte of the last segment. */
    int leaf() {
        return leaf;
    }

    /** Returns the hash of all that stands before the last segment, with its '/'. */
    int scopeHash() {
        return scopeHash;
    }
}
