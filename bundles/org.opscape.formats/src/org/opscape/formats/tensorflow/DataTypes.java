/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import org.opscape.formats.message.EnumType;

/** The names of TensorFlow's element types: those of its files, and those that NumPy and people use. */
final class DataTypes {
    /** A reference to a variable of a type has the type's number plus this. */
    static final int REFERENCE = 100;
    static final int STRING = 7;
    static final int RESOURCE = 20;

    private static final String[] NAMES = {"", "float32", "float64", "int32", "uint8", "int16", "int8", "string", "complex64", "int64",
        "bool",
        "qint8", "quint8", "qint32", "bfloat16", "qint16", "quint16", "uint16", "complex128", "float16", "resource", "variant", "uint32",
        "uint64", "float8_e5m2", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e4m3b11fnuz", "float8_e5m2fnuz", "int4", "uint4", "int2",
        "uint2"};
    private static final String[] REFERENCES = new String[NAMES.length];

    /** The names in text files. */
    static final EnumType ENUM = names();

    static {
        for (int i = 1; i < NAMES.length; i++) {
            REFERENCES[i] = NAMES[i] + "&";
        }
    }

    private DataTypes() {
    }

    private static EnumType names() {
        EnumType type = new EnumType();
        for (int i = 1; i < NAMES.length; i++) {
            String name = textName(NAMES[i]);
            type.value(i, name).value(i + REFERENCE, name + "_REF");
        }
        return type;
    }

    private static String textName(String name) {
        return switch (name) {
            case "float32" -> "DT_FLOAT";
            case "float64" -> "DT_DOUBLE";
            case "float16" -> "DT_HALF";
            default -> "DT_" + name.toUpperCase(java.util.Locale.ROOT);
        };
    }

    /** Returns the name of a type for people; a trailing & marks a reference; empty for none. */
    static String name(long number) {
        if (number >= 0 && number < NAMES.length) {
            return NAMES[(int) number];
        }
        long base = number - REFERENCE;
        return base > 0 && base < NAMES.length ? REFERENCES[(int) base] : "type " + number;
    }

    /** Returns how many bytes an element takes in tensor_content; 0 if it is not fixed or not of whole bytes. */
    static int size(long number) {
        return switch ((int) number) {
            case 4, 6, 10, 11, 12 -> 1;
            case 5, 14, 15, 16, 17, 19 -> 2;
            case 1, 3, 13, 22 -> 4;
            case 2, 8, 9, 23 -> 8;
            case 18 -> 16;
            default -> 0;
        };
    }
}
