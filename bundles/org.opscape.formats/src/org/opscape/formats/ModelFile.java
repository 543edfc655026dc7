/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.opscape.formats.convert.Conversion;
import org.opscape.formats.convert.ConversionException;
import org.opscape.formats.message.Splice;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/** A model file that was opened: its model, and the bytes that it was read from. */
public final class ModelFile {
    private volatile Source source;
    private volatile FileStamp stamp;
    private final Content bytes;
    private final Format format;
    private final Format.Reading reading;
    /** What the file on disk has that the bytes that were read have not. */
    private Rewrite written = Rewrite.NONE;
    private ModelResource resource;

    ModelFile(Source source, FileStamp stamp, Content bytes, Format format, Format.Reading reading) {
        this.source = source;
        this.stamp = stamp;
        this.bytes = bytes;
        this.format = format;
        this.reading = reading;
    }

    /** {@return the file; for a folder the file in it that holds the model} */
    public Path path() {
        return source.path();
    }

    /** {@return what it is} */
    public FileKind kind() {
        return source.kind();
    }

    /** {@return whether it is text} */
    public boolean text() {
        return source.text();
    }

    /** {@return how it is written} */
    public Encoding encoding() {
        return text() ? Encoding.TEXT : Encoding.BINARY;
    }

    /** {@return the model} */
    public Model model() {
        return reading.model();
    }

    /** {@return the graphs of the file; at least one} */
    public List<GraphChoice> choices() {
        return reading.choices();
    }

    /** {@return the graph that the model is} */
    public GraphChoice chosen() {
        return reading.chosen();
    }

    /** {@return the size of the file on disk when it was opened, in bytes} */
    public long bytes() {
        return bytes.length();
    }

    /** {@return the resource that contains the model; made at the first call, because few who read a file need it} */
    public ModelResource resource() {
        if (resource == null) {
            resource = new ModelResource(URI.createFileURI(path().toAbsolutePath().toString()), this);
        }
        return resource;
    }

