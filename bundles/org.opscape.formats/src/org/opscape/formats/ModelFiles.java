/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opscape.formats.convert.Conversion;
import org.opscape.formats.onnx.OnnxFormat;
import org.opscape.formats.tensorflow.TensorFlowFormat;
import org.opscape.model.Progress;

/** Opens model files. What a file is, is found from its content and never from its name. */
public final class ModelFiles {
    /** All that is known. A new family of formats is one line here. */
    private static final List<Format> FORMATS = List.of(
            new TensorFlowFormat(),
            new OnnxFormat(),
            new ForeignFormat());
    private static final String READABLE = "Opscape reads GraphDef, MetaGraphDef, SavedModel and ONNX models, binary and text, "
            + "and TensorBoard event files.";

    private ModelFiles() {
    }

    private record Recognised(Format format, Format.Recognition recognition) {
    }

    /**
     * Opens a model file, or the folder of a SavedModel.
     *
     * @param path the file
     * @param options which graph to take where there are several
     * @param progress is told how far it is, and may cancel
     * @return the file with its model
     * @throws ModelFileException if it cannot be read, or is no model
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static ModelFile open(Path path, OpenOptions options, Progress progress) throws ModelFileException {
        Path file = modelFile(path);
        try {
            FileStamp stamp = FileStamp.of(file);
            Content bytes = Contents.open(file);
            Content content = Gzip.isCompressed(bytes) ? Gzip.expand(file, bytes, progress) : bytes;
            Recognised recognised = recognise(file, content);
            Format.Recognition recognition = recognised.recognition();
            Source source = new Source(file, content, recognition.kind(), recognition.text());
            Format.Reading reading = recognised.format().read(source, options, progress);
            reading.model().setName(nameOf(path));
            return new ModelFile(source, stamp, bytes, recognised.format(), reading);
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Finds out what a file is.
     *
     * @param path the file, or the folder of a SavedModel
     * @return its kind
     * @throws ModelFileException if it cannot be read, or is of no kind that is known
     */
    public static FileKind detect(Path path) throws ModelFileException {
        Path file = modelFile(path);
        try {
            Content bytes = Contents.open(file);
            Content content = Gzip.isCompressed(bytes) ? Gzip.expand(file, bytes, Progress.NONE) : bytes;
            return recognise(file, content).recognition().kind();
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Writes a model file as binary or as text, without reading the model: field by field in the order of the file. In the encoding that it
     * has it is copied byte for byte.
     *
     * @param path the file, or the folder of a SavedModel
     * @param target where to: another file
     * @param encoding how to write it
     * @param losses hears of what has no form in the other encoding and is left out
     * @param progress is told how far it is, and may cancel
     * @throws ModelFileException if it cannot be read or written, or is no model
     */
    public static void convert(Path path, Path target, Encoding encoding, Conversion.LossListener losses, Progress progress)
            throws ModelFileException {
        Path file = modelFile(path);
        try {
            Content bytes = Contents.open(file);
            Content content = Gzip.isCompressed(bytes) ? Gzip.expand(file, bytes, progress) : bytes;
            Format.Recognition recognition = recognise(file, content).recognition();
            if (!recognition.kind().isModel()) {
                throw cannotRead(file, recognition.kind());
            }
            if (Files.exists(target) && Files.isSameFile(file, target)) {
                throw new ModelFileException(target, "A file cannot be converted in its place. Write it under another name.");
            }
            if (recognition.text() == (encoding == Encoding.TEXT)) {
                write(target, bytes, progress);
            } else {
                ModelFile.convert(new Source(file, content, recognition.kind(), recognition.text()), target, encoding, losses, progress);
            }
        } catch (UncheckedIOException e) {
            throw unreadable(file, e.getCause());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void write(Path target, Content bytes, Progress progress) throws ModelFileException {
        try {
            AtomicFile.write(target, bytes, progress);
        } catch (IOException e) {
            throw ModelFile.notWritten(target, e);
        }
    }

    private static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static Path modelFile(Path path) throws ModelFileException {
        if (!Files.isDirectory(path)) {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new ModelFileException(path, "This is no regular file.");
            }
            return path;
        }
        for (String name : new String[] {"saved_model.pb", "saved_model.pbtxt"}) {
            if (Files.isRegularFile(path.resolve(name))) {
                return path.resolve(name);
            }
        }
        throw new ModelFileException(path, "This folder is no SavedModel: it holds neither saved_model.pb nor saved_model.pbtxt. "
                + "Open a model file in it instead.");
    }

    private static Recognised recognise(Path path, Content content) throws ModelFileException, IOException {
        if (content.length() == 0) {
            throw new ModelFileException(path, "This file is empty.");
        }
        Recognised best = null;
        for (Format format : FORMATS) {
            Optional<Format.Recognition> recognition = format.recognise(content);
            if (recognition.isPresent() && (best == null || recognition.get().score() > best.recognition().score())) {
                best = new Recognised(format, recognition.get());
            }
        }
        if (best == null) {
            throw new ModelFileException(path, "byte 0", "This is no model that is known, or its beginning is damaged. " + READABLE, null);
        }
        return best;
    }

    /**
     * Says that a file is of a kind that is known, but not read.
     *
     * @param path the file
     * @param kind its kind
     * @return the exception, to be thrown
     */
    public static ModelFileException cannotRead(Path path, FileKind kind) {
        String advice = switch (kind) {
            case CHECKPOINT_INDEX, CHECKPOINT_STATE -> "It holds no graph; the graph of a checkpoint is in its .meta file. ";
            case RUN_METADATA -> "It holds measurements of a run: open the graph that was run, and add them to it with "
                    + "View > Attach Measurements…, or with \"opscape stats GRAPH --run " + path.getFileName() + "\". ";
            default -> "";
        };
        return new ModelFileException(path, "This is " + kind.withArticle() + ". " + advice + READABLE);
    }

    static ModelFileException unreadable(Path path, IOException e) {
        String message = switch (e) {
            case NoSuchFileException none -> "There is no such file.";
            case FileNotFoundException none -> "There is no such file.";
            case AccessDeniedException denied -> "There is no permission to read this file.";
            default -> "This file cannot be read: " + e.getMessage();
        };
        return new ModelFileException(path, "", message, e);
    }
}
