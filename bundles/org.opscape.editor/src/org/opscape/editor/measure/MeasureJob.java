/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.measure;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.opscape.editor.Measurements.Attached;
import org.opscape.editor.Measurements.State;
import org.opscape.editor.load.MonitorProgress;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.measure.MeasureFiles;
import org.opscape.model.measure.Measures;

/** Reads an attached file. */
final class MeasureJob extends Job {
    private final Path file;
    private final Consumer<Result> answer;

    /**
     * What came of it.
     *
     * @param attached the file, read or not
     * @param measures what it holds
     */
    record Result(Attached attached, Optional<Measures> measures) {
    }

    MeasureJob(Path file, Consumer<Result> answer) {
        super("Reading " + file.getFileName());
        this.file = file;
        this.answer = answer;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            Measures measures = MeasureFiles.open(file, new MonitorProgress(getName(), monitor));
            answer.accept(new Result(new Attached(file, detail(measures), State.READY), Optional.of(measures)));
        } catch (CancellationException e) {
            fail("Reading it was cancelled.");
        } catch (ModelFileException e) {
            fail(e.getMessage());
        } catch (RuntimeException | OutOfMemoryError e) {
            ILog.of(MeasureJob.class).error(file + " could not be read", e);
            fail("It could not be read. The log has the details.");
        }
        return Status.OK_STATUS;
    }

    private void fail(String why) {
        answer.accept(new Result(new Attached(file, why, State.FAILED), Optional.empty()));
    }

    private static String detail(Measures measures) {
        int columns = measures.tables().stream().mapToInt(table -> table.columns().size()).sum();
        String runs = measures.runs().isEmpty() ? "" : counted(measures.runs().size(), "run");
        String data = columns == 0 ? "" : counted(columns, "column");
        return runs.isEmpty() || data.isEmpty() ? runs + data : runs + ", " + data;
    }

    private static String counted(int count, String noun) {
        return String.format("%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
