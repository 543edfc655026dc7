/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

/**
 * A line from a node outside an open group to a child of it, or the other way round.
 *
 * @param incoming whether it goes into the group
 * @param outside the hierarchy node at the other end
 * @param child the child of the group
 * @param line the edges
 */
public record Bridge(boolean incoming, int outside, int child, Line line) {
}
