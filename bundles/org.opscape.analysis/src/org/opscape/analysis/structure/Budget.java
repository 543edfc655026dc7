/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.structure;

import org.opscape.model.Progress;

/** Steps that a search may take, and the look at whether to stop. */
final class Budget {
    private static final int CHECK_EVERY = 1 << 18;

    private final Progress progress;
    private long left;
    private long nextCheck;

    Budget(long steps, Progress progress) {
        this.progress = progress;
        left = steps;
        nextCheck = steps - CHECK_EVERY;
    }

    /** Takes steps; returns whether there were enough left. */
    boolean take(long steps) {
        left -= steps;
        if (left < nextCheck) {
            nextCheck = left - CHECK_EVERY;
            progress.check();
        }
        return left >= 0;
    }
}
