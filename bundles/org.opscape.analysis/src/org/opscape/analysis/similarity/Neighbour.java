/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.similarity;

/**
 * A structure that is nearly alike.
 *
 * @param cls its class
 * @param group the first group of that class
 * @param similarity how much is the same, from 0 to 1; less than 1
 */
public record Neighbour(int cls, int group, double similarity) {
}
