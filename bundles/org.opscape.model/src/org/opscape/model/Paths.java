/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

import org.eclipse.emf.ecore.EObject;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;

/** Paths of scopes and operations: names joined by '/'. */
public final class Paths {
    /** Separates the names in a path. */
    public static final char SEPARATOR = '/';

    private Paths() {
    }

    /**
     * Returns the path of an element within its graph.
     *
     * @param element a scope or an operation
     * @return its path; empty for a graph
     */
    public static String of(Element element) {
        if (element instanceof Graph) {
            return "";
        }
        EObject parent = element.eContainer();
        if (!(parent instanceof Element) || parent instanceof Graph) {
            return element.getName();
        }
        StringBuilder path = new StringBuilder(element.getName());
        while (parent instanceof Element scope && !(scope instanceof Graph)) {
            path.insert(0, SEPARATOR).insert(0, scope.getName());
            parent = scope.eContainer();
        }
        return path.toString();
    }
}
