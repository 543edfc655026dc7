/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

/** The ways in which Protocol Buffers writes a value. */
final class Wire {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH = 2;
    static final int GROUP_START = 3;
    static final int GROUP_END = 4;
    static final int FIXED32 = 5;

    private Wire() {
    }

    /** {@return how many bytes a number takes, seven bits each} */
    static int size(long varint) {
        return (70 - Long.numberOfLeadingZeros(varint | 1)) / 7;
    }
}
