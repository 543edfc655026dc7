/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

/** Tells how well names fit. */
interface NameMatch {
    /**
     * Tests an operation.
     *
     * @param operation its number
     * @return how well it fits; NONE if it does not
     */
    Hits.Rank operation(int operation);

    /**
     * Tests a path.
     *
     * @param path the path of a group or a stack
     * @return how well it fits; NONE if it does not
     */
    Hits.Rank path(String path);
}
