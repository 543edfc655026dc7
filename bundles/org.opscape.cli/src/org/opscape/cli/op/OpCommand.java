/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.op;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.op.Described.Family;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opscape op [TYPE] [--format onnx|tensorflow] [--json]}. */
@Command(name = "op", description = "Tells what an op type computes, what goes in and out, and what its attributes mean; without a "
        + "type lists all types that are described.", footer = {"",
            "JSON: [{format, domain, type, summary, reference, versions, inputs, outputs, attributes}]; inputs and outputs: [{name,",
            "meaning, optional, many, count, versions}]; attributes: [{name, meaning, optional, default, versions}]. count is the",
            "attribute that tells how many tensors there are. versions, left out where it is all of them: [first, last] of the",
            "operator set, null for no last. A list has format, domain, type and summary only."})
public final class OpCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "TYPE", description = "Such as Conv, com.microsoft.Gelu.") private String type = "";

    @Option(names = "--format", paramLabel = "onnx|tensorflow", description = "Whose types.") private Family family;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.") private boolean help;

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public OpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Described> all = Described.all(family == null ? List.of(Family.values()) : List.of(family));
        if (type.isEmpty()) {
            list(all);
            return ExitCode.FINE;
        }
        List<Described> found = find(all);
        if (found.isEmpty()) {
            console.error("the op type " + type + " is not described" + (family == null ? "" : " for " + family.label()));
            return ExitCode.CHECK_FAILED;
        }
        describe(found);
        return ExitCode.FINE;
    }

    /** What is written with other capitals is found where nothing is called exactly so. */
    private List<Described> find(List<Described> all) {
        List<Described> exact = all.stream().filter(one -> one.isCalled(type, true)).toList();
        return exact.isEmpty() ? all.stream().filter(one -> one.isCalled(type, false)).toList() : exact;
    }

    private void list(List<Described> all) throws IOException {
        if (json) {
            try (JsonWriter writer = console.json("")) {
                new OpJson(writer).list(all);
            }
        } else {
            new OpText(console.printer()).list(all);
        }
    }

    private void describe(List<Described> found) throws IOException {
        if (json) {
            try (JsonWriter writer = console.json("")) {
                new OpJson(writer).describe(found);
            }
        } else {
            new OpText(console.printer()).describe(found);
        }
    }
}
