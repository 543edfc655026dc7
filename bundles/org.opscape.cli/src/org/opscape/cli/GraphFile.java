/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The arguments that say which graph a command is about. */
public final class GraphFile {
    @Parameters(paramLabel = "FILE", description = "The model: a file, or the folder of a SavedModel.") private Path file;

    @Option(names = "--graph", paramLabel = "ID", description = "Which graph, if there are several (see info).") private String graph;

    @Option(names = "--function", paramLabel = "NAME", description = "A function instead of the main graph.") private String function;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.") private boolean help;

    /** {@return the file as it was named} */
    public Path path() {
        return file;
    }

    /** {@return whether a function was asked for} */
    public boolean isFunction() {
        return function != null;
    }

    /**
     * Opens the file.
     *
     * @return the model file
     * @throws ModelFileException if it cannot be read
     * @throws CommandFailure if there is no such graph in it
     */
    public ModelFile open() throws ModelFileException, CommandFailure {
        if (graph == null) {
            return ModelFiles.open(file, OpenOptions.NONE, Progress.NONE);
        }
        try {
            return ModelFiles.open(file, new OpenOptions(Optional.of(graph)), Progress.NONE);
        } catch (ModelFileException e) {
            ModelFiles.open(file, OpenOptions.NONE, Progress.NONE);
            throw new CommandFailure(ExitCode.WRONG_USAGE, file, "there is no graph '" + graph + "'; 'opscape info' lists them");
        }
    }

    /**
     * Returns the graph that was asked for.
     *
     * @param model the model of the file
     * @return the main graph or the function
     * @throws CommandFailure if there is no such function
     */
    public Graph graph(Model model) throws CommandFailure {
        if (!isFunction()) {
            return model.getGraphs().get(0);
        }
        for (Graph candidate : model.getGraphs()) {
            if (candidate.getKind() != GraphKind.MAIN && function.equals(candidate.getName())) {
                return candidate;
            }
        }
        throw new CommandFailure(ExitCode.WRONG_USAGE, file, "there is no function '" + function + "' in this model");
    }

    /**
     * Takes a snapshot of the graph that was asked for.
     *
     * @param model the model of the file
     * @param inline which calls are inlined
     * @return the snapshot
     * @throws CommandFailure if there is no such function, or no such call
     */
    public GraphSnapshot snapshot(Model model, InlineOption inline) throws CommandFailure {
        Graph chosen = graph(model);
        GraphSnapshot plain = GraphSnapshot.of(chosen, Progress.NONE);
        GraphSnapshot snapshot = inline.inline(model, model.getGraphs().indexOf(chosen), plain);
        Optional<String> wrong = inline.wrong(snapshot);
        if (wrong.isPresent()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file, "there is no call '" + wrong.get() + "' of a function of this model");
        }
        return snapshot;
    }
}
