/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import java.util.Objects;

/**
 * A node that a person wants to find again.
 *
 * @param name what the person called it
 * @param path the unique path of the node
 */
public record Bookmark(String name, String path) {
    /** Refuses nulls. */
    public Bookmark {
        Objects.requireNonNull(name);
        Objects.requireNonNull(path);
    }
}
