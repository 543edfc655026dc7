/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.measure;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was recorded while a graph ran once.
 *
 * @param label what it is called, for a person: its tag and step, or the name of its file; different for each run of one file
 * @param source the file that it comes from
 * @param tag the name that it was recorded under; empty if none was given
 * @param step the number of the training step, if it was recorded
 * @param executions everything that was executed, in the order of the file
 */
public record RunRecord(String label, String source, String tag, OptionalLong step, List<Execution> executions) {
    /**
     * Takes the values.
     *
     * @param executions copied
     */
    public RunRecord {
        executions = List.copyOf(executions);
    }
}
