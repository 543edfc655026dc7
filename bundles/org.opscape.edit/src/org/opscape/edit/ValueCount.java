/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

/**
 * How many values of a graph are called like something.
 *
 * @param inner those that only the graph itself calls so
 * @param known inputs and outputs, which whoever runs the graph calls so
 * @param innerExample one of the former, and what it would be called: a → b; empty if there is none
 * @param knownExample one of the latter, likewise
 */
public record ValueCount(int inner, int known, String innerExample, String knownExample) {
    /** None. */
    public static final ValueCount NONE = new ValueCount(0, 0, "", "");

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return inner + known == 0;
    }
}
