/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

/**
 * A line and the visible edges that it is made of.
 *
 * @param edges numbers of visible edges
 * @param line the line
 */
record Bundle(int[] edges, Line line) {
    boolean isControlOnly() {
        return line.data() == 0;
    }
}
