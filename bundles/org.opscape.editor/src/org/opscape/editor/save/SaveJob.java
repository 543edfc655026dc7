/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.opscape.editor.load.MonitorProgress;
import org.opscape.formats.ModelFileException;

/** Saves in the background. */
final class SaveJob extends Job {
    private final SaveTask task;
    private final Consumer<Outcome> answer;

    /** How it went. */
    sealed interface Outcome {
    }

    /** It is saved. */
    record Saved(SaveTask.Done done) implements Outcome {
    }

    /** Somebody cancelled it. */
    record Cancelled() implements Outcome {
    }

    /** It did not work. */
    record Failed(Throwable cause) implements Outcome {
    }

    SaveJob(String name, SaveTask task, Consumer<Outcome> answer) {
        super("Saving " + name);
        this.task = task;
        this.answer = answer;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Outcome outcome = run(task, getName(), monitor);
        answer.accept(outcome);
        return outcome instanceof Cancelled ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    static Outcome run(SaveTask task, String name, IProgressMonitor monitor) {
        try {
            return new Saved(task.run(new MonitorProgress(name, monitor)));
        } catch (CancellationException e) {
            return new Cancelled();
        } catch (ModelFileException | RuntimeException | OutOfMemoryError e) {
            return new Failed(e);
        } finally {
            monitor.done();
        }
    }
}
