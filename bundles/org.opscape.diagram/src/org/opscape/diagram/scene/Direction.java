/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

/** The way in which the data flows on the picture. */
public enum Direction {
    /** From the top to the bottom. */
    DOWN,
    /** From the bottom to the top, as in the paper. */
    UP,
    /** From the left to the right. */
    RIGHT
}
