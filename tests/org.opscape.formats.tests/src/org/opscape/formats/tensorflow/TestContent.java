/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import org.opscape.formats.Content;

/** Bytes in memory. */
record TestContent(byte[] bytes) implements Content {
    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public void read(long position, byte[] target, int from, int count) {
        System.arraycopy(bytes, (int) position, target, from, count);
    }
}
