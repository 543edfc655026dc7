/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.opscape.editor.GraphViewListener;

/** Who hears what changes in a view, each once; they may come and go while they are told. */
final class ViewListeners {
    private final List<GraphViewListener> listeners = new CopyOnWriteArrayList<>();

    void add(GraphViewListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    void remove(GraphViewListener listener) {
        listeners.remove(listener);
    }

    void clear() {
        listeners.clear();
    }

    void fire(Consumer<GraphViewListener> event) {
        for (GraphViewListener listener : listeners) {
            event.accept(listener);
        }
    }
}
