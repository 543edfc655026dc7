/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

/** The names of ONNX's element types (TensorProto.DataType), as NumPy and people use them. */
final class ElementTypes {
    static final int FLOAT16 = 10;
    static final int BFLOAT16 = 16;
    private static final String[] NAMES = {"", "float32", "uint8", "int8", "uint16", "int16", "int32", "int64", "string", "bool", "float16",
        "float64", "uint32", "uint64", "complex64", "complex128", "bfloat16", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e5m2",
        "float8_e5m2fnuz", "uint4", "int4", "float4_e2m1", "float8_e8m0", "uint2", "int2"};

    private ElementTypes() {
    }

    /** Returns the name of a type for people; empty for none. */
    static String name(long number) {
        return number >= 0 && number < NAMES.length ? NAMES[(int) number] : "type " + number;
    }

    /** Returns how many bytes an element takes in raw_data; 0 if they are not whole. */
    static int size(long number) {
        return switch ((int) number) {
            case 2, 3, 9 -> 1;
            case 4, 5, FLOAT16, BFLOAT16 -> 2;
            case 1, 6, 12 -> 4;
            case 7, 11, 13, 14 -> 8;
            case 15 -> 16;
            default -> 0;
        };
    }
}
