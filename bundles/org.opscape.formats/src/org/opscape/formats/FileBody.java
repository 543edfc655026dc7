/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.channels.FileChannel;
import org.opscape.model.Progress;

/** Writes what becomes a file. */
@FunctionalInterface
interface FileBody {
    /**
     * Writes everything, in its order.
     *
     * @param channel an empty file
     * @param progress is told how far it is, and may cancel
     * @throws IOException if it cannot be read or written
     */
    void writeTo(FileChannel channel, Progress progress) throws IOException;
}
