/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views;

import org.eclipse.core.runtime.IProgressMonitor;
import org.opscape.model.Progress;

/**
 * Lets a job's monitor cancel work.
 *
 * @param monitor the monitor
 */
public record Cancellable(IProgressMonitor monitor) implements Progress {
    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
