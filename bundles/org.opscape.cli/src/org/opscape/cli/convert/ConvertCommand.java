/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.convert;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.formats.Encoding;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.convert.Conversion;
import org.opscape.model.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opscape convert FILE -o OUT}. */
@Command(name = "convert", description = "Writes a model as text or as binary, every field in the order of the file.", footer = {
    "", "Without --text or --binary the ending of OUT tells: .pbtxt, .prototxt, .textproto, .onnxtxt are text,",
    ".pb, .meta and .onnx binary. What text cannot say is refused, with its place.",
    "JSON: {file, kind, output, encoding, bytes, lost: [{place, what}]}."})
public final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The model: a file, or the folder of a SavedModel.") private Path file;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, description = "The file to write.") private Path output;

    @Option(names = "--text", description = "Write text.") private boolean text;

    @Option(names = "--binary", description = "Write binary.") private boolean binary;

    @Option(names = "--lossy", description = "Leave out what text cannot say, and tell it.") private boolean lossy;

    @Option(names = "--json", description = "Write JSON.") private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.") private boolean help;

    private record Loss(String place, String what) {
    }

    /**
     * Makes the command.
     *
     * @param console where results go
     */
    public ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Encoding encoding = encoding();
        FileKind kind = ModelFiles.detect(file);
        OutputName.of(output).check(kind);
        List<Loss> lost = new ArrayList<>();
        Conversion.LossListener losses = lossy ? (place, what) -> lost.add(new Loss(place, what)) : Conversion.LossListener.REFUSING;
        ModelFiles.convert(file, output, encoding, losses, Progress.NONE);
        if (json) {
            try (JsonWriter writer = console.json("  ")) {
                write(writer, kind, encoding, lost);
            }
        } else {
            lost.forEach(loss -> console.printer().println("left out: " + loss.place() + ": " + loss.what()));
            console.printer().println("written: " + output + " (" + kind.label() + ", " + encoding.label() + ", " + Files.size(output)
                    + " bytes)");
        }
        return ExitCode.FINE;
    }

    private Encoding encoding() throws CommandFailure {
        if (text && binary) {
            throw wrong("--text and --binary exclude each other");
        }
        Optional<Encoding> named = Encoding.ofName(output.toString());
        if (!text && !binary) {
            return named.orElseThrow(() -> wrong("this name tells neither text nor binary; say --text or --binary"));
        }
        Encoding wanted = text ? Encoding.TEXT : Encoding.BINARY;
        if (named.isPresent() && named.get() != wanted) {
            throw wrong("a file of this name is " + named.get().label() + ", and not " + wanted.label());
        }
        return wanted;
    }

    private CommandFailure wrong(String what) {
        return new CommandFailure(ExitCode.WRONG_USAGE, output, what);
    }

    private void write(JsonWriter writer, FileKind kind, Encoding encoding, List<Loss> lost) throws IOException {
        writer.beginObject();
        writer.name("file").value(file.toString());
        writer.name("kind").value(kind.label());
        writer.name("output").value(output.toString());
        writer.name("encoding").value(encoding.label());
        writer.name("bytes").value(Files.size(output));
        writer.name("lost").beginArray();
        for (Loss loss : lost) {
            writer.beginObject().name("place").value(loss.place()).name("what").value(loss.what()).endObject();
        }
        writer.endArray().endObject();
    }
}
