/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.measure;

import java.util.List;

/**
 * What one file tells about graphs.
 *
 * @param runs what was recorded while graphs ran
 * @param tables other data
 * @param problems what could not be read, for a person, each with its place in the file
 */
public record Measures(List<RunRecord> runs, List<DataTable> tables, List<String> problems) {
    /**
     * Takes the values.
     *
     * @param runs copied
     * @param tables copied
     * @param problems copied
     */
    public Measures {
        runs = List.copyOf(runs);
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }
}
