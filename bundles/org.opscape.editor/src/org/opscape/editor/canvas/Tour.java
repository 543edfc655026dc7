/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opscape.editor.GraphDocument;

/** Which graphs and places of a document were looked at: what was left is found again as it was, and one can go back and forward. */
public final class Tour {
    private static final int MOST = 100;

    private final GraphCanvas canvas;
    private final Map<Integer, Shown> seen = new HashMap<>();
    private final Deque<Stop> back = new ArrayDeque<>();
    private final Deque<Stop> forward = new ArrayDeque<>();
    private Optional<Stop> goal = Optional.empty();

    Tour(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    void start() {
        seen.clear();
        back.clear();
        forward.clear();
        goal = Optional.empty();
    }

    /** Remembers where one is, before going elsewhere. */
    void leave() {
        push(back);
        forward.clear();
    }

    /** {@return whether there is a place to go back to} */
    public boolean canGoBack() {
        return !back.isEmpty();
    }

    /** {@return whether one went back from somewhere} */
    public boolean canGoForward() {
        return !forward.isEmpty();
    }

    /** Goes where one was before. */
    public void goBack() {
        if (canGoBack()) {
            push(forward);
            go(back.pop());
        }
    }

    /** Goes where one was before one went back. */
    public void goForward() {
        if (canGoForward()) {
            push(back);
            go(forward.pop());
        }
    }

    private void push(Deque<Stop> stops) {
        Stop here = new Stop(canvas.graphIndex(), canvas.camera().spot());
        if (!here.equals(stops.peek())) {
            stops.push(here);
        }
        if (stops.size() > MOST) {
            stops.removeLast();
        }
    }

    private void go(Stop stop) {
        if (stop.graph() == canvas.graphIndex()) {
            canvas.stage().travel(stop.spot());
        } else {
            goal = Optional.of(stop);
            show(stop.graph());
        }
    }

    void show(int index) {
        GraphDocument document = canvas.document();
        Shown known = seen.get(index);
        canvas.changes().queue().replaceAllBy(new SceneRequest("Opening the graph", SceneRequest.ANY_GRAPH, (shown, progress) -> {
            if (known != null) {
                return Regrouping.upToDate(document, known, progress);
            }
            return Shown.first(document, index, progress);
        }, this::exchange));
    }

    private void exchange(Shown before, Shown after) {
        GraphDocument document = canvas.document();
        document.remember(before.graph(), ViewNotes.of(document, before, canvas.camera().spot()));
        seen.put(before.graph(), before);
        Optional<Camera.Spot> spot = goal.filter(stop -> stop.graph() == after.graph()).map(Stop::spot)
                .or(() -> ViewNotes.spot(document.choices(after.graph())));
        goal = Optional.empty();
        canvas.begin(after, spot);
    }

    private record Stop(int graph, Camera.Spot spot) {
    }
}
