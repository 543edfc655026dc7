/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.hierarchy;

import java.util.BitSet;

/**
 * The groups in the order of their nodes.
 *
 * @param scopes the snapshot's scope of each
 * @param owners the operation that has the name of the group; -1 for none
 * @param owned the operations that have the name of a group
 */
record GroupTable(int[] scopes, int[] owners, BitSet owned) {
}
