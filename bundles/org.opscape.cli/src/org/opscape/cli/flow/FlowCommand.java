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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.flow.Part;
import org.opscape.analysis.shapes.ShapeInference;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.cli.InlineOption;
import org.opscape.cli.Numbers;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape flow FILE [--json]}. */
@Command(name = "flow", description = "Shows where data comes in, the main route that it takes, and where it goes out.", footer = {"",
    "The main route is the path from an input to an output that carries the most bytes, without training, saving and control edges.",
    "JSON: {inputs[{name, type, kind, tensor}], outputs[...], parts{}, depth, loops, bytes, route[{name, type, rank, tensor}]}."})
public final class FlowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Mixin private InlineOption inline;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    private GraphSnapshot graph;
    private NamedOperations names;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public FlowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Model model = file.open().model();
        graph = ShapeInference.of(file.snapshot(model, inline), model, Progress.NONE).graph();
        names = new NamedOperations(graph);
        MainRoute route = MainRoute.of(graph, Progress.NONE);
        if (json) {
            try (JsonWriter writer = console.json("")) {
                write(writer, route);
            }
        } else {
            print(route);
        }
        return ExitCode.FINE;
    }

    /** What leaves an operation of the route: the tensor that the route takes, or the first output at its end. */
    private String tensor(HeaviestPath path, int place) {
        int output = place < path.edges().length ? graph.output(path.edges()[place]) : 0;
        return names.tensor(path.operations()[place], output);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void write(JsonWriter writer, MainRoute route) throws IOException {
        writer.beginObject();
        write(writer, "inputs", route.ends().inputs());
        write(writer, "outputs", route.ends().outputs());
        writer.name("parts").beginObject();
        for (Part part : Part.values()) {
            writer.name(word(part)).value(route.parts().count(part));
        }
        writer.endObject();
        writer.name("depth").value(route.ranks().depth()).name("loops").value(route.ranks().backEdges());
        writer.name("bytes").value(Math.round(route.path().weight())).name("route").beginArray();
        for (int i = 0; i < route.path().operations().length; i++) {
            int operation = route.path().operations()[i];
            names.begin(writer, operation).name("rank").value(route.ranks().rank(operation));
            writer.name("tensor").value(tensor(route.path(), i)).endObject();
        }
        writer.endArray();
        writer.endObject();
    }

    private void write(JsonWriter writer, String key, List<End> ends) throws IOException {
        writer.name(key).beginArray();
        for (End end : ends) {
            names.begin(writer, end.operation()).name("kind").value(word(end.kind()));
            writer.name("tensor").value(names.tensor(end.operation(), 0)).endObject();
        }
        writer.endArray();
    }

    private void print(MainRoute route) {
        print("inputs", route.ends().inputs());
        print("outputs", route.ends().outputs());
        PrintWriter out = console.printer();
        StringBuilder parts = new StringBuilder("operations:");
        for (Part part : Part.values()) {
            if (route.parts().count(part) > 0) {
                parts.append(parts.length() > 11 ? ", " : " ").append(Numbers.grouped(route.parts().count(part))).append(' ')
                        .append(word(part));
            }
        }
        out.println(parts);
        out.println("longest path: " + Numbers.counted(route.ranks().depth(), "step") + ", "
                + Numbers.counted(route.ranks().backEdges(), "edge") + " back");
        HeaviestPath path = route.path();
        out.println(path.operations().length == 0 ? "there is no route from an input to an output"
                : "main route: " + Numbers.counted(path.operations().length, "operation") + ", " + Numbers.size(Math.round(path.weight())));
        for (int i = 0; i < path.operations().length; i++) {
            out.println("  " + names.name(path.operations()[i]) + "  " + names.type(path.operations()[i]) + "  " + tensor(path, i));
        }
    }

    private void print(String what, List<End> ends) {
        PrintWriter out = console.printer();
        out.println(what + ": " + ends.size());
        for (End end : ends) {
            out.println("  " + names.name(end.operation()) + "  " + names.type(end.operation()) + "  " + word(end.kind()) + "  "
                    + names.tensor(end.operation(), 0));
        }
    }
}
