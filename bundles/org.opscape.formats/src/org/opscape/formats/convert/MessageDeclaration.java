/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The fields of a kind of message. */
final class MessageDeclaration {
    private final String name;
    private FieldDeclaration[] fields = new FieldDeclaration[0];
    private final Map<String, FieldDeclaration> byName = new HashMap<>();

    MessageDeclaration(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void field(FieldDeclaration field) {
        if (field.number() >= fields.length) {
            fields = Arrays.copyOf(fields, field.number() + 1);
        }
        fields[field.number()] = field;
        byName.put(field.name(), field);
    }

    /** {@return the field of a number; null if there is none} */
    FieldDeclaration field(int number) {
        return number < fields.length ? fields[number] : null;
    }

    /** {@return the field of a name; null if there is none} */
    FieldDeclaration field(String field) {
        return byName.get(field);
    }
}
