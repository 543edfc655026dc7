/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.IOException;

/**
 * Takes a message that is written as binary. Before a nested message stands its length, which is known only when it is at its end: so a
 * message is written twice, first to a {@link WireMeasure} and then to a {@link WireWriter}.
 */
interface WireSink {
    void varint(long value) throws IOException;

    /** Writes a number of 4 or 8 bytes. */
    void fixed(long value, int count) throws IOException;

    void bytes(byte[] bytes, int count) throws IOException;

    /** Begins something that has its length before it. */
    void begin() throws IOException;

    /** Ends what began last. */
    void end();
}
