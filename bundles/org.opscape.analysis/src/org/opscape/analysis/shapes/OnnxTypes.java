/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

/** The element types as ONNX numbers them (TensorProto.DataType). */
final class OnnxTypes {
    private static final String[] NAMES = {"", "float32", "uint8", "int8", "uint16", "int16", "int32", "int64", "string", "bool", "float16",
        "float64", "uint32", "uint64", "complex64", "complex128", "bfloat16", "float8_e4m3fn", "float8_e4m3fnuz", "float8_e5m2",
        "float8_e5m2fnuz", "uint4", "int4", "float4_e2m1", "float8_e8m0", "uint2", "int2"};

    private OnnxTypes() {
    }

    /** Returns the name of a type; empty for one that is not known. */
    static String name(long number) {
        return number > 0 && number < NAMES.length ? NAMES[(int) number] : "";
    }
}
