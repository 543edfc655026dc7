/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.opscape.edit.ModelEdit;
import org.opscape.editor.edit.ModelAccess;
import org.opscape.editor.load.MonitorProgress;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;

/** Finds out in the background what edits do. */
final class LookJob extends Job {
    private final ModelFile file;
    private final ModelAccess access;
    private final List<ModelEdit> steps;
    private final boolean edited;
    private final CompletableFuture<Optional<Outlook>> result = new CompletableFuture<>();

    LookJob(ModelFile file, ModelAccess access, List<ModelEdit> steps, boolean edited) {
        super("Looking for what refers to the names");
        this.file = file;
        this.access = access;
        this.steps = steps;
        this.edited = edited;
        setPriority(INTERACTIVE);
        setSystem(true);
    }

    /** {@return what they do; empty if that cannot be found out} */
    CompletableFuture<Optional<Outlook>> result() {
        return result;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            result.complete(Optional.of(Foresight.of(file, access, steps, edited, new MonitorProgress(getName(), monitor))));
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            result.cancel(false);
            return Status.CANCEL_STATUS;
        } catch (ModelFileException | RuntimeException | OutOfMemoryError e) {
            ILog.of(LookJob.class).warn("Cannot look ahead", e);
            result.complete(Optional.empty());
            return Status.OK_STATUS;
        }
    }
}
