/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

/**
 * The edges between two siblings, bundled.
 *
 * @param from the hierarchy node that holds the producers
 * @param to the hierarchy node that holds the consumers
 * @param edges the edges of the snapshot
 * @param data how many of them carry a tensor
 * @param control how many only order the execution
 * @param reference how many go to a variable that the consumer changes (they carry a tensor as well)
 * @param size the number of elements of all its tensors
 */
public record Line(int from, int to, int[] edges, int data, int control, int reference, long size) {
}
