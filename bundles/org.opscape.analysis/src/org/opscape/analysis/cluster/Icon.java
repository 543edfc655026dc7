/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

/**
 * A small icon beside a node.
 *
 * @param kind what it is
 * @param incoming whether it stands at the entering side
 * @param node the hierarchy node that it stands for; -1 for MORE
 * @param edges the edges that it stands for
 * @param more for MORE, how many icons are not shown; else 0
 */
public record Icon(IconKind kind, boolean incoming, int node, int[] edges, int more) {
}
