/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

import java.util.List;
import java.util.Optional;
import org.opscape.model.dataflow.Problem;
import org.opscape.model.dataflow.Severity;

/** How far a file could be read. */
public final class Reading {
    private Reading() {
    }

    /**
     * Tells whether parts of a file are not in its model. Errors of operations are none: what is wrong there was read.
     *
     * @param problems the problems of the model
     * @return what was not read; empty if the model has all
     */
    public static Optional<Problem> gap(List<Problem> problems) {
        for (Problem problem : problems) {
            boolean error = problem.getSeverity() == Severity.ERROR;
            boolean unlisted = problem.getPlace().isEmpty();
            if (problem.getElement() == null && (error || unlisted)) {
                return Optional.of(problem);
            }
        }
        return Optional.empty();
    }
}
