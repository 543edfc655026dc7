/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

/**
 * Two nodes that correspond.
 *
 * @param a a node in the one group
 * @param b a node in the other group
 */
public record NodePair(int a, int b) {
}
