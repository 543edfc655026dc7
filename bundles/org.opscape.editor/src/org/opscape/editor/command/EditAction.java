/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import org.opscape.edit.RefusedEditException;
import org.opscape.editor.GraphView;
import org.opscape.editor.rename.EditQuestions;

/** What the commands on names and scopes do with selected nodes. */
public enum EditAction {
    /** Gives a node another name. */
    RENAME {
        /** Who presses the key and types on must hear of it if there is nothing to be named. */
        @Override
        boolean isEnabled(GraphView view, int... nodes) {
            return true;
        }

        @Override
        void run(EditQuestions questions, int... nodes) throws RefusedEditException {
            if (nodes.length != 1) {
                throw new RefusedEditException(nodes.length == 0 ? "Select first what gets another name."
                        : "Only one node at a time gets another name; several can be grouped.");
            }
            questions.rename(nodes[0]);
        }
    },
    /** Gathers nodes in a new scope. */
    GROUP {
        @Override
        boolean isEnabled(GraphView view, int... nodes) {
            return nodes.length > 0 && view.editing().obstacle().isEmpty();
        }

        @Override
        void run(EditQuestions questions, int... nodes) throws RefusedEditException {
            questions.group(nodes);
        }
    },
    /** Moves what is in a scope to the scope around it. */
    DISSOLVE {
        @Override
        boolean isEnabled(GraphView view, int... nodes) {
            return view.editing().obstacle().isEmpty() && EditQuestions.isScope(view, nodes);
        }

        @Override
        void run(EditQuestions questions, int... nodes) throws RefusedEditException {
            questions.dissolve(nodes[0]);
        }
    },
    /** Moves nodes to another scope. */
    MOVE_TO {
        @Override
        boolean isEnabled(GraphView view, int... nodes) {
            return nodes.length > 0 && view.editing().obstacle().isEmpty();
        }

        @Override
        void run(EditQuestions questions, int... nodes) throws RefusedEditException {
            questions.moveTo(nodes);
        }
    };

    abstract boolean isEnabled(GraphView view, int... nodes);

    abstract void run(EditQuestions questions, int... nodes) throws RefusedEditException;
}
