/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

/** What of a node is searched. */
public enum SearchField {
    /** Its path or its op type. */
    BOTH("Names and op types"),
    /** Its path. */
    NAME("Names"),
    /** Its op type; groups have none. */
    TYPE("Op types");

    private final String title;

    SearchField(String title) {
        this.title = title;
    }

    /** {@return its name for a person} */
    public String title() {
        return title;
    }

    boolean hasNames() {
        return this != TYPE;
    }

    boolean hasTypes() {
        return this != NAME;
    }
}
