/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.List;

/**
 * What follows from an edit besides what is asked for.
 *
 * @param paths where operations and scopes are after it
 * @param warnings what a person should know, in sentences
 */
record Consequences(PathChange paths, List<String> warnings) {
    /** Nothing. */
    static final Consequences NONE = new Consequences(PathChange.NONE, List.of());
}
