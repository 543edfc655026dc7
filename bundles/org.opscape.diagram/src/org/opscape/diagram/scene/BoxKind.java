/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

/** What a box stands for. */
public enum BoxKind {
    /** A scope. */
    GROUP,
    /** One operation. */
    OPERATION,
    /** A series of operations or groups, stacked. */
    STACK,
    /** An operation that calls a function, which can be shown in its place. */
    CALL
}
