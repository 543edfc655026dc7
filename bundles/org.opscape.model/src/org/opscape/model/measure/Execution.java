/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.measure;

import java.util.List;

/**
 * One execution of an operation on one device. Operations in loops have several in one run; what an accelerator does for an operation is
 * recorded apart from what the host does to start it.
 *
 * @param name what was executed, as the file names it: an operation, perhaps with ":Op" behind it
 * @param device where, as the file names it
 * @param label what the file says about it for a person; may be empty
 * @param timing when
 * @param memory what it took of memory
 * @param outputs what it produced
 */
public record Execution(String name, String device, String label, Timing timing, MemoryUse memory, List<OutputTensor> outputs) {
    /**
     * Takes the values.
     *
     * @param outputs copied
     */
    public Execution {
        outputs = List.copyOf(outputs);
    }
}
