/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

/** Which nodes the list of quantities shows. */
enum Ranking {
    /** Groups with what is in them below them. */
    LEVELS("Level by level"),
    /** All operations in one list. */
    OPERATIONS("Operations"),
    /** All groups and stacks in one list. */
    GROUPS("Groups");

    private final String title;

    Ranking(String title) {
        this.title = title;
    }

    /** {@return its name for a person} */
    String title() {
        return title;
    }
}
