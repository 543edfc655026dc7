/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape notes FILE [--tag TAG] [--json]}. */
@Command(name = "notes", description = "Lists the notes in a model.", footer = {"",
    "JSON: [{function, name, note, tags, color}], in the order of the file."})
public final class NotesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Option(names = "--tag", paramLabel = "TAG", description = "Only notes with this tag.") private String tag;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public NotesCommand(Console console) {
        this.console = console;
    }

    private record Noted(String function, String name, Annotation note) {
    }

    @Override
    public Integer call() throws Exception {
        List<Noted> notes = notes(file.open().model());
        notes.removeIf(noted -> tag != null && !noted.note().getTags().contains(tag));
        if (json) {
            try (JsonWriter writer = console.json("  ")) {
                write(writer, notes);
            }
        } else {
            notes.forEach(noted -> console.printer().println(line(noted)));
        }
        return ExitCode.FINE;
    }

    private static List<Noted> notes(Model model) {
        List<Noted> notes = new ArrayList<>();
        for (Graph graph : model.getGraphs()) {
            Set<Element> elements = new LinkedHashSet<>();
            for (Operation operation : graph.getAllOperations()) {
                elements.add(operation);
                for (Scope scope = operation.getScope(); scope != null && elements.add(scope); scope = scope.getParent()) {
                    continue;
                }
            }
            String function = graph.getKind() == GraphKind.MAIN ? "" : graph.getName();
            for (Element element : elements) {
                element.getAnnotations().forEach(note -> notes.add(new Noted(function, element.getPath(), note)));
            }
        }
        return notes;
    }

    private static String line(Noted noted) {
        StringBuilder line = new StringBuilder(noted.function().isEmpty() ? "" : noted.function() + ": ");
        line.append(noted.name().isEmpty() ? "(the graph)" : noted.name());
        noted.note().getTags().forEach(word -> line.append("  [").append(word).append(']'));
        if (!noted.note().getText().isEmpty()) {
            line.append("  ").append(noted.note().getText().replace("\n", "\n    "));
        }
        return line.toString();
    }

    private static void write(JsonWriter json, List<Noted> notes) throws IOException {
        json.beginArray();
        for (Noted noted : notes) {
            json.beginObject().name("function").value(noted.function()).name("name").value(noted.name());
            json.name("note").value(noted.note().getText()).name("tags").beginArray();
            for (String word : noted.note().getTags()) {
                json.value(word);
            }
            json.endArray().name("color").value(noted.note().getColor() == null ? "" : noted.note().getColor()).endObject();
        }
        json.endArray();
    }
}
