/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import org.opscape.samples.graph.Tensor;

/** The derivative of a loss. */
public sealed interface Gradient {

    /** One number for each element. */
    record Dense(Tensor value) implements Gradient {
    }

    /**
     * Only some rows; all others are zero.
     *
     * @param values the rows
     * @param indices where each belongs; one may occur more than once
     */
    record Rows(Tensor values, Tensor indices) implements Gradient {
    }
}
