/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

import com.google.gson.stream.JsonWriter;
import java.util.concurrent.Callable;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.formats.ModelFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape info FILE [--json]}. */
@Command(name = "info", description = "Tells what is in a model file.", footer = {"",
    "JSON: {file, kind, text, bytes, producer, graph, graphs: [{id, label, operations}], nodes, edges, controlEdges, scopes, depth,",
    "signatures: [{name, inputs: [{name, tensor, type, shape}], outputs}], functions: [{name, nodes}], bodies: [{name, nodes}], "
            + "ops: {type: count},",
    "parameters: {total, bytes, trainable, fixed, slots, slotBytes, uncounted, in},",
    "shapes: {outputs, told, inferred}, largestTensors: [{name, type, shape, bytes, inferred, count}],",
    "external: [{location, tensors, state, bytes}], problems: [{severity, message, place}]};",
    "edges carry a tensor, scopes are name scopes, depth is how many of them are around the deepest node;",
    "bodies are graphs in nodes; external are files with weights, which are not opened; ops are sorted by count.",
    "Parameters are those of the model: in variables, or in the constants of a frozen graph; slots are what",
    "training keeps besides. An unknown dimension (-1) counts as 1 in sizes; count says how many tensors are alike."})
public final class InfoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin private GraphFile file;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    @Option(names = "--top", paramLabel = "N", defaultValue = "12", description = "How many op types are listed (12).") private int top;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public InfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        ModelFile model = file.open();
        ModelInfo info = ModelInfo.of(file.path(), model, file.graph(model.model()));
        if (json) {
            try (JsonWriter writer = console.json("  ")) {
                new InfoJson(writer).write(info);
            }
        } else {
            new InfoText(console.printer(), top).write(info);
        }
        return ExitCode.FINE;
    }
}
