/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

/** The element types of tensors: how many bytes an element takes. */
final class ElementTypes {
    private ElementTypes() {
    }

    /** Returns the type that a reference refers to. */
    static String plain(String type) {
        return type.endsWith("&") ? type.substring(0, type.length() - 1) : type;
    }

    /** Returns the size of an element in memory, in bytes; 0 if it has no fixed size or is not known. */
    static int bytes(String type) {
        return switch (plain(type)) {
            case "bool", "int8", "uint8", "qint8", "quint8", "float8_e5m2", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e4m3b11fnuz",
                    "float8_e5m2fnuz", "int4", "uint4", "int2", "uint2" ->
                1;
            case "int16", "uint16", "qint16", "quint16", "float16", "bfloat16" -> 2;
            case "int32", "uint32", "qint32", "float32" -> 4;
            case "int64", "uint64", "float64", "complex64" -> 8;
            case "complex128" -> 16;
            default -> 0;
        };
    }

    /** Whether parameters can be of this type. */
    static boolean isReal(String type) {
        String plain = plain(type);
        return plain.startsWith("float") || plain.startsWith("complex") || plain.equals("bfloat16");
    }
}
