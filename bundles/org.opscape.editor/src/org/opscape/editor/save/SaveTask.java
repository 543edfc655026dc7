/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.eclipse.gef.commands.Command;
import org.opscape.editor.GraphDocument;
import org.opscape.formats.Encoding;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.Reference;
import org.opscape.formats.Rewrite;
import org.opscape.formats.sidecar.OldNames;
import org.opscape.model.Progress;

/** Writes a model into a file: reads the model first, and writes when it may change again. Slow: to be run in a job. */
final class SaveTask {
    private final GraphDocument document;
    private final Wish wish;
    private final Map<String, String> known;
    private final Supplier<Moment> now;
    private final Path before;

    /**
     * What is asked for.
     *
     * @param target where to
     * @param encoding how to write it
     * @param overwrite whether the file is replaced though somebody else has changed it
     */
    record Wish(Path target, Encoding encoding, boolean overwrite) {
    }

    /**
     * A moment in the history.
     *
     * @param changes how often the model was changed until then
     * @param point the last edit that is not undone
     */
    record Moment(int changes, Optional<Command> point) {
    }

    /**
     * What was done.
     *
     * @param target the file
     * @param kept whether the model belongs to that file now; otherwise it has to be opened anew
     * @param rewrite what was exchanged
     * @param references how many places that refer to operations
     * @param moment when the model was as it was saved
     * @param warning what else a person has to know
     */
    record Done(Path target, boolean kept, Rewrite rewrite, int references, Moment moment, Optional<String> warning) {
    }

    /** Carries an exception out of a function. */
    private static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Failed(ModelFileException cause) {
            super(cause);
        }

        ModelFileException reason() {
            return (ModelFileException) getCause();
        }
    }

    /**
     * Prepares saving.
     *
     * @param known the names of measured operations, as they were noted when the file was opened
     * @param now says what moment it is, asked from any thread
     */
    SaveTask(GraphDocument document, Wish wish, Map<String, String> known, Supplier<Moment> now) {
        this.document = document;
        this.wish = wish;
        this.known = known;
        this.now = now;
        before = document.file().path().toAbsolutePath().getParent();
    }

    /**
     * Saves.
     *
     * @throws ModelFileException if it cannot be written; then the old file is as it was
     * @throws CancellationException if it was cancelled; likewise
     */
    Done run(Progress progress) throws ModelFileException {
        ModelFile file = document.file();
        try {
            return wish.encoding() == file.encoding() ? save(file, progress) : convert(file, progress);
        } catch (Failed e) {
            throw e.reason();
        }
    }

    private Done save(ModelFile file, Progress progress) throws ModelFileException {
        AtomicInteger references = new AtomicInteger();
        Moment moment = now.get();
        Rewrite rewrite = read(file, references, progress);
        for (Moment after = now.get(); after.changes() != moment.changes(); after = now.get()) {
            moment = after;
            rewrite = read(file, references, progress);
        }
        file.save(wish.target(), rewrite, progress, wish.overwrite());
        if (!wish.target().equals(file.path())) {
            file.moveTo(wish.target(), rewrite);
        }
        return new Done(file.path(), true, rewrite, references.get(), moment, note(file.path(), rewrite));
    }

    private Rewrite read(ModelFile file, AtomicInteger references, Progress progress) {
        return document.access().read(progress, reading -> {
            references.set(0);
            try {
                return file.rewrite((kind, holder, before, after) -> {
                    if (kind != Reference.Kind.NAME) {
                        references.incrementAndGet();
                    }
                }, reading);
            } catch (ModelFileException e) {
                throw new Failed(e);
            }
        });
    }

    private Done convert(ModelFile file, Progress progress) {
        Moment moment = now.get();
        Rewrite rewrite = document.access().read(progress, reading -> {
            try {
                return file.saveAs(wish.target(), wish.encoding(), reading);
            } catch (ModelFileException e) {
                throw new Failed(e);
            }
        });
        return new Done(wish.target(), false, rewrite, 0, moment, note(wish.target(), rewrite));
    }

    private Optional<String> note(Path target, Rewrite rewrite) {
        Path folder = target.toAbsolutePath().getParent();
        boolean elsewhere = document.file().kind() == FileKind.SAVED_MODEL && !before.equals(folder);
        Optional<String> left = elsewhere
                ? Optional.of("Only the graph is in the new place. The variables and assets of the SavedModel are in "
                        + before + ".")
                : Optional.empty();
        try {
            OldNames.note(target, document.name(0), known, rewrite.renames());
            return left;
        } catch (IOException e) {
            return Optional.of("The old names could not be noted beside the model: " + e.getMessage());
        }
    }
}
