/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An edit as a person asks for it: in names, so that it can be kept in a script and asked of another version of the model. */
public sealed interface Edit {
    /** {@return the name of the function that is edited; empty for the main graph} */
    String graph();

    /**
     * Gives an operation or a scope another name, which may be in another scope. A scope takes everything in it along, and the operation
     * that bears its very name.
     *
     * @param graph the function; empty for the main graph
     * @param from its path; {@code a/(a)} for the operation a alone, where there is a scope a too
     * @param to its new path
     */
    record Rename(String graph, String from, String to) implements Edit {
    }

    /**
     * Moves operations and scopes into another scope; they keep their last names.
     *
     * @param graph the function; empty for the main graph
     * @param paths what is moved
     * @param scope the path of the scope, which is made if there is none; empty for the outermost level
     */
    record Move(String graph, List<String> paths, String scope) implements Edit {
        /**
         * Copies the paths.
         *
         * @param graph the function
         * @param paths what is moved
         * @param scope the scope
         */
        public Move {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Gathers operations and scopes in a new scope.
     *
     * @param graph the function; empty for the main graph
     * @param paths what is gathered
     * @param scope the path of the scope, which must not exist
     */
    record Group(String graph, List<String> paths, String scope) implements Edit {
        /**
         * Copies the paths.
         *
         * @param graph the function
         * @param paths what is gathered
         * @param scope the scope
         */
        public Group {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Moves what is in a scope to the scope around it.
     *
     * @param graph the function; empty for the main graph
     * @param scope the path of the scope
     */
    record Dissolve(String graph, String scope) implements Edit {
    }

    /**
     * Writes the names under which the runtime finds resources into their attributes {@code shared_name}, so that they keep them when their
     * nodes are renamed. What has no such name, or has it written already, is left alone.
     *
     * @param graph the function; empty for the main graph
     * @param paths operations, and scopes for all that are in them
     */
    record Pin(String graph, List<String> paths) implements Edit {
        /**
         * Copies the paths.
         *
         * @param graph the function
         * @param paths operations and scopes
         */
        public Pin {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Gives values other names, where a format links nodes by those and not by the names of nodes (ONNX). Wherever the graph and the
     * graphs in its nodes say such a name, they say the new one.
     *
     * @param graph the function or the body; empty for the main graph
     * @param names by the names, or their beginnings, what takes their place
     * @param match which values these stand for
     * @param includesPublic whether inputs and outputs of the whole model are meant as well, which whoever runs it calls by name
     */
    record RenameValues(String graph, Map<String, String> names, ValueMatch match, boolean includesPublic) implements Edit {
        /**
         * Copies the names.
         *
         * @param graph the graph
         * @param names the names; at least one
         * @param match which values they stand for
         * @param includesPublic whether inputs and outputs are meant
         */
        public RenameValues {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }

        /**
         * Renames what one name stands for.
         *
         * @param graph the graph
         * @param from the name, or its beginning
         * @param to what takes its place
         * @param match which values it stands for
         * @param includesPublic whether inputs and outputs are meant
         */
        public RenameValues(String graph, String from, String to, ValueMatch match, boolean includesPublic) {
            this(graph, Map.of(from, to), match, includesPublic);
        }

        /**
         * Renames what is called after a node or a scope.
         *
         * @param graph the graph
         * @param from its path
         * @param to what takes its place
         * @param includesPublic whether inputs and outputs are meant
         */
        public RenameValues(String graph, String from, String to, boolean includesPublic) {
            this(graph, from, to, ValueMatch.PATH, includesPublic);
        }
    }

    /**
     * Lets the model say a later version of its format (ONNX: the IR version), which has a place for notes at the nodes. Notes move there.
     *
     * @param version the version
     */
    record RaiseVersion(int version) implements Edit {
        @Override
        public String graph() {
            return "";
        }
    }

    /**
     * Writes a note on an operation or a scope, in place of the one that is there.
     *
     * @param graph the function; empty for the main graph
     * @param path what it is about; empty for the whole graph
     * @param note the note; an empty one takes the old one away
     */
    record Annotate(String graph, String path, Note note) implements Edit {
    }
}
