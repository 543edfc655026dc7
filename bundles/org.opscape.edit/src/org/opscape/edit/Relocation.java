/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import org.opscape.model.dataflow.Element;

/**
 * An operation or a scope that gets another place.
 *
 * @param element what
 * @param scope the path of the scope that is to hold it; empty for the graph
 * @param name its new last name
 */
record Relocation(Element element, String scope, String name) {
    String path() {
        return scope.isEmpty() ? name : scope + '/' + name;
    }
}
