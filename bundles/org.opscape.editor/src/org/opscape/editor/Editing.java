/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;

/** The edits of the model, as they are asked for in a graph view. All of it belongs to the UI thread. */
public interface Editing {
    /**
     * What nodes of the hierarchy are for an edit.
     *
     * @param graph the name of the function that holds them; empty for the main graph
     * @param paths their paths there, as edits name them; stacks are replaced by what is in them
     */
    record Subject(String graph, List<String> paths) {
        /**
         * Copies the paths.
         *
         * @param graph the graph
         * @param paths the paths
         */
        public Subject {
            paths = List.copyOf(paths);
        }

        /**
         * Returns this if it can get other names.
         *
         * @return this
         * @throws RefusedEditException if it holds all of a function or body that is shown in place
         */
        public Subject named() throws RefusedEditException {
            if (paths.contains("")) {
                throw new RefusedEditException(
                        "This is all of " + graph + ", shown in place. What is in it can be renamed, grouped and moved.");
            }
            return this;
        }
    }

    /** {@return why nothing can be edited: a sentence; empty if the file can be edited} */
    Optional<String> obstacle();

    /**
     * Tells what nodes are for an edit. Nodes of functions that are shown in place belong to the function.
     *
     * @param nodes hierarchy nodes; at least one
     * @return what they are
     * @throws RefusedEditException if they are of several graphs, or nothing of the model
     */
    Subject subject(int... nodes) throws RefusedEditException;

    /**
     * Tells why something cannot be done, as a person types it. Changes nothing.
     *
     * @param edit what would be asked for
     * @return a sentence; empty if it can be done
     */
    Optional<String> refusal(Edit edit);

    /**
     * Does something, as one step that can be undone. If it reaches far, the person sees first what is rewritten, and may think better
     * of it. What is refused is said in the window, and nothing is done.
     *
     * @param edits what is asked for, in this order; all is done, or nothing
     */
    void submit(List<Edit> edits);

    /**
     * Returns the note on a node.
     *
     * @param node a hierarchy node
     * @return the note; {@link Note#NONE} if there is none
     */
    Note note(int node);

    /** {@return the edits since the file was opened that are not undone, in their order} */
    List<Edit> done();

    /** {@return the names of the nodes of the main graph that changed since the file was opened, old to new} */
    Map<String, String> renames();
}
