/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

/**
 * An operation at which data come into a model or go out of it.
 *
 * @param operation the operation
 * @param kind what it is
 */
public record End(int operation, Kind kind) {
    /** What comes in or goes out. */
    public enum Kind {
        /** Something that is fed: a placeholder, an argument of a function, an input of an ONNX graph. */
        INPUT,
        /** A queue or an iterator hands examples to the model. */
        EXAMPLES,
        /** An output that the graph declares: a result of a function, an output of an ONNX graph. */
        RESULT,
        /** What training makes small. */
        LOSS,
        /** A tensor that nothing consumes, or nothing but gradients, summaries and the like. */
        OUTPUT,
        /** An operation that updates variables when it is run, for which nothing else waits. */
        UPDATE;

        /** {@return whether data come in} */
        public boolean isInput() {
            return this == INPUT || this == EXAMPLES;
        }
    }
}
