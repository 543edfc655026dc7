/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.edit.EditScript;
import org.opscape.edit.EditScriptException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opscape apply FILE EDITS}. */
@Command(name = "apply", description = "Replays an edit script on a model. If a line does not fit, nothing is written.", footer = {"",
    "A script has one edit a line, as the commands are written: rename FROM TO, move NAME... --to SCOPE, group NAME... --as SCOPE,",
    "dissolve SCOPE, pin NAME..., annotate NAME [--note TEXT] [--tag TAG] [--color COLOR] | --remove; each with --in FUNCTION.",
    "Of ONNX models also rename-value FROM TO... [--public], rename-values FROM TO... [--dotted] [--public], and raise-ir VERSION.",
    "# begins a comment."})
public final class ApplyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The model: a file, or the folder of a SavedModel.") private Path file;

    @Parameters(index = "1", paramLabel = "EDITS", description = "The script.") private Path script;

    @Option(names = "--skip", description = "Leave out lines that do not fit, and do the others.") private boolean skip;

    @Mixin private EditOptions options;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public ApplyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<EditScript.Line> edits;
        try {
            edits = EditScript.parse(Files.readString(script, StandardCharsets.UTF_8));
        } catch (EditScriptException e) {
            throw new CommandFailure(ExitCode.FILE_FAILED, script, e.getMessage());
        }
        return new EditReport(console, new EditRun(file, options, skip).run(edits)).write(options);
    }
}
