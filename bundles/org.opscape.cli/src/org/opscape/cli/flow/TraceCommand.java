/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.Trace;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.cli.InlineOption;
import org.opscape.cli.Numbers;
import org.opscape.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opscape trace FILE NAME [--up|--down] [--data|--control] [--hops N] [--json]}. */
@Command(name = "trace", description = "Lists what an operation or scope depends on, and what depends on it.", footer = {"",
    "Each line: the smallest number of steps, the op type, the name. JSON: {from[], up[{name, type, steps}], down[...]}."})
public final class TraceCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Mixin private InlineOption inline;

    @Mixin private CallsOption calls;

    @Mixin private LinkOptions links;

    @Parameters(index = "1", paramLabel = "NAME", description = "An operation, or a scope for all that is in it.") private String name;

    @Option(names = "--up", description = "Only what comes before.") private boolean up;

    @Option(names = "--down", description = "Only what comes behind.") private boolean down;

    @Option(names = "--hops", paramLabel = "N", description = "At most so many steps.") private int hops = Trace.TO_THE_END;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public TraceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        GraphSnapshot graph = calls.graph(file, inline, file.open().model());
        NamedOperations names = new NamedOperations(graph);
        int[] from = names.find(file.path(), name);
        int most = Math.max(0, hops);
        Trace before = up || !down ? Trace.up(graph, from, links.links(), most, Progress.NONE) : null;
        Trace behind = down || !up ? Trace.down(graph, from, links.links(), most, Progress.NONE) : null;
        if (json) {
            try (JsonWriter writer = console.json("")) {
                writer.beginObject();
                names.writeNames(writer, "from", from);
                write(writer, names, "up", before);
                write(writer, names, "down", behind);
                writer.endObject();
            }
        } else {
            print(names, "up", before);
            print(names, "down", behind);
        }
        return ExitCode.FINE;
    }

    private static void write(JsonWriter json, NamedOperations names, String key, Trace trace) throws IOException {
        if (trace != null) {
            json.name(key).beginArray();
            for (int operation : trace.operations()) {
                if (trace.steps(operation) > 0) {
                    names.begin(json, operation).name("steps").value(trace.steps(operation)).endObject();
                }
            }
            json.endArray();
        }
    }

    private void print(NamedOperations names, String way, Trace trace) {
        if (trace != null) {
            PrintWriter out = console.printer();
            out.println(way + ": " + Numbers.counted(trace.count(), "operation") + ", at most " + Numbers.counted(trace.depth(), "step"));
            for (int operation : trace.operations()) {
                if (trace.steps(operation) > 0) {
                    out.println("  " + trace.steps(operation) + "  " + names.type(operation) + "  " + names.name(operation));
                }
            }
        }
    }
}
