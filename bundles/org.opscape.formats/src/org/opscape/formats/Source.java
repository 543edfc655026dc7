/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path the file
 * @param content its bytes, not compressed
 * @param kind what it is
 * @param text whether it is text
 */
public record Source(Path path, Content content, FileKind kind, boolean text) {
}
