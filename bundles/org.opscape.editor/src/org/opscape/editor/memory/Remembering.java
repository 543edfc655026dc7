/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.formats.sidecar.ViewState;

/** Writes down how a person looks at a file, a moment after something changed. */
public final class Remembering implements GraphViewListener {
    private static final int QUIET_MILLIS = 1200;

    private final GraphCanvas canvas;
    private final Consumer<String> say;
    private final Runnable save = this::saveLater;
    private final Map<String, ViewState> saved = new LinkedHashMap<>();
    private Optional<ViewMemory> memory = Optional.empty();

    /**
     * Begins to watch a picture.
     *
     * @param canvas the picture
     * @param say tells a person something, on the UI thread
     */
    public Remembering(GraphCanvas canvas, Consumer<String> say) {
        this.canvas = canvas;
        this.say = say;
        canvas.addListener(this);
    }

    /**
     * Remembers another file from now on.
     *
     * @param where what is remembered of it
     */
    public void start(ViewMemory where) {
        memory = Optional.of(where);
        saved.clear();
        saved.putAll(states());
    }

    @Override
    public void choicesChanged(GraphView view) {
        later();
    }

    @Override
    public void sceneChanged(GraphView view) {
        later();
    }

    @Override
    public void visibleAreaChanged(GraphView view) {
        later();
    }

    private void later() {
        if (memory.isPresent()) {
            Display display = canvas.control().getDisplay();
            display.timerExec(QUIET_MILLIS, save);
        }
    }

    private void saveLater() {
        if (memory.isEmpty() || canvas.control().isDisposed() || !canvas.isReady() || canvas.document().isDirty()) {
            return;
        }
        Map<String, ViewState> states = changed();
        ViewMemory where = memory.get();
        if (states.isEmpty()) {
            return;
        }
        Display display = canvas.control().getDisplay();
        IJobFunction work = monitor -> {
            Optional<String> said = where.save(states);
            said.ifPresent(text -> {
                if (!display.isDisposed()) {
                    display.asyncExec(() -> say.accept(text));
                }
            });
            return Status.OK_STATUS;
        };
        Job job = Job.create("Remembering the picture", work);
        job.setSystem(true);
        job.schedule();
    }

    private Map<String, ViewState> changed() {
        Map<String, ViewState> states = states();
        states.entrySet().removeIf(entry -> entry.getValue().equals(saved.get(entry.getKey())));
        saved.putAll(states);
        return states;
    }

    /**
     * {@return how each graph of the file is looked at now, by name: with the names of nodes that are in the file, which edits that are
     * not saved have changed}
     */
    public Map<String, ViewState> states() {
        if (!canvas.isReady()) {
            return new LinkedHashMap<>();
        }
        canvas.remember();
        return states(canvas.document());
    }

    private static Map<String, ViewState> states(GraphDocument document) {
        Map<String, ViewState> states = new LinkedHashMap<>();
        for (int graph = 0; graph < document.graphs().size(); graph++) {
            if (document.isKnown(graph)) {
                states.put(document.name(graph), document.choicesOfFile(graph));
            }
        }
        return states;
    }

    /** The file was saved: what was done with edits can be written now. */
    public void fileSaved() {
        later();
    }

    /**
     * The file was saved as another one, which gets all that is known.
     *
     * @param where what is remembered of that file
     */
    public void fileSavedAs(ViewMemory where) {
        memory = Optional.of(where);
        saved.clear();
        later();
    }

    /** Writes down at once what is not written yet; the file is about to be closed. */
    public void finish() {
        if (memory.isPresent() && canvas.isReady() && !canvas.document().commandStack().isBehindSaved()) {
            Map<String, ViewState> states = changed();
            if (!states.isEmpty()) {
                memory.get().save(states);
            }
        }
        memory = Optional.empty();
    }
}
