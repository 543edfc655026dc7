/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.model.dataflow.Operation;

/**
 * What a node says otherwise because its path changed.
 *
 * @param before the path that it was read with
 * @param name its new name, if that changes
 * @param metadata by key the scope metadata that changes
 */
record NameChange(String before, Optional<String> name, Map<String, String> metadata) {
    /** Returns what changes in a node that was read; nothing if its path is what it was. */
    static Optional<NameChange> of(NodeRecord node, int position, Operation operation) {
        String before = NodeNames.path(node.name(), node.type, position, node.metadata);
        String path = operation.getPath();
        return path.equals(before) ? Optional.empty() : Optional.of(of(before, node, position, path));
    }

    private static NameChange of(String before, NodeRecord node, int position, String path) {
        List<String> scopes = ScopeMetadata.scopes(node.metadata);
        int slash = path.lastIndexOf('/');
        if (!scopes.isEmpty() && !NodeNames.isPath(node.name())) {
            List<String> wanted = slash < 0 ? List.of() : List.of(path.substring(0, slash).split("/", -1));
            Map<String, String> metadata = ScopeMetadata.with(node.metadata, wanted);
            if (ScopeMetadata.scopes(metadata).equals(wanted)) {
                String own = path.substring(slash + 1);
                boolean same = own.equals(NodeNames.own(node.name(), node.type, position));
                return new NameChange(before, same ? Optional.empty() : Optional.of(own), metadata);
            }
        }
        boolean marked = node.name().startsWith("/") || slash < 0 && !scopes.isEmpty();
        return new NameChange(before, Optional.of(marked ? '/' + path : path), Map.of());
    }
}
