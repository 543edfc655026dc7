/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.Naming;
import org.opscape.edit.RefusedEditException;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/**
 * Renames the scope that holds nearest to half of a graph, and saves: {@code RenameAndSave FILE [RUNS]}. Each run opens the file, so that
 * the two times are taken one after the other; what is written goes to a folder for such things, and to the disk.
 */
public final class RenameAndSave {
    private RenameAndSave() {
    }

    /**
     * Prints for each run the times of opening, of renaming and of saving in ms, the latter two in percent of the first, and how many
     * percent of the nodes were renamed.
     *
     * @param arguments see above
     * @throws IOException if the file cannot be read or written
     * @throws ModelFileException if it is no model
     * @throws RefusedEditException if the scope cannot be renamed
     */
    public static void main(String[] arguments) throws IOException, ModelFileException, RefusedEditException {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("opscape-benchmark");
        try {
            for (int i = 0; i < runs; i++) {
                run(Path.of(arguments[0]), folder.resolve("saved"));
            }
        } finally {
            Files.deleteIfExists(folder.resolve("saved"));
            Files.delete(folder);
        }
    }

    private static void run(Path path, Path target) throws IOException, ModelFileException, RefusedEditException {
        long start = System.nanoTime();
        ModelFile file = ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
        long opened = System.nanoTime();
        Graph graph = file.model().getGraphs().get(0);
        Map<Scope, Integer> counts = counts(graph);
        Scope half = half(counts, graph.getAllOperations().size());
        String from = half.getPath();
        long before = System.nanoTime();
        new EditPlanner(file.model(), Naming.TENSORFLOW).plan(new Edit.Rename("", from, from + "_renamed")).execute();
        long renamed = System.nanoTime();
        int changed = file.save(target, Progress.NONE).renames().size();
        long saved = System.nanoTime();
        Memory.line("open", millis(start, opened));
        Memory.line("rename", millis(before, renamed));
        Memory.line("save", millis(renamed, saved));
        Memory.line("percent", 100.0 * (saved - before) / (opened - start));
        Memory.line("renamed", 100.0 * changed / graph.getAllOperations().size());
    }

    private static double millis(long from, long to) {
        return (to - from) / 1e6;
    }

    private static Map<Scope, Integer> counts(Graph graph) {
        Map<Scope, Integer> counts = new IdentityHashMap<>();
        List<Operation> operations = graph.getAllOperations();
        for (Operation operation : operations) {
            for (Scope scope = operation.getScope(); scope != null && scope != graph; scope = scope.getParent()) {
                counts.merge(scope, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Scope half(Map<Scope, Integer> counts, int operations) {
        Scope nearest = null;
        int distance = Integer.MAX_VALUE;
        for (Map.Entry<Scope, Integer> count : counts.entrySet()) {
            int off = Math.abs(2 * count.getValue() - operations);
            if (off < distance) {
                distance = off;
                nearest = count.getKey();
            }
        }
        return nearest;
    }
}
