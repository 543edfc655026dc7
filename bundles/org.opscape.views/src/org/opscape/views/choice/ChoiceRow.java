/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.choice;

/** A row of the list of choices. */
sealed interface ChoiceRow {
    /** {@return what was chosen} */
    ChoiceKind kind();

    /**
     * The heading above nodes.
     *
     * @param kind what was chosen for them
     */
    record Section(ChoiceKind kind) implements ChoiceRow {
    }

    /**
     * A node.
     *
     * @param kind what was chosen for it
     * @param path its unique path
     */
    record OfNode(ChoiceKind kind, String path) implements ChoiceRow {
    }
}
