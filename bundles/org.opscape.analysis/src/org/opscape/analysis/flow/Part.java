/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

/** What operations are there for. */
public enum Part {
    /** They compute the outputs of the model from its inputs. */
    FORWARD,
    /** They compute gradients, or something of gradients. */
    GRADIENT,
    /** They update variables: the optimiser, moving averages, counters of steps. */
    OPTIMIZER,
    /** They save and restore checkpoints. */
    SAVER,
    /** They record summaries. */
    SUMMARY,
    /** They read, decode and queue examples. */
    INPUT_PIPELINE,
    /** They give variables their first values. */
    INITIALIZER
}
