/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.colour;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.opscape.editor.GraphView;
import org.opscape.views.status.ActiveGraph;

/** Attaches files with measurements to the graph of the active editor. */
public final class Attaching {
    private static final List<String> ENDINGS = List.of(".json", ".csv", ".tsv");
    private static final List<String> WORDS = List.of("run_metadata", "runmetadata", "run-metadata", "step_stats", "stepstats");

    private Attaching() {
    }

    /**
     * Attaches a file, if its name says that it holds measurements and a graph is open.
     *
     * @param window the window
     * @param file the file
     * @return whether it is attached
     */
    public static boolean attach(IWorkbenchWindow window, Path file) {
        Optional<GraphView> view = isMeasured(file) ? ActiveGraph.of(window) : Optional.empty();
        view.ifPresent(graph -> graph.measurements().attach(file));
        return view.isPresent();
    }

    /**
     * Tells by its name whether a file holds measurements and no model.
     *
     * @param file the file
     * @return whether it does
     */
    public static boolean isMeasured(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return ENDINGS.stream().anyMatch(plain::endsWith) || WORDS.stream().anyMatch(plain::contains);
    }
}
