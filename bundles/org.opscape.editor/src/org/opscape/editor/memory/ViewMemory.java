/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.opscape.formats.sidecar.Sidecar;
import org.opscape.formats.sidecar.ViewState;

/**
 * Remembers how a person looked at the graphs of one file: beside the file what was chosen, and in the user's own state folder what was
 * merely open and in sight, or everything if there cannot be a file beside. Safe for use by several threads.
 */
public final class ViewMemory {
    private final Path model;
    private final Optional<String> damage;
    private boolean beside;
    private Sidecar sidecar;
    private Sidecar own;

    private ViewMemory(Path model, Optional<String> damage, Sidecar sidecar, Sidecar own) {
        this.model = model;
        this.damage = damage;
        this.sidecar = sidecar;
        this.own = own;
        beside = damage.isEmpty();
    }

    /**
     * Reads what is remembered of a file. Nothing of it is written before {@link #save}.
     *
     * @param model the model file
     * @return what is remembered; what cannot be read counts as nothing
     */
    public static ViewMemory of(Path model) {
        Sidecar own = own(model);
        try {
            return new ViewMemory(model, Optional.empty(), Sidecar.of(model), own);
        } catch (IOException e) {
            return new ViewMemory(model, Optional.of(String.valueOf(e.getMessage())), Sidecar.empty(model), own);
        }
    }

    private static Sidecar own(Path model) {
        Path place = OwnFolder.placeOf(model);
        try {
            return Sidecar.of(place);
        } catch (IOException e) {
            return Sidecar.empty(place);
        }
    }

    /**
     * Returns the names of measured operations that are noted beside the file.
     *
     * @param graph the graph's name in the sidecar
     * @return new names by old ones
     */
    public synchronized Map<String, String> renames(String graph) {
        return sidecar.renames(graph);
    }

    /** {@return why the file beside the model cannot be read; it stays as it is then, until {@link #startAnew}} */
    public Optional<String> damage() {
        return damage;
    }

    /**
     * Returns what is remembered of a graph.
     *
     * @param graph its name in the sidecar
     * @return the state; empty if nothing is known
     */
    public synchronized ViewState state(String graph) {
        ViewState mine = own.state(graph);
        ViewState chosen = sidecar.state(graph);
        return mine.hasChoices() || chosen.equals(ViewState.EMPTY) ? mine : chosen;
    }

    /**
     * Remembers states. Slow: to be called from a job.
     *
     * @param states by the graph's name
     * @return what a person has to know: said only once
     */
    public synchronized Optional<String> save(Map<String, ViewState> states) {
        Optional<String> said = beside ? saveBeside(states) : Optional.empty();
        Sidecar next = own;
        for (Map.Entry<String, ViewState> entry : states.entrySet()) {
            boolean elsewhere = beside && entry.getValue().hasChoices();
            next = next.withState(entry.getKey(), elsewhere ? ViewState.EMPTY : entry.getValue());
        }
        try {
            OwnFolder.create();
            own = next.write();
            OwnFolder.prune();
        } catch (IOException e) {
            return said.or(() -> beside ? Optional.empty() : Optional.of("What you choose cannot be kept: " + e.getMessage()));
        }
        return said;
    }

    private Optional<String> saveBeside(Map<String, ViewState> states) {
        Sidecar next = sidecar;
        boolean any = false;
        for (Map.Entry<String, ViewState> entry : states.entrySet()) {
            ViewState state = entry.getValue().hasChoices() ? entry.getValue() : ViewState.EMPTY;
            boolean changed = !state.equals(sidecar.state(entry.getKey()));
            any |= changed;
            next = changed ? next.withState(entry.getKey(), state) : next;
        }
        try {
            sidecar = any ? next.write() : sidecar;
            return Optional.empty();
        } catch (IOException e) {
            beside = false;
            return Optional.of("What you choose is kept on this computer only, since there can be no file beside the model: "
                    + e.getMessage());
        }
    }

    /**
     * Renames a damaged file beside the model, so that a new one can be written.
     *
     * @return where the damaged one is now
     * @throws IOException if it cannot be renamed
     */
    public synchronized Path startAnew() throws IOException {
        Path kept = Sidecar.setAside(model);
        sidecar = Sidecar.empty(model);
        beside = true;
        return kept;
    }
}
