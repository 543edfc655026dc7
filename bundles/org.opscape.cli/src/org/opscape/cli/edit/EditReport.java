/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.formats.Reference;

/** Tells what edits did. */
final class EditReport {
    private final Console console;
    private final EditOutcome outcome;

    EditReport(Console console, EditOutcome outcome) {
        this.console = console;
        this.outcome = outcome;
    }

    /** Writes the report and returns the exit code. */
    int write(EditOptions options) throws IOException {
        if (options.json) {
            try (JsonWriter json = console.json("  ")) {
                write(json);
            }
        } else {
            write(console.printer(), options.dryRun);
        }
        outcome.refusals().forEach(refusal -> console.error(outcome.file() + ": " + refusal));
        return outcome.refusals().isEmpty() ? ExitCode.FINE : ExitCode.CHECK_FAILED;
    }

    private void write(PrintWriter out, boolean listed) {
        outcome.edits().forEach(out::println);
        if (listed) {
            for (Reference reference : outcome.references()) {
                String holder = reference.kind() == Reference.Kind.NAME || reference.holder().isEmpty() ? "" : " of " + reference.holder();
                out.println("  " + reference.kind() + holder + ": " + reference.before() + " -> " + reference.after());
            }
        }
        if (!outcome.references().isEmpty()) {
            out.println(summary());
        }
        outcome.warnings().forEach(warning -> out.println("warning: " + warning));
        if (outcome.written()) {
            out.println("written: " + outcome.output());
        } else if (!outcome.edits().isEmpty()) {
            out.println("nothing was written");
        }
    }

    private String summary() {
        Map<Reference.Kind, Integer> counts = new TreeMap<>();
        outcome.references().forEach(reference -> counts.merge(reference.kind(), 1, Integer::sum));
        StringBuilder text = new StringBuilder();
        counts.forEach((kind, count) -> text.append(text.isEmpty() ? "rewritten: " : ", ").append(count).append(" × ").append(kind));
        return text.toString();
    }

    private void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("file").value(outcome.file().toString());
        json.name("output").value(outcome.output().toString());
        json.name("written").value(outcome.written());
        strings(json, "edits", outcome.edits());
        strings(json, "refused", outcome.refusals());
        json.name("renames").beginObject();
        for (Map.Entry<String, String> rename : outcome.renames().entrySet()) {
            json.name(rename.getKey()).value(rename.getValue());
        }
        json.endObject();
        json.name("references").beginArray();
        for (Reference reference : outcome.references()) {
            json.beginObject().name("kind").value(reference.kind().name().toLowerCase(Locale.ROOT));
            json.name("holder").value(reference.holder()).name("before").value(reference.before()).name("after").value(reference.after());
            json.endObject();
        }
        json.endArray();
        strings(json, "warnings", outcome.warnings());
        json.endObject();
    }

    private static void strings(JsonWriter json, String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
