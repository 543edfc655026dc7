/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What operations were called when measurements were taken: carried on from one edit to the next, so that the measurements find them. */
public final class OldNames {
    private OldNames() {
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
        known.forEach((old, now) -> all.put(old, renames.getOrDefault(now, now)));
        renames.forEach((old, now) -> {
            if (!known.containsValue(old)) {
                all.put(old, now);
            }
        });
        all.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return all;
    }

    /**
     * Notes the old names of the main graph beside a model.
     *
     * @param model the model file that was written
     * @param known new names by old ones, as they were noted before the edits
     * @param renames what the edits renamed, new names by old ones
     * @throws IOException if it cannot be written; then nothing has changed
     */
    public static void note(Path model, Map<String, String> known, Map<String, String> renames) throws IOException {
        Sidecar sidecar = Sidecar.of(model);
        Map<String, String> all = after(known, renames);
        if (!all.equals(sidecar.renames(Sidecar.MAIN))) {
            sidecar.withRenames(Sidecar.MAIN, all).write();
        }
    }
}
