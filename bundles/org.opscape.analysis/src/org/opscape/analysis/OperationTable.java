/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import org.opscape.model.dataflow.OperationRole;

/** What is known of the operations, by their numbers. */
record OperationTable(String[] names, String[] types, String[] devices, byte[] roles, int[] scopes) {
    static final OperationRole[] ROLES = OperationRole.values();

    OperationTable(int count) {
        this(new String[count], new String[count], new String[count], new byte[count], new int[count]);
    }
}
