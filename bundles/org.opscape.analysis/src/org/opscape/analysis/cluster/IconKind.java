/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

/** What an icon beside a node stands for. */
public enum IconKind {
    /** A constant that the node uses. */
    CONSTANT,
    /** A summary of the node's output. */
    SUMMARY,
    /** A neighbour whose line is not drawn. */
    NEIGHBOUR,
    /** Further icons that are not shown. */
    MORE
}
