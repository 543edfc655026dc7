/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

/** The stacks in the order of their nodes: what their names begin with and their first and last number. */
record StackTable(String[] prefixes, int[] firsts, int[] lasts) {
    String label(int stack) {
        return prefixes[stack] + '[' + firsts[stack] + '-' + lasts[stack] + ']';
    }
}
