/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.List;
import java.util.Map;

/**
 * The paths under which nodes are known: their names, which may begin with a '/' that is no part of the path. A node without a name is
 * known by its op type and its position; where a name is no path, metadata may tell scopes.
 */
final class NodeNames {
    private NodeNames() {
    }

    /** Returns the path of a node as the file has it. */
    static String path(String name, String type, int position, Map<String, String> metadata) {
        String own = own(name, type, position);
        return isPath(name) ? own : join(ScopeMetadata.scopes(metadata), own);
    }

    /** Tells whether a name itself says in which scopes the node is. */
    static boolean isPath(String name) {
        return name.indexOf('/') >= 0;
    }

    static String own(String name, String type, int position) {
        String own = name.startsWith("/") ? name.substring(1) : name;
        return own.isEmpty() ? (type.isEmpty() ? "node" : type) + '_' + position : own;
    }

    static String join(List<String> scopes, String own) {
        return scopes.isEmpty() ? own : String.join("/", scopes) + '/' + own;
    }
}
