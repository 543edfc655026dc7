/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.opscape.formats.message.ByteSlice;

/** The values that one graph of the file defines, and which of them have other names now. Names are bytes, a character each. */
final class ValueScope {
    private final ValueScope outer;
    private final Map<String, byte[]> changed = new HashMap<>();
    private final Set<String> defined = new HashSet<>();

    /**
     * @param outer the graph around it, whose values it sees; null if it sees none
     */
    ValueScope(ValueScope outer) {
        this.outer = outer;
    }

    static String key(ByteSlice name) {
        return new String(name.array(), name.from(), name.length(), StandardCharsets.ISO_8859_1);
    }

    /** Notes a value and the name that it has in the model; true if it is another one than in the file. */
    boolean define(String key, String name) {
        if (key.isEmpty() || !defined.add(key) || name == null) {
            return false;
        }
        String old = new String(key.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        if (old.equals(name)) {
            return false;
        }
        changed.put(key, name.getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** Returns the new name for one that is said here; null if it stays. */
    byte[] find(String key) {
        for (ValueScope scope = this; scope != null; scope = scope.outer) {
            byte[] name = scope.changed.get(key);
            if (name != null || scope.defined.contains(key)) {
                return name;
            }
        }
        return null;
    }
}
