/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opscape.model.Progress;

/** Opens contents. */
public final class Contents {
    /** Smaller files are kept in memory: then nothing that happens to them on disk matters. */
    static final int IN_MEMORY = 16 << 20;

    private Contents() {
    }

    static Content open(Path path) throws IOException {
        return Files.size(path) <= IN_MEMORY ? new HeapContent(Files.readAllBytes(path)) : new FileContent(path);
    }

    /**
     * Opens a file; what gzip has compressed is expanded.
     *
     * @param path a file
     * @param progress may cancel it
     * @return its bytes, not compressed
     * @throws IOException if it cannot be read
     * @throws ModelFileException if the compression is damaged, or expands to more than is believed
     */
    public static Content expanded(Path path, Progress progress) throws IOException, ModelFileException {
        Content bytes = open(path);
        return Gzip.isCompressed(bytes) ? Gzip.expand(path, bytes, progress) : bytes;
    }
}
