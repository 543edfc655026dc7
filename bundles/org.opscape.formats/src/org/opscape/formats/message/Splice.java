/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

/**
 * A range of bytes that is exchanged for others.
 *
 * @param from the offset of the first byte that goes
 * @param to the offset after the last byte that goes; the same as {@code from} where bytes are only put in
 * @param bytes what comes instead
 */
public record Splice(long from, long to, byte[] bytes) {
    /** {@return by how many bytes the content grows; negative if it shrinks} */
    public long growth() {
        return bytes.length - (to - from);
    }

    /**
     * Moves it.
     *
     * @param by the offset of the bytes that it was made for within others
     * @return the same exchange there
     */
    public Splice moved(long by) {
        return new Splice(from + by, to + by, bytes);
    }
}
