/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.auxiliary;

/** At which side of an open group a node stands. */
public enum Side {
    /** In the picture, among the others. */
    CORE,
    /** Set aside with those that give. */
    IN,
    /** Set aside with those that take. */
    OUT
}
