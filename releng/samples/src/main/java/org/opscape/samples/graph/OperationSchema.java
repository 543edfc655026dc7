/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.List;
import java.util.Optional;

import org.tensorflow.proto.AttrValue;

/**
 * What an operation takes, gives and must be told.
 *
 * @param type the operation's type, such as MatMul
 * @param stateful whether two equal calls may differ
 */
public record OperationSchema(String type, boolean stateful, List<Argument> inputs, List<Argument> outputs, List<Attribute> attributes) {

    /**
     * An input or output.
     *
     * @param element an attribute's name or a literal type
     * @param count the attribute that says how many tensors there are; empty for one
     * @param listed whether the attribute is a list of types, one for each tensor
     */
    public record Argument(String name, String element, String count, boolean listed, boolean reference) {
    }

    /** An attribute with its kind (type, int, list(int), ...) and, where it may be left out, the value that it then has. */
    public record Attribute(String name, String kind, Optional<AttrValue> standard) {
    }
}
