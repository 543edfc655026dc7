/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.suggest;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.suggest.ScopeSuggestion;
import org.opscape.analysis.suggest.ScopeSuggestions;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.cli.Numbers;
import org.opscape.edit.Edit;
import org.opscape.edit.EditScript;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape suggest FILE [--script] [--json]}. */
@Command(name = "suggest", description = "Suggests scopes for operations that are in none, found from repeated structure.", footer = {"",
    "Nothing is written. With --script, an edit script comes out: change the names in it as you like, then 'opscape apply FILE SCRIPT'.",
    "JSON: {suggestions[{scope, size, family, operations[]}]}; equal families have the same op types in the same order."})
public final class SuggestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Option(names = "--script", description = "Write an edit script that makes the scopes.") private boolean script;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public SuggestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Graph graph = file.graph(file.open().model());
        GraphSnapshot snapshot = GraphSnapshot.of(graph, Progress.NONE);
        List<ScopeSuggestion> suggestions = ScopeSuggestions.of(snapshot, Progress.NONE);
        if (json) {
            writeJson(snapshot, suggestions);
        } else if (script) {
            console.printer().print(EditScript.print(edits(graph, snapshot, suggestions)));
        } else {
            print(suggestions);
        }
        return ExitCode.FINE;
    }

    private static List<Edit> edits(Graph graph, GraphSnapshot snapshot, List<ScopeSuggestion> suggestions) {
        String function = graph.getKind() == GraphKind.MAIN ? "" : graph.getName();
        List<Edit> edits = new ArrayList<>();
        for (ScopeSuggestion suggestion : suggestions) {
            if (suggestion.operations().length > 0) {
                edits.add(new Edit.Group(function, Arrays.stream(suggestion.operations()).mapToObj(snapshot::path).toList(),
                        suggestion.scope()));
            }
        }
        return edits;
    }

    private void writeJson(GraphSnapshot graph, List<ScopeSuggestion> suggestions) throws IOException {
        try (JsonWriter writer = console.json("")) {
            writer.beginObject().name("suggestions").beginArray();
            for (ScopeSuggestion suggestion : suggestions) {
                writer.beginObject().name("scope").value(suggestion.scope()).name("size").value(suggestion.size()).name("family")
                        .value(suggestion.family()).name("operations").beginArray();
                for (int operation : suggestion.operations()) {
                    writer.value(graph.path(operation));
                }
                writer.endArray().endObject();
            }
            writer.endArray().endObject();
        }
    }

    private void print(List<ScopeSuggestion> suggestions) {
        PrintWriter out = console.printer();
        out.append(file.path().toString()).append("  (").append(Numbers.counted(suggestions.size(), "scope")).println(" suggested)");
        Map<Integer, Integer> times = new HashMap<>();
        suggestions.forEach(suggestion -> times.merge(suggestion.family(), 1, Integer::sum));
        for (ScopeSuggestion suggestion : suggestions) {
            int depth = (int) suggestion.scope().chars().filter(c -> c == '/').count();
            String name = suggestion.scope().substring(suggestion.scope().lastIndexOf('/') + 1);
            int same = times.get(suggestion.family());
            out.append("  ".repeat(depth + 1)).append(name).append("  ").append(Numbers.counted(suggestion.size(), "operation"))
                    .println(same > 1 ? ", " + same + " times" : "");
        }
    }
}
