/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person chose for the graphs of one model, kept beside the model in {@code NAME.opscape} (JSON). Deleting that file loses nothing
 * of the model. What a newer version wrote and this one does not know stays. Immutable.
 */
public final class Sidecar {
    /** The name of a model's main graph; functions are named as in the model. */
    public static final String MAIN = "";

    private final Path file;
    private final SidecarContent content;
    /** The graphs whose states were changed. */
    private final Set<String> changed;
    /** The graphs whose old names were changed. */
    private final Set<String> renamed;

    private Sidecar(Path file, SidecarContent content, Set<String> changed, Set<String> renamed) {
        this.file = file;
        this.content = content;
        this.changed = changed;
        this.renamed = renamed;
    }

    /**
     * Reads the sidecar of a model.
     *
     * @param model the model file, or the folder of a SavedModel; it need not exist
     * @return the sidecar; an empty one if there is no file
     * @throws IOException if there is one that cannot be read, is damaged or belongs to somebody else; see {@link #setAside}
     */
    public static Sidecar of(Path model) throws IOException {
        Path file = fileOf(model);
        return new Sidecar(file, SidecarFile.read(file), Set.of(), Set.of());
    }

    /**
     * Makes an empty sidecar, for a model whose sidecar cannot be read.
     *
     * @param model the model file, or the folder of a SavedModel
     * @return the sidecar
     */
    public static Sidecar empty(Path model) {
        return new Sidecar(fileOf(model), SidecarContent.EMPTY, Set.of(), Set.of());
    }

    /**
     * Says where the sidecar of a model is.
     *
     * @param model the model file, or the folder of a SavedModel
     * @return the absolute path
     */
    public static Path fileOf(Path model) {
        Path file = model.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve(Files.isRegularFile(file.resolve("saved_model.pbtxt")) && !Files.exists(file.resolve("saved_model.pb"))
                    ? "saved_model.pbtxt"
                    : "saved_model.pb");
        }
        return file.resolveSibling(file.getFileName() + ".opscape");
    }

    /**
     * Renames a sidecar that cannot be read to {@code NAME.opscape.bak} (or .bak2, ...), so that a new one can be written.
     *
     * @param model the model file, or the folder of a SavedModel
     * @return where it is now
     * @throws IOException if it cannot be renamed
     */
    public static Path setAside(Path model) throws IOException {
        return SidecarFile.setAside(fileOf(model));
    }

    /** {@return the file} */
    public Path file() {
        return file;
    }

    /** {@return by graph, how a person looks at it; graphs without anything to remember are left out} */
    public Map<String, ViewState> states() {
        return content.states();
    }

    /**
     * Returns how a person looks at a graph.
     *
     * @param graph {@link #MAIN} or the name of a function
     * @return the state; empty if nothing is known
     */
    public ViewState state(String graph) {
        return content.states().getOrDefault(graph, ViewState.EMPTY);
    }

    /**
     * Remembers how a person looks at a graph.
     *
     * @param graph {@link #MAIN} or the name of a function
     * @param state the state
     * @return a sidecar that differs only in this
     */
    public Sidecar withState(String graph, ViewState state) {
        return new Sidecar(file, content.withState(graph, state), with(changed, graph), renamed);
    }

    /**
     * Returns what operations and scopes of a graph were called when measurements were taken.
     *
     * @param graph {@link #MAIN} or the name of a function
     * @return new names by old ones: whole paths
     */
    public Map<String, String> renames(String graph) {
        return content.renames().getOrDefault(graph, Map.of());
    }

    /**
     * Remembers what operations and scopes of a graph were called.
     *
     * @param graph {@link #MAIN} or the name of a function
     * @param renames new names by old ones: whole paths
     * @return a sidecar that differs only in this
     */
    public Sidecar withRenames(String graph, Map<String, String> renames) {
        return new Sidecar(file, content.withRenames(graph, renames), changed, with(renamed, graph));
    }

    private static Set<String> with(Set<String> graphs, String graph) {
        Set<String> more = new TreeSet<>(graphs);
        more.add(graph);
        return more;
    }

    /**
     * Writes what was changed of the graphs into the file, which is replaced as a whole or not at all; the rest of it stays as it is on the
     * disk by now. Where nothing changed, nothing is written.
     *
     * @return the sidecar as it is on the disk
     * @throws IOException if it cannot be written, or if what is there is damaged or belongs to somebody else; then nothing has changed
     */
    public Sidecar write() throws IOException {
        SidecarContent current = SidecarFile.read(file);
        SidecarContent next = current;
        for (String graph : changed) {
            next = next.withState(graph, state(graph));
        }
        for (String graph : renamed) {
            next = next.withRenames(graph, renames(graph));
        }
        SidecarFile.write(file, current, next);
        return new Sidecar(file, next, Set.of(), Set.of());
    }
}
