/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

/** How the numbers of operations become that of their group. */
public enum Aggregation {
    /** All of them added. */
    SUM,
    /** The mean over those operations that have a number. */
    MEAN,
    /** The largest. */
    MAX,
    /** The smallest. */
    MIN
}
