/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.load;

import org.eclipse.core.runtime.IProgressMonitor;
import org.opscape.model.Progress;

/** Passes progress on to a job's monitor, and asks it whether to stop. */
public final class MonitorProgress implements Progress {
    private static final int TICKS = 1000;

    private final IProgressMonitor monitor;
    private String task = "";
    private int done;

    /**
     * Begins the monitor's task.
     *
     * @param name what is done
     * @param monitor the monitor
     */
    public MonitorProgress(String name, IProgressMonitor monitor) {
        this.monitor = monitor;
        monitor.beginTask(name, IProgressMonitor.UNKNOWN);
    }

    @Override
    public void report(String now, double fraction) {
        int ticks = (int) (Math.max(0, fraction) * TICKS);
        if (!now.equals(task)) {
            task = now;
            done = 0;
            monitor.subTask(now);
        }
        if (ticks > done) {
            monitor.worked(ticks - done);
            done = ticks;
        }
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
