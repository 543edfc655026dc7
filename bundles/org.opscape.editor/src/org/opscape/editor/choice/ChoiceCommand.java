/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.choice;

import org.eclipse.gef.commands.Command;
import org.opscape.formats.sidecar.ViewState;

/** One choice about the picture of a graph. It changes nothing in the file. */
public final class ChoiceCommand extends Command {
    private final int graph;
    private final ViewState before;
    private final ViewState after;
    private final Target target;

    /** Holds the choices. */
    public interface Target {
        /**
         * Returns the choices about a graph.
         *
         * @param graph its position in the document
         * @return the choices
         */
        ViewState choices(int graph);

        /**
         * Changes the choices about a graph.
         *
         * @param graph its position in the document
         * @param choices the new choices
         */
        void choose(int graph, ViewState choices);
    }

    /**
     * Makes a command.
     *
     * @param label what is chosen
     * @param graph the graph that it is about
     * @param after the new choices
     * @param target holds the choices
     */
    public ChoiceCommand(String label, int graph, ViewState after, Target target) {
        super(label);
        this.graph = graph;
        this.before = target.choices(graph);
        this.after = after;
        this.target = target;
    }

    /** {@return the graph that it is about} */
    public int graph() {
        return graph;
    }

    @Override
    public void execute() {
        target.choose(graph, undoable(after, target.choices(graph)));
    }

    @Override
    public void undo() {
        target.choose(graph, undoable(before, target.choices(graph)));
    }

    /**
     * Takes from one state what can be undone, and the rest, which changes without commands, from another.
     *
     * @param choices gives what can be undone
     * @param rest gives what is open and in sight, colours and attached files
     * @return the state of both
     */
    public static ViewState undoable(ViewState choices, ViewState rest) {
        return choices.withExpanded(rest.expanded()).withViewport(rest.viewport()).withColour(rest.colour(), rest.palette())
                .withAttachments(rest.attachments());
    }
}
