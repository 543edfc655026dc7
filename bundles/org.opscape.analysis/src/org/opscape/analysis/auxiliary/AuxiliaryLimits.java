/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.auxiliary;

/**
 * When nodes of a group are set aside.
 *
 * @param fewestNodes groups of fewer nodes have no outliers
 * @param smallestDegree a node with fewer neighbours is no outlier
 * @param mostControlLines a node with more lines that only control has them as icons
 */
public record AuxiliaryLimits(int fewestNodes, int smallestDegree, int mostControlLines) {
    /** The constants of TensorBoard. */
    public static final AuxiliaryLimits DEFAULTS = new AuxiliaryLimits(15, 5, 4);
}
