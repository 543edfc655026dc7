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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells one state of a file on disk from another.
 *
 * @param size in bytes
 * @param modified when it was written last
 * @param key the identity of the file where the file system has one
 */
record FileStamp(long size, FileTime modified, Optional<Object> key) {
    static FileStamp of(Path path) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        return new FileStamp(attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
    }
}
