/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The argument that says which groups are open besides the root. */
public final class OpenGroups {
    private static final String ALL = "all";

    @Option(names = "--expand", paramLabel = "SCOPE", arity = "1..*", description = "Groups to open, or 'all'.") private List<String> paths;

    /** {@return whether everything is open} */
    public boolean isAll() {
        return paths().contains(ALL);
    }

    /** {@return the paths of the groups as they were named} */
    public List<String> paths() {
        return paths == null ? List.of() : paths;
    }
}
