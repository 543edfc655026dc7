/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.function.BiConsumer;
import org.opscape.model.Progress;

/**
 * Something that a person asked for and that changes the picture.
 *
 * @param task what it is, for a person
 * @param graph the graph that it was asked for; it is dropped if another one is shown by then
 * @param change makes the new state; on a worker thread
 * @param whenDone shows it: given the state that is shown until then, and the new one; on the UI thread
 * @param whenNot is told if it does not come to that; on the UI thread
 */
record SceneRequest(String task, int graph, Change change, BiConsumer<Shown, Shown> whenDone, Runnable whenNot) {
    static final int ANY_GRAPH = -1;

    SceneRequest(String task, int graph, Change change, BiConsumer<Shown, Shown> whenDone) {
        this(task, graph, change, whenDone, () -> {});
    }

    /** The same request, which tells also if it does not come to pass. */
    SceneRequest orElse(Runnable told) {
        return new SceneRequest(task, graph, change, whenDone, told);
    }

    /** Makes a state from another. */
    interface Change {
        Shown apply(Shown before, Progress progress);
    }
}
