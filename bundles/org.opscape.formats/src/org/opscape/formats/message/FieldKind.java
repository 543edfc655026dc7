/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

/** How the value of a field is encoded in binary. */
public enum FieldKind {
    /** A whole number, a truth value or an enumeration: a varint. */
    INTEGER,
    /** A number of 32 bits: float. */
    FLOAT,
    /** A number of 64 bits: double. */
    DOUBLE,
    /** A string: UTF-8. */
    TEXT,
    /** Bytes of any content. */
    BYTES,
    /** A nested message. */
    MESSAGE
}
