/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.dataflow.impl;

import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Problem;
import org.opscape.model.dataflow.Scope;

/**
 * Makes the same objects as the generated factory, but does not initialise the reflective metamodel: that takes a quarter of a second in a
 * fresh process, which a reader of files need not wait for. The metamodel is initialised when somebody asks an object for its class.
 */
public final class DirectFactory {
    private DirectFactory() {
    }

    /** {@return a new model} */
    public static Model model() {
        return new ModelImpl();
    }

    /** {@return a new graph} */
    public static Graph graph() {
        return new GraphImpl();
    }

    /** {@return a new scope} */
    public static Scope scope() {
        return new ScopeImpl();
    }

    /** {@return a new operation} */
    public static Operation operation() {
        return new OperationImpl();
    }

    /** {@return a new input} */
    public static Input input() {
        return new InputImpl();
    }

    /** {@return a new output} */
    public static Output output() {
        return new OutputImpl();
    }

    /** {@return a new problem} */
    public static Problem problem() {
        return new ProblemImpl();
    }
}
