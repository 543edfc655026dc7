/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

/** A part of the list. */
enum FlowSection {
    INPUTS("Inputs"), ROUTE("Main route"), OUTPUTS("Outputs"), CRITICAL("Critical path"), LONGEST("Longest path"), PARTS("Parts"),
    LOOSE("Loose ends");

    private final String title;

    FlowSection(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
