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
import org.opscape.analysis.flow.Gap;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.Parts;
import org.opscape.analysis.flow.Paths;
import org.opscape.analysis.flow.Ranks;
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

/** {@code opscape path FILE FROM TO [--json]}. */
@Command(name = "path", description = "Shows how data gets from one operation or scope to another.", footer = {"",
    "A shortest path, how many paths there are, and what all of them cross; of a scope, from and to what is not there to train or to",
    "save, if a path is found so. If there is no path: the way that",
    "goes against the flow as seldom as possible, '<-' where it does. The exit code is 0 if there is a path, and 1 if not.",
    "JSON: {connected, paths, operations, shortest[], crossed[]}; or {connected, control, back, gap[{name, type, against}]}."})
public final class PathCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Mixin private InlineOption inline;

    @Mixin private CallsOption calls;

    @Mixin private LinkOptions links;

    @Parameters(index = "1", paramLabel = "FROM", description = "An operation or a scope.") private String from;

    @Parameters(index = "2", paramLabel = "TO", description = "An operation or a scope.") private String to;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    private GraphSnapshot graph;
    private NamedOperations names;
    private int[] begin;
    private int[] end;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public PathCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        graph = calls.graph(file, inline, file.open().model());
        names = new NamedOperations(graph);
        Parts parts = Parts.of(graph, Ranks.of(graph, Links.ALL, Progress.NONE), Progress.NONE);
        int[] first = names.find(file.path(), from);
        int[] last = names.find(file.path(), to);
        begin = parts.forwardAmong(first);
        end = parts.forwardAmong(last);
        Paths paths = paths(begin, end, links.links());
        if (!paths.exist() && (begin.length < first.length || end.length < last.length)) {
            begin = first;
            end = last;
            paths = paths(begin, end, links.links());
        }
        if (json) {
            try (JsonWriter writer = console.json("")) {
                writer.beginObject().name("connected").value(paths.exist());
                if (paths.exist()) {
                    write(writer, paths);
                } else {
                    writeGap(writer);
                }
                writer.endObject();
            }
        } else if (paths.exist()) {
            print(paths);
        } else {
            printGap();
        }
        return paths.exist() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
    }

    private Paths paths(int[] beginning, int[] ending, Links followed) {
        return new Paths(graph, beginning, ending, followed, Progress.NONE);
    }

    private long count(Paths paths) {
        return paths.count(Ranks.of(graph, links.links(), Progress.NONE));
    }

    private Gap gap() {
        return Gap.between(graph, begin, end, links.links(), Progress.NONE);
    }

    private void write(JsonWriter writer, Paths paths) throws IOException {
        writer.name("paths").value(count(paths));
        writer.name("operations").value(paths.operations().length);
        names.writeNames(writer, "shortest", paths.shortest());
        names.writeNames(writer, "crossed", paths.crossed());
    }

    private void writeGap(JsonWriter writer) throws IOException {
        writer.name("control").value(paths(begin, end, Links.ALL).exist());
        writer.name("back").value(paths(end, begin, links.links()).exist());
        writer.name("gap").beginArray();
        Gap gap = gap();
        for (int i = 0; i < gap.operations().length; i++) {
            names.begin(writer, gap.operations()[i]).name("against").value(i > 0 && gap.against()[i - 1]).endObject();
        }
        writer.endArray();
    }

    private void print(Paths paths) {
        PrintWriter out = console.printer();
        long count = count(paths);
        out.println((count == Long.MAX_VALUE ? "more paths than can be counted" : Numbers.counted(count, "path")) + " over "
                + Numbers.counted(paths.operations().length, "operation"));
        out.println("a shortest path:");
        for (int operation : paths.shortest()) {
            out.println("  " + names.name(operation) + "  " + names.type(operation));
        }
        int[] crossed = paths.crossed();
        out.println(crossed.length == 0 ? "they have no operation in common" : "all paths cross:");
        for (int operation : crossed) {
            out.println("  " + names.name(operation) + "  " + names.type(operation));
        }
    }

    private void printGap() {
        PrintWriter out = console.printer();
        out.println("there is no path from " + from + " to " + to);
        if (links.links() != Links.ALL && paths(begin, end, Links.ALL).exist()) {
            out.println("there is one over both kinds of edges");
        }
        if (paths(end, begin, links.links()).exist()) {
            out.println("there is one the other way, from " + to + " to " + from);
        }
        Gap gap = gap();
        if (!gap.isConnected()) {
            out.println("nothing connects them");
            return;
        }
        out.println("what connects them, cut where it goes against the flow (" + Numbers.counted(gap.cuts(), "step") + "):");
        for (int i = 0; i < gap.operations().length; i++) {
            String arrow = i == 0 ? "   " : gap.against()[i - 1] ? "<- " : "-> ";
            out.println("  " + arrow + names.name(gap.operations()[i]) + "  " + names.type(gap.operations()[i]));
        }
    }
}
