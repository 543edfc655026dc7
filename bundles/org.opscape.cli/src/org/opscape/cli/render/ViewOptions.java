/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opscape.cli.OpenGroups;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments that say what of a graph is shown, and how far it is open. */
final class ViewOptions {
    private static final String INLINED = "Calls to show by their functions, or 'all'.";

    @Mixin private OpenGroups open;

    @Option(names = "--depth", paramLabel = "N", description = "Open N levels; not stacks, not auxiliary nodes.") private int depth;

    @Option(names = "--hide", paramLabel = "NODE", arity = "1..*", description = "Leave these nodes out.") private List<String> hidden;

    @Option(names = "--inline", paramLabel = "CALL", arity = "1..*", description = INLINED) private List<String> inlined;

    @Option(names = "--state", description = "As it was left in the window.") private boolean state;

    @Option(names = "--notes", negatable = true, description = "Mark the nodes with notes (default), or not.") private Boolean notes;

    /** {@return whether nodes with notes are marked} */
    boolean isMarked() {
        return notes == null || notes;
    }

    /** {@return which groups are open} */
    OpenGroups open() {
        return open;
    }

    /** {@return how many levels are open below the root} */
    int depth() {
        return depth;
    }

    /** {@return the unique paths of what is left out} */
    Set<String> hidden() {
        return hidden == null ? Set.of() : new TreeSet<>(hidden);
    }

    /** {@return the unique paths of the calls to inline} */
    Set<String> inlined() {
        return inlined == null ? Set.of() : new TreeSet<>(inlined);
    }

    /** {@return whether the choices of the window count} */
    boolean isFromWindow() {
        return state;
    }
}
