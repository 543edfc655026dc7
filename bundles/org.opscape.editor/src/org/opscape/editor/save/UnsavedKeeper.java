/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.edit.Edit;
import org.opscape.editor.GraphDocument;
import org.opscape.formats.ModelFile;

/**
 * Keeps the edits of a document that are not saved where they are found after a crash: a moment after each edit, in the background. Belongs
 * to the UI thread.
 */
public final class UnsavedKeeper {
    private static final int QUIET_MILLIS = 400;

    private final Recoveries recoveries;
    private final Display display;
    private final Job job;
    private final Runnable later = this::write;
    private Optional<GraphDocument> document = Optional.empty();
    private UnsavedEdits state;
    /** What is to be kept; shared with the job. */
    private UnsavedEdits wanted;

    /**
     * Makes one that keeps nothing yet.
     *
     * @param recoveries where
     * @param display whose thread this belongs to
     */
    public UnsavedKeeper(Recoveries recoveries, Display display) {
        this.recoveries = recoveries;
        this.display = display;
        IJobFunction work = monitor -> {
            carryOut();
            return Status.OK_STATUS;
        };
        job = Job.create("Keeping unsaved edits", work);
        job.setSystem(true);
    }

    /**
     * Keeps the edits of a document from now on, and forgets those of the one before.
     *
     * @param opened the document, as it was opened or saved
     */
    public void start(GraphDocument opened) {
        finish();
        document = Optional.of(opened);
        ModelFile file = opened.file();
        state = UnsavedEdits.of(file.path(), file.chosen().id(), List.of());
        opened.commandStack().addCommandStackEventListener(event -> {
            if (document.filter(current -> current == opened).isPresent()) {
                display.timerExec(QUIET_MILLIS, later);
            }
        });
        write();
    }

    /** The document was saved, maybe into another file. */
    public void saved() {
        document.ifPresent(opened -> {
            forget();
            state = UnsavedEdits.of(opened.file().path(), opened.file().chosen().id(), List.of());
            write();
        });
    }

    /** Forgets the edits: the document is closed. */
    public void finish() {
        display.timerExec(-1, later);
        if (document.isPresent()) {
            document = Optional.empty();
            forget();
        }
    }

    /** Writes down at once what is not written yet. */
    public void writeNow() {
        write();
        carryOut();
    }

    private void write() {
        document.ifPresent(opened -> {
            List<Edit> edits = opened.commandStack().unsaved().stream().flatMap(command -> command.edits().stream()).toList();
            want(state.with(edits));
            job.schedule();
        });
    }

    private synchronized void want(UnsavedEdits edits) {
        wanted = edits;
    }

    private void forget() {
        want(state.with(List.of()));
        carryOut();
    }

    private synchronized void carryOut() {
        try {
            if (wanted.edits().isEmpty()) {
                recoveries.forget(wanted.model());
            } else {
                recoveries.keep(wanted);
            }
        } catch (IOException e) {
            ILog.of(UnsavedKeeper.class).warn("Unsaved edits cannot be kept", e);
        }
    }
}
