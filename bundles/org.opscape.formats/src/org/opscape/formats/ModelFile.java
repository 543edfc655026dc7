/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/** A model file that was opened: its model, and the bytes that it was read from. */
public final class ModelFile {
    private final Source source;
    private final FileStamp stamp;
    private final Content bytes;
    private final Format.Reading reading;
    private ModelResource resource;

    ModelFile(Source source, FileStamp stamp, Content bytes, Format.Reading reading) {
        this.source = source;
        this.stamp = stamp;
        this.bytes = bytes;
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
     * Writes the file. The target is replaced as a whole or not at all. Nothing else is written: not the variables of a SavedModel.
     *
     * @param target where to; a folder gets a file of the same name as {@link #path}
     * @param progress is told how far it is, and may cancel
     * @throws ModelFileException if it cannot be written, or if the target is this file and was changed since it was opened
     */
    public void save(Path target, Progress progress) throws ModelFileException {
        Path file = Files.isDirectory(target) ? target.resolve(path().getFileName()) : target;
        try {
            boolean itself = Files.exists(file) && Files.exists(path()) && Files.isSameFile(file, path());
            if (changedOnDisk() && (itself || bytes instanceof FileContent)) {
                throw new ModelFileException(path(), "This file was changed by somebody else since it was opened. Open it again, "
                        + "or save under another name.");
            }
            if (!itself) {
                AtomicFile.write(file, bytes, progress);
            }
        } catch (IOException e) {
            throw new ModelFileException(file, "", "This file cannot be written: " + reason(e) + ". What was there before is unchanged.",
                    e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException ? "there is no permission"
                : e instanceof java.nio.file.NoSuchFileException ? "its folder does not exist" : e.getMessage();
    }
}
