/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.opscape.editor.GraphDocument;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;

/** Saves the file of an editor. Belongs to the UI thread, like all that it asks. */
public final class Saving {
    private final Host host;
    private Optional<SaveJob> job = Optional.empty();
    private Optional<GraphDocument> document = Optional.empty();
    private Map<String, String> known = Map.of();
    private int changes;

    /** The editor. */
    public interface Host {
        /** {@return where dialogs belong} */
        Shell shell();

        /**
         * Something was saved.
         *
         * @param done what
         */
        void saved(SavedFile done);
    }

    /**
     * Saves for an editor.
     *
     * @param host the editor
     */
    public Saving(Host host) {
        this.host = host;
    }

    /**
     * Saves a document from now on.
     *
     * @param opened the document
     * @param names the names of measured operations that are noted beside it, new ones by old ones
     */
    public void start(GraphDocument opened, Map<String, String> names) {
        document = Optional.of(opened);
        known = new HashMap<>(names);
        opened.commandStack().addCommandStackEventListener(event -> changes++);
    }

    /** {@return whether the file is being written} */
    public boolean isBusy() {
        return job.isPresent();
    }

    /** Saves in the background. */
    public void save() {
        document.filter(opened -> job.isEmpty()).ifPresent(opened -> wish(opened).ifPresent(wish -> begin(opened, wish)));
    }

    /**
     * Saves, and comes back when it is done; the window is not free meanwhile, but a person can cancel it.
     *
     * @return whether it is saved
     */
    public boolean saveNow() {
        awaitJob();
        return document.filter(GraphDocument::isDirty).isEmpty()
                || wish(document.get()).filter(wish -> now(document.get(), wish)).isPresent();
    }

    /** Asks for a name, and saves under it. */
    public void saveAs() {
        awaitJob();
        document.ifPresent(opened -> new SaveAsDialog(host.shell(), opened.file()).ask().ifPresent(wish -> {
            if (wish.encoding() == opened.file().encoding()) {
                begin(opened, wish);
            } else {
                now(opened, wish);
            }
        }));
    }

    /** Gives up what is not written yet; nobody wants to know. */
    public void dispose() {
        document = Optional.empty();
        job.ifPresent(SaveJob::cancel);
    }

    /** Where to; asks if that is not clear. */
    private Optional<SaveTask.Wish> wish(GraphDocument opened) {
        ModelFile file = opened.file();
        boolean changed = file.changedOnDisk();
        SaveDialogs.Answer answer = !Files.exists(file.path()) ? SaveDialogs.Answer.YES
                : changed ? SaveDialogs.overwriteChanged(host.shell(), file.path())
                        : Files.isWritable(file.path()) ? SaveDialogs.Answer.YES
                                : SaveDialogs.overwriteProtected(host.shell(), file.path());
        return switch (answer) {
            case YES -> Optional.of(new SaveTask.Wish(file.path(), file.encoding(), changed));
            case OTHER -> new SaveAsDialog(host.shell(), file).ask();
            case CANCEL -> Optional.empty();
        };
    }

    private SaveTask task(GraphDocument opened, SaveTask.Wish wish) {
        Display display = host.shell().getDisplay();
        return new SaveTask(opened, wish, known, () -> {
            AtomicReference<SaveTask.Moment> moment = new AtomicReference<>();
            display.syncExec(() -> moment.set(new SaveTask.Moment(changes, opened.commandStack().point())));
            return moment.get();
        });
    }

    private void begin(GraphDocument opened, SaveTask.Wish wish) {
        Display display = host.shell().getDisplay();
        SaveJob started = new SaveJob(String.valueOf(wish.target().getFileName()), task(opened, wish), outcome -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> ended(opened, wish, outcome));
            }
        });
        job = Optional.of(started);
        started.schedule();
    }

    private boolean now(GraphDocument opened, SaveTask.Wish wish) {
        AtomicReference<SaveJob.Outcome> outcome = new AtomicReference<>(new SaveJob.Cancelled());
        SaveTask task = task(opened, wish);
        busy(monitor -> outcome.set(SaveJob.run(task, "Saving " + wish.target().getFileName(), monitor)));
        return ended(opened, wish, outcome.get());
    }

    private void awaitJob() {
        job.ifPresent(running -> busy(monitor -> {
            try {
                running.join(0, monitor);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        Display display = host.shell().getDisplay();
        while (job.isPresent() && display.readAndDispatch()) {
            continue; // the answer of the job is on its way
        }
    }

    private void busy(Consumer<IProgressMonitor> work) {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(work::accept);
        } catch (InvocationTargetException e) {
            ILog.of(Saving.class).error("Saving failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ended(GraphDocument opened, SaveTask.Wish wish, SaveJob.Outcome outcome) {
        job = Optional.empty();
        boolean gone = document.filter(current -> current == opened).isEmpty();
        return switch (outcome) {
            case SaveJob.Saved saved -> {
                if (!gone) {
                    opened.commandStack().markSaved(saved.done().moment().point());
                    host.saved(SavedFile.of(saved.done()));
                }
                yield true;
            }
            case SaveJob.Cancelled cancelled -> false;
            case SaveJob.Failed failed -> !gone && failed(opened, wish, failed.cause());
        };
    }

    private boolean failed(GraphDocument opened, SaveTask.Wish wish, Throwable cause) {
        String why = switch (cause) {
            case ModelFileException e -> e.getMessage();
            case OutOfMemoryError e ->
                "There is not enough memory. What was on disk before is unchanged. Close other models and try again.";
            default -> "Something unexpected happened: " + cause + "\nThe log has the details. What was on disk before is unchanged.";
        };
        if (!(cause instanceof ModelFileException)) {
            ILog.of(Saving.class).error("Cannot save " + wish.target(), cause);
        }
        if (SaveDialogs.failed(host.shell(), wish.target(), why) == SaveDialogs.Answer.OTHER) {
            return new SaveAsDialog(host.shell(), opened.file()).ask().filter(other -> now(opened, other)).isPresent();
        }
        return false;
    }
}
