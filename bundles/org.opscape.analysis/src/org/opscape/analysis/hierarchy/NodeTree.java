/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

/**
 * The tree as arrays. Starts and counts are by group and stack, from the root on.
 *
 * @param parents by node; -1 for the root
 * @param depths by node
 * @param positions by node, its place among its siblings
 * @param starts where a group's children begin; one more at the end
 * @param children the nodes
 * @param counts operations below
 */
record NodeTree(int[] parents, int[] depths, int[] positions, int[] starts, int[] children, int[] counts) {
}
