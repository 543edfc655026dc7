/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

/** What a node of the hierarchy is. */
public enum NodeKind {
    /** An operation. */
    OPERATION,
    /** A scope with its operations and groups. */
    GROUP,
    /** A stack of numbered operations of one type, or of numbered groups of one structure. */
    SERIES
}
