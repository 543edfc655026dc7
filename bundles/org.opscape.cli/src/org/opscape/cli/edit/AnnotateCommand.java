/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.edit.Edit;
import org.opscape.edit.EditScript;
import org.opscape.edit.Note;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opscape annotate FILE NAME [--note T] [--tag T]… [--color C] [--remove]}. */
@Command(name = "annotate", description = "Writes a note on a scope or an operation into the model, in place of what is there.", footer = {
    "", "In TensorFlow's files and in ONNX models of IR version 10 or later a note lies at its node. Nodes of older ONNX models",
    "have no place for one: there it lies in the metadata of the model, unless --raise-ir lets the model say IR version 10."})
public final class AnnotateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The model: a file, or the folder of a SavedModel.") private Path file;

    @Parameters(index = "1", paramLabel = "NAME", description = "What it is about; \"\" is the whole graph.") private String name;

    @Option(names = "--note", paramLabel = "TEXT", defaultValue = "", description = "What it says.") private String text;

    @Option(names = "--tag", paramLabel = "TAG", description = "A word to find it by.") private List<String> tags = List
            .of();

    @Option(names = "--color", paramLabel = "COLOR", defaultValue = "", description = "A colour, #rrggbb.") private String color;

    @Option(names = "--remove", description = "Take the note away.") private boolean remove;

    @Option(names = "--in", paramLabel = "FUNCTION", defaultValue = "", description = "In which function.") private String function;

    @Mixin private EditOptions options;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public AnnotateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Note note = new Note(text, tags, color);
        if (remove != note.isEmpty() || !color.isEmpty() && !color.matches("#[0-9a-fA-F]{6}")) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file,
                    "a note wants --note, --tag or --color (as #rrggbb), or else --remove");
        }
        List<EditScript.Line> edits = List.of(new EditScript.Line(0, new Edit.Annotate(function, name, note)));
        return new EditReport(console, new EditRun(file, options, false).run(edits)).write(options);
    }
}
