/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.opscape.cli.bench.BenchCommand;
import org.opscape.cli.cluster.ClusterCommand;
import org.opscape.cli.convert.ConvertCommand;
import org.opscape.cli.edit.AnnotateCommand;
import org.opscape.cli.edit.ApplyCommand;
import org.opscape.cli.edit.DissolveCommand;
import org.opscape.cli.edit.GroupCommand;
import org.opscape.cli.edit.MoveCommand;
import org.opscape.cli.edit.NotesCommand;
import org.opscape.cli.edit.PinCommand;
import org.opscape.cli.edit.RenameCommand;
import org.opscape.cli.flow.FlowCommand;
import org.opscape.cli.flow.PathCommand;
import org.opscape.cli.flow.TraceCommand;
import org.opscape.cli.info.InfoCommand;
import org.opscape.cli.op.OpCommand;
import org.opscape.cli.render.RenderCommand;
import org.opscape.cli.similar.SimilarCommand;
import org.opscape.cli.stats.StatsCommand;
import org.opscape.cli.suggest.SuggestCommand;
import org.opscape.cli.tree.TreeCommand;
import org.opscape.formats.ModelFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** {@code opscape COMMAND FILE}: what can be done with a model without a display. The exit codes are those of {@link ExitCode}. */
public final class Main {
    private static final long STARTED = System.nanoTime();
    private static final String[] COMMANDS = {"info", "tree", "cluster", "render", "stats", "similar", "suggest", "trace", "path", "flow",
        "rename", "move", "group", "dissolve", "pin", "annotate", "notes", "apply", "convert", "op", "bench"};

    private static final String DESCRIPTION = "Looks into dataflow graphs of deep-learning models, and edits their names and notes.";
    private static final String[] FOOTER = {"", "opscape FILE... opens the files in the workbench; opscape COMMAND --help tells more.",
        "Exit codes: 0 fine, 1 check failed, 2 wrong usage, 3 a file cannot be read or written."};

    private Main() {
    }

    /**
     * Runs a command and ends the process.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /**
     * Runs a command on the process's own output.
     *
     * @param arguments the command and its arguments
     * @return the exit code
     */
    public static int run(String... arguments) {
        return run(Console.system(), arguments);
    }

    /**
     * Runs a command.
     *
     * @param console where results and messages go
     * @param arguments the command and its arguments
     * @return the exit code
     */
    public static int run(Console console, String... arguments) {
        CommandLine line = commandLine(console, arguments);
        int code = execute(line, console, arguments);
        return console.finish() ? code : ExitCode.FILE_FAILED;
    }

    private static int execute(CommandLine line, Console console, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            console.error("there is not enough memory for this graph; a larger heap may help (java -Xmx)");
            return ExitCode.FILE_FAILED;
        }
    }

    /** Only the command that is asked for is made, because looking at all of them would take longer than most of them take. */
    private static CommandLine commandLine(Console console, String[] arguments) {
        CommandLine line = new CommandLine(new Opscape(console));
        String asked = arguments.length == 0 ? "" : arguments[0];
        boolean known = List.of(COMMANDS).contains(asked);
        for (String name : COMMANDS) {
            if (!known || name.equals(asked)) {
                line.addSubcommand(name, command(name, console));
            }
        }
        line.getCommandSpec().usageMessage().description(DESCRIPTION).footer(FOOTER).synopsisSubcommandLabel("COMMAND");
        line.setOut(console.printer());
        line.setErr(console.errorPrinter());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((failure, all) -> wrongUsage(console, failure));
        line.setExecutionExceptionHandler((failure, command, result) -> failed(console, failure));
        return line;
    }

    private static Object command(String name, Console console) {
        return switch (name) {
            case "info" -> new InfoCommand(console);
            case "tree" -> new TreeCommand(console);
            case "cluster" -> new ClusterCommand(console);
            case "render" -> new RenderCommand(console);
            case "stats" -> new StatsCommand(console);
            case "similar" -> new SimilarCommand(console);
            case "suggest" -> new SuggestCommand(console);
            case "trace" -> new TraceCommand(console);
            case "path" -> new PathCommand(console);
            case "flow" -> new FlowCommand(console);
            case "rename" -> new RenameCommand(console);
            case "move" -> new MoveCommand(console);
            case "group" -> new GroupCommand(console);
            case "dissolve" -> new DissolveCommand(console);
            case "pin" -> new PinCommand(console);
            case "annotate" -> new AnnotateCommand(console);
            case "notes" -> new NotesCommand(console);
            case "apply" -> new ApplyCommand(console);
            case "convert" -> new ConvertCommand(console);
            case "op" -> new OpCommand(console);
            default -> new BenchCommand(console, STARTED);
        };
    }

    private static int wrongUsage(Console console, ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        console.error(failure.getMessage() + "; see '" + command + " --help'");
        return ExitCode.WRONG_USAGE;
    }

    private static int failed(Console console, Exception failure) throws Exception {
        if (failure instanceof CommandFailure known) {
            console.error(known.getMessage());
            return known.exitCode();
        }
        if (failure instanceof ModelFileException || failure instanceof IOException || failure instanceof UncheckedIOException) {
            console.error(failure.getMessage());
            return ExitCode.FILE_FAILED;
        }
        if (failure instanceof CancellationException) {
            return ExitCode.CHECK_FAILED;
        }
        throw failure;
    }
}
