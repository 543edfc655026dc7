/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.util.Optional;

/**
 * How to open a file.
 *
 * @param graph the id of the {@link GraphChoice} to take where the file holds several; empty for the most likely one
 */
public record OpenOptions(Optional<String> graph) {
    /** Nothing is asked for. */
    public static final OpenOptions NONE = new OpenOptions(Optional.empty());
}
