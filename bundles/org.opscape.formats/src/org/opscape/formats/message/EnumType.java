/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The values of an enumeration, as text files name them. */
public final class EnumType {
    private byte[][] names = new byte[0][];
    private int[] numbers = new int[0];

    /**
     * Declares a value. Frequent ones are found quicker if they are declared first.
     *
     * @param number its number
     * @param name its name in text
     * @return this
     */
    public EnumType value(int number, String name) {
        int count = names.length;
        names = Arrays.copyOf(names, count + 1);
        numbers = Arrays.copyOf(numbers, count + 1);
        names[count] = name.getBytes(StandardCharsets.ISO_8859_1);
        numbers[count] = number;
        return this;
    }

    /** Returns the number of a value; 0 if there is none of the name. */
    int number(byte[] text, int from, int length) {
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i];
            if (name.length == length && name[length - 1] == text[from + length - 1]
                    && Arrays.equals(name, 0, length, text, from, from + length)) {
                return numbers[i];
            }
        }
        return 0;
    }
}
