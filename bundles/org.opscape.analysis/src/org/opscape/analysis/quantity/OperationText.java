/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.quantity;

/** A text for each operation. */
@FunctionalInterface
public interface OperationText {
    /**
     * Returns the text of an operation.
     *
     * @param operation an operation
     * @return its text; empty for none
     */
    String of(int operation);
}