    /** {@return whether the file was changed, replaced or removed since it was opened} */
    public boolean changedOnDisk() {
        try {
            return !stamp.equals(FileStamp.of(path()));
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * {@return whether edits of the model can be written into such a file: not into a log of a training, which only grows}
     */
    public boolean isEditable() {
        return kind().isModel();
    }

    /**
     * Finds what must be exchanged in the bytes of the file, so that they say what the model says now. Reads the model, so it must not
     * change meanwhile.
     *
     * @param listener hears of each place that refers to a name that changed
     * @param progress may cancel it
     * @return the exchanges; none if the model says what the file says
     * @throws ModelFileException if edits of such a file cannot be written
     */
    public Rewrite rewrite(Reference.Listener listener, Progress progress) throws ModelFileException {
        return rewrite(reading.model(), listener, progress);
    }

    /**
     * Finds what would have to be exchanged if operations had other names.
     *
     * @param planned stands for the model: the same graphs in the same order, with the operations in question under their planned names,
     *            their numbers and their origins; what is missing in it counts as unchanged
     * @param listener hears of each place that refers to a name that would change
     * @param progress may cancel it
     * @return the exchanges
     * @throws ModelFileException if edits of such a file cannot be written
     */
    public Rewrite rewrite(Model planned, Reference.Listener listener, Progress progress) throws ModelFileException {
        try {
            return format.rewrite(source, new Format.Reading(planned, reading.choices(), reading.chosen()), listener, progress);
        } catch (UncheckedIOException e) {
            throw ModelFiles.unreadable(path(), e.getCause());
        } catch (IOException e) {
            throw ModelFiles.unreadable(path(), e);
        }
    }

    /**
     * Writes the file as the model is now. The target is replaced as a whole or not at all. What was not edited stays byte for byte; so
     * a file whose edits were all undone is the one that was read. Nothing else is written: not the variables of a SavedModel.
     *
     * @param target where to; a folder gets a file of the same name as {@link #path}
     * @param progress is told how far it is, and may cancel
     * @return what was exchanged
     * @throws ModelFileException if it cannot be written, or if the target is this file and was changed since it was opened
     */
    public Rewrite save(Path target, Progress progress) throws ModelFileException {
        return save(target, progress, false);
    }

    /**
     * Writes the file as the model is now, as {@link #save(Path, Progress)} does.
     *
     * @param target where to; a folder gets a file of the same name as {@link #path}
     * @param progress is told how far it is, and may cancel
     * @param overwrite whether this file is replaced even if it was changed, replaced or removed since it was opened: what somebody else
     *        wrote is lost then. A large file whose bytes were changed where they are cannot be saved any more
     * @return what was exchanged
     * @throws ModelFileException if it cannot be written
     */
    public Rewrite save(Path target, Progress progress, boolean overwrite) throws ModelFileException {
        checkUnchanged(fileOf(target), overwrite);
        return save(target, rewrite(Reference.Listener.NONE, progress), progress, overwrite);
    }

    /**
     * Writes the file with what was found to be exchanged in it. The model is not read.
     *
     * @param target where to; a folder gets a file of the same name as {@link #path}
     * @param rewrite what {@link #rewrite} has found
     * @param progress is told how far it is, and may cancel
     * @param overwrite whether this file is replaced even if it was changed since it was opened
     * @return what was exchanged
     * @throws ModelFileException if it cannot be written
     */
    public Rewrite save(Path target, Rewrite rewrite, Progress progress, boolean overwrite) throws ModelFileException {
        Path file = fileOf(target);
        boolean changed = checkUnchanged(file, overwrite);
        try {
            if (!isItself(file)) {
                AtomicFile.write(file, content(rewrite, progress), progress);
            } else if (changed || !rewrite.equals(written)) {
                replace(file, rewrite, progress);
            }
            if (isItself(file)) {
                written = rewrite;
                stamp = FileStamp.of(path());
            }
            return rewrite;
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    /**
     * Lets the model belong to a file into which it was saved, from now on: {@link #path} is that file, and what it was read from is not
     * needed any more.
     *
     * @param target the file, or the folder that holds it
     * @param rewrite what was exchanged when it was saved there
     * @throws ModelFileException if it cannot be read; then all is as it was
     */
    public void moveTo(Path target, Rewrite rewrite) throws ModelFileException {
        Path file = fileOf(target);
        try {
            FileStamp now = FileStamp.of(file);
            if (bytes instanceof FileContent held) {
                boolean plain = source.content() == bytes;
                held.continueIn(plain
                        ? new PatchedContent(new FileContent(file), PatchedContent.inverse(bytes, rewrite.splices()))
                        : HeapContent.of(bytes));
            }
            source = new Source(file, source.content(), source.kind(), source.text());
            stamp = now;
            written = rewrite;
            if (resource != null) {
                resource.setURI(URI.createFileURI(file.toAbsolutePath().toString()));
            }
        } catch (IOException e) {
            throw ModelFiles.unreadable(file, e);
        }
    }

    /**
     * Writes the model as it is now into another file, as bytes or as text. In the encoding that it has this is {@link #save}; else every
     * field is written anew, in the order of the file, and compressed if the name of the target ends in .gz.
     *
     * @param target where to; another file than {@link #path} if the encoding is another one. A folder gets a file with the ending of the
     *        encoding
     * @param encoding how to write it
     * @param progress is told how far it is, and may cancel
     * @return what was exchanged of what the file says
     * @throws ModelFileException if it cannot be written, or if something in it has no form in the other encoding: then it says what and
     *         where, and nothing was written
     */
    public Rewrite saveAs(Path target, Encoding encoding, Progress progress) throws ModelFileException {
        return saveAs(target, encoding, rewrite(Reference.Listener.NONE, progress), Conversion.LossListener.REFUSING, progress);
    }

    /**
     * Writes the model with what was found to be exchanged into another file, as {@link #saveAs(Path, Encoding, Progress)} does.
     * The model is not read. After a change of the encoding the model cannot {@link #moveTo} the other file: open that one.
     *
     * @param target where to
     * @param encoding how to write it
     * @param rewrite what {@link #rewrite} has found
     * @param losses hears of what has no form in the other encoding and is left out
     * @param progress is told how far it is, and may cancel
     * @return what was exchanged of what the file says
     * @throws ModelFileException if it cannot be written
     */
    public Rewrite saveAs(Path target, Encoding encoding, Rewrite rewrite, Conversion.LossListener losses, Progress progress)
            throws ModelFileException {
        if (encoding == encoding()) {
            return save(target, rewrite, progress, false);
        }
        Path file = Files.isDirectory(target) ? target.resolve(encoding.fileName(path().getFileName().toString())) : target;
        if (isItself(file) || !isEditable()) {
            throw new ModelFileException(path(), isEditable() ? "A file that is open keeps its encoding. Save it under another name."
                    : "This is " + kind().withArticle() + ", which has only one encoding.");
        }
        checkUnchanged(file, false);
        Content content = new PatchedContent(source.content(), rewrite.splices());
        convert(new Source(path(), content, kind(), text()), file, encoding, losses, progress);
        return rewrite;
    }

    /** Writes a file in its other encoding. */
    static void convert(Source source, Path target, Encoding encoding, Conversion.LossListener losses, Progress progress)
            throws ModelFileException {
        try {
            AtomicFile.write(target, new ConvertedBody(source, encoding, ConvertedBody.isCompressed(target), losses), progress);
        } catch (ConversionException e) {
            throw new ModelFileException(source.path(), e.place(),
                    "This file cannot be written as " + encoding.label() + ": " + e.getMessage() + ".", e);
        } catch (IOException e) {
            throw notWritten(target, e);
        }
    }

    private Path fileOf(Path target) {
        return Files.isDirectory(target) ? target.resolve(path().getFileName()) : target;
    }

    private boolean isItself(Path file) {
        try {
            return Files.exists(file) && Files.exists(path()) && Files.isSameFile(file, path());
        } catch (IOException e) {
            return false;
        }
    }

    /** {@return whether this file was changed since it was opened} */
    private boolean checkUnchanged(Path file, boolean overwrite) throws ModelFileException {
        boolean changed = changedOnDisk();
        if (!changed || !isItself(file) && !(bytes instanceof FileContent)) {
            return changed;
        }
        if (!overwrite) {
            throw new ModelFileException(path(), "This file was changed by somebody else since it was opened. Open it again, "
                    + "or save under another name.");
        }
        if (bytes instanceof FileContent && isSameOnDisk()) {
            throw new ModelFileException(path(),
                    "Somebody else has written into this file since it was opened, and it is too large to have "
                            + "been kept in memory: what was opened is gone. Open it again.");
        }
        return true;
    }

    /** Whether the file on disk is still the one that was opened, though its bytes may be others; true if that cannot be known. */
    private boolean isSameOnDisk() {
        try {
            return FileStamp.of(path()).key().equals(stamp.key());
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    static ModelFileException notWritten(Path file, IOException e) {
        return new ModelFileException(file, "", "This file cannot be written: " + reason(e) + ". What was there before is unchanged.", e);
    }

    /** Replaces the file that was read. What was read stays at hand: a large file's bytes are then those of the new one, changed back. */
    private void replace(Path file, Rewrite rewrite, Progress progress) throws IOException {
        Content next = content(rewrite, progress);
        if (!(bytes instanceof FileContent held)) {
            AtomicFile.write(file, next, progress);
            return;
        }
        boolean plain = source.content() == bytes;
        List<Splice> back = plain ? PatchedContent.inverse(bytes, rewrite.splices()) : List.of();
        Content kept = plain ? null : HeapContent.of(bytes);
        synchronized (held) {
            AtomicFile.write(file, next, progress);
            held.continueIn(plain ? new PatchedContent(new FileContent(file), back) : kept);
        }
    }

    private Content content(Rewrite rewrite, Progress progress) throws IOException {
        if (rewrite.isEmpty()) {
            return bytes;
        }
        Content patched = new PatchedContent(source.content(), rewrite.splices());
        return source.content() == bytes ? patched : Gzip.compress(patched, progress);
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "there is no permission"
                : e instanceof NoSuchFileException ? "its folder does not exist" : e.getMessage();
    }
}
