/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.util.HashMap;
import java.util.Map;

/** The values of an enumeration, as text files name them. */
public final class EnumType {
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Declares a value.
     *
     * @param number its number
     * @param name its name in text
     * @return this
     */
    public EnumType value(int number, String name) {
        numbers.put(name, number);
        return this;
    }

    int number(String name) {
        return numbers.getOrDefault(name, 0);
    }
}
