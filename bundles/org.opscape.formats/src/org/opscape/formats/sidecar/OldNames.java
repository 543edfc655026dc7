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
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What operations were called when measurements were taken: carried on from one edit to the next, so that the measurements find them. */
public final class OldNames {
    private OldNames() {
    }

    /**
     * Reads the names that are noted for the main graph beside a model.
     *
     * @param model the model file, or the folder of a SavedModel
     * @return new names by old ones; none if nothing can be read there
     */
    public static Map<String, String> of(Path model) {
        Path binary = model.resolve("saved_model.pb");
        Path inFolder = Files.exists(binary) ? binary : model.resolve("saved_model.pbtxt");
        try {
            return Sidecar.of(Files.isDirectory(model) ? inFolder : model).renames(Sidecar.MAIN);
        } catch (IOException e) {
            return Map.of();
        }
    }

    /**
     * Carries names on.
     *
     * @param known new names by old ones, as they were noted before
     * @param renames what was renamed since then, new names by old ones
     * @return new names by old ones; what has its old name again is left out
     */
    public static Map<String, String> after(Map<String, String> known, Map<String, String> renames) {
        Map<String, String> all = new TreeMap<>();
        Set<String> carried = new HashSet<>(known.values());
        known.forEach((old, now) -> all.put(old, renames.getOrDefault(now, now)));
        renames.forEach((old, now) -> {
            if (!carried.contains(old)) {
                all.put(old, now);
            }
        });
        all.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return all;
    }

    /**
     * Notes the old names of a graph beside a model.
     *
     * @param model the model file that was written
     * @param graph {@link Sidecar#MAIN} or the name of the graph in the sidecar
     * @param known new names by old ones, as they were noted before the edits
     * @param renames what the edits renamed, new names by old ones
     * @throws IOException if it cannot be written; then nothing has changed
     */
    public static void note(Path model, String graph, Map<String, String> known, Map<String, String> renames) throws IOException {
        Sidecar sidecar = Sidecar.of(model);
        Map<String, String> all = after(known, renames);
        if (!all.equals(sidecar.renames(graph))) {
            sidecar.withRenames(graph, all).write();
        }
    }
}
