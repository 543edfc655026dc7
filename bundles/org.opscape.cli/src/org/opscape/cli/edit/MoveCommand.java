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
import org.opscape.cli.Console;
import org.opscape.edit.Edit;
import org.opscape.edit.EditScript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opscape move FILE NAME… --to SCOPE}. */
@Command(name = "move", description = "Moves scopes and operations into another scope.")
public final class MoveCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The model: a file, or the folder of a SavedModel.") private Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "NAME", description = "What is moved.") private List<String> names;

    @Option(names = "--to", required = true, paramLabel = "SCOPE", description = "Where to (made if need be).") private String scope;

    @Option(names = "--in", paramLabel = "FUNCTION", defaultValue = "", description = "In which function.") private String function;

    @Mixin private ValueOptions values;

    @Mixin private EditOptions options;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public MoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<EditScript.Line> edits = values.with(new Edit.Move(function, names, scope), file);
        return new EditReport(console, new EditRun(file, options, false).run(edits)).write(options);
    }
}
