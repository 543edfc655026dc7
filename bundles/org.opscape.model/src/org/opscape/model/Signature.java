/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

import java.util.List;

/**
 * A way in which a model says that it is called: which tensors of its main graph are fed, and which are fetched.
 *
 * @param name its name in the model, for instance serving_default
 * @param inputs what is fed
 * @param outputs what is fetched
 */
public record Signature(String name, List<Port> inputs, List<Port> outputs) {
    /**
     * Copies the ports.
     *
     * @param name its name
     * @param inputs what is fed
     * @param outputs what is fetched
     */
    public Signature {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /**
     * A tensor of a signature.
     *
     * @param name its name for the caller
     * @param operation the index in the main graph of the operation that produces it; no edit changes it
     * @param output which output of the operation it is
     */
    public record Port(String name, int operation, int output) {
    }
}
