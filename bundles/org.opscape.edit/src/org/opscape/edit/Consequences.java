/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.List;
import java.util.Map;
import org.opscape.model.dataflow.Output;

/**
 * What follows from an edit besides what is asked for.
 *
 * @param paths where operations and scopes are after it
 * @param warnings what a person should know, in sentences
 * @param values by the outputs that give values what these are called after it, as far as that changes
 */
record Consequences(PathChange paths, List<String> warnings, Map<Output, String> values) {
    /** Nothing. */
    static final Consequences NONE = new Consequences(PathChange.NONE, List.of());

    /** No values are called otherwise. */
    Consequences(PathChange paths, List<String> warnings) {
        this(paths, warnings, Map.of());
    }
}
