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
import org.opscape.edit.ValueMatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opscape rename FILE FROM TO}. */
@Command(name = "rename", description = "Renames a scope with all that is in it, or an operation, and all that refers to it.")
public final class RenameCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The model: a file, or the folder of a SavedModel.") private Path file;

    @Parameters(index = "1", paramLabel = "FROM", description = "The path of the scope or operation.") private String from;

    @Parameters(index = "2", paramLabel = "TO", description = "Its new path.") private String to;

    @Option(names = "--in", paramLabel = "FUNCTION", defaultValue = "", description = "In which function.") private String function;

    @Option(names = "--value", description = "FROM and TO are names of one value, and only that is renamed (ONNX).") private boolean value;

    @Mixin private ValueOptions values;

    @Mixin private EditOptions options;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public RenameCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Edit named = new Edit.Rename(function, from, to);
        return new EditReport(console, new EditRun(file, options, false).run(value ? oneValue() : values.with(named, file))).write(options);
    }

    private List<EditScript.Line> oneValue() throws CommandFailure {
        if (values.follows()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file,
                    "--value renames one value; --values and --dotted go with scopes and nodes");
        }
        return List.of(new EditScript.Line(0, new Edit.RenameValues(function, from, to, ValueMatch.NAME, values.isPublic())));
    }
}
