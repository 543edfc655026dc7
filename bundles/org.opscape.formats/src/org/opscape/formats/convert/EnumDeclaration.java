/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.util.HashMap;
import java.util.Map;

/** The names of the values of an enumeration. */
final class EnumDeclaration {
    private final boolean closed;
    private final Map<Integer, String> names = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * @param closed whether no other numbers are values
     */
    EnumDeclaration(boolean closed) {
        this.closed = closed;
    }

    void value(int number, String name) {
        names.putIfAbsent(number, name);
        numbers.put(name, number);
    }

    boolean allows(int number) {
        return !closed || names.containsKey(number);
    }

    /** {@return the name of a number; the number itself if it has none} */
    String name(int number) {
        String name = names.get(number);
        return name == null ? Integer.toString(number) : name;
    }

    /** {@return the number of a name; null if there is no such name} */
    Integer number(String name) {
        return numbers.get(name);
    }
}
