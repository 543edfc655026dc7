/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

/** The names of ONNX's element types (TensorProto.DataType), as NumPy and people use them. */
public final class ElementTypes {
    static final int FLOAT16 = 10;
    static final int BFLOAT16 = 16;
    private static final String[] NAMES = {"", "float32", "uint8", "int8", "uint16", "int16", "int32", "int64", "string", "bool", "float16",
        "float64", "uint32", "uint64", "complex64", "complex128", "bfloat16", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e5m2",
        "float8_e5m2fnuz", "uint4", "int4", "float4_e2m1", "float8_e8m0", "uint2", "int2"};

    /** How many bits an element takes; 0 if that depends on the element. */
    private static final int[] BITS = {0, 32, 8, 8, 16, 16, 32, 64, 0, 8, 16, 64, 32, 64, 64, 128, 16, 8, 8, 8, 8, 4, 4, 4, 8, 2, 2};

    private ElementTypes() {
    }

    /**
     * Tells the name of a type.
     *
     * @param number its number
     * @return its name for people; empty for none
     */
    public static String name(long number) {
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

    /**
     * Tells whether there is such a type.
     *
     * @param number a number
     * @return whether it is that of a type
     */
    public static boolean exists(long number) {
        return number > 0 && number < BITS.length;
    }

    /** Returns how many bytes elements of a type take; -1 if they have no size. */
    static long bytes(long number, long elements) {
        int bits = exists(number) ? BITS[(int) number] : 0;
        return bits == 0 ? -1 : bits >= Byte.SIZE ? elements * (bits / Byte.SIZE) : (elements * bits + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** Returns the field of a TensorProto that elements of a type are in, if they are not raw. */
    static int field(long number) {
        return switch ((int) number) {
            case 1, 14 -> Schema.TENSOR_FLOATS;
            case 7 -> Schema.TENSOR_INT64S;
            case 8 -> Schema.TENSOR_STRINGS;
            case 11, 15 -> Schema.TENSOR_DOUBLES;
            case 12, 13 -> Schema.TENSOR_UINT64S;
            default -> Schema.TENSOR_INT32S;
        };
    }

    /** Returns how many numbers that field has: complex ones are two, and of the smallest several are in a byte. */
    static long count(long number, long elements) {
        int bits = exists(number) ? BITS[(int) number] : 0;
        return number == 14 || number == 15 ? 2 * elements : bits > 0 && bits < Byte.SIZE ? bytes(number, elements) : elements;
    }
}
