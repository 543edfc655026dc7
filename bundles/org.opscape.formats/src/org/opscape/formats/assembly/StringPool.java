/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.opscape.formats.message.ByteSlice;

/** Keeps one string of each content, found by its bytes: op types, devices and names repeat a million times in a large graph. */
public final class StringPool {
    private final NameTable table = new NameTable();
    private String[] strings = new String[1 << 8];

    /**
     * Returns the string of some bytes.
     *
     * @param bytes UTF-8, until the cursor moves
     * @return the string, always the same one
     */
    public String get(ByteSlice bytes) {
        return get(bytes.array(), bytes.from(), bytes.length());
    }

    /**
     * Returns the string of some bytes.
     *
     * @param array holds the bytes: UTF-8
     * @param from the index of the first one
     * @param length how many they are
     * @return the string, always the same one
     */
    public String get(byte[] array, int from, int length) {
        if (length == 0) {
            return "";
        }
        int hash = NameTable.hash(array, from, length);
        int number = table.find(array, from, length, hash);
        return number == NameTable.NONE ? add(array, from, length, hash) : strings[number];
    }

    private String add(byte[] array, int from, int length, int hash) {
        int number = table.add(array, from, length, hash);
        if (number == strings.length) {
            strings = Arrays.copyOf(strings, 2 * number);
        }
        strings[number] = new String(array, from, length, StandardCharsets.UTF_8);
        return strings[number];
    }
}
