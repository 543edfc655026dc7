/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

/** What a field holds, exactly: the sizes and signs that only matter when every value is written anew. */
enum ValueKind {
    DOUBLE(Wire.FIXED64),
    FLOAT(Wire.FIXED32),
    INT32(Wire.VARINT),
    INT64(Wire.VARINT),
    UINT32(Wire.VARINT),
    UINT64(Wire.VARINT),
    SINT32(Wire.VARINT),
    SINT64(Wire.VARINT),
    FIXED32(Wire.FIXED32),
    FIXED64(Wire.FIXED64),
    SFIXED32(Wire.FIXED32),
    SFIXED64(Wire.FIXED64),
    BOOL(Wire.VARINT),
    ENUM(Wire.VARINT),
    STRING(Wire.LENGTH),
    BYTES(Wire.LENGTH),
    MESSAGE(Wire.LENGTH);

    private final int wire;

    ValueKind(int wire) {
        this.wire = wire;
    }

    /** {@return how a single value is written in binary: one of {@link Wire}} */
    int wire() {
        return wire;
    }
}
