/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

/** Watches long work and may cancel it. Implementations must be quick and may be called from any thread. */
public interface Progress {
    /** Watches nothing and never cancels. */
    Progress NONE = new Progress() {
    };

    /**
     * Says what is going on.
     *
     * @param task what is being done, for a person
     * @param fraction how much of it is done, from 0 to 1; negative if unknown
     */
    default void report(String task, double fraction) {
    }

    /** {@return whether the work should stop} */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Stops the work if it was cancelled.
     *
     * @throws java.util.concurrent.CancellationException if it was
     */
    default void check() {
        if (isCancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
