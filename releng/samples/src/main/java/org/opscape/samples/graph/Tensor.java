/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.Optional;

import org.tensorflow.proto.DataType;

/**
 * One output of an operation.
 *
 * @param op the operation that makes it
 * @param index the position among all outputs of the operation, as GraphDef counts
 * @param slot the output argument and the position in it ("product:0"), as FunctionDef counts; empty for a function's argument
 * @param type the element type, without the mark of a reference
 * @param shape as far as it is known
 */
public record Tensor(Operation op, int index, String slot, DataType type, Shape shape) {

    /** How a NodeDef names this tensor as its input. */
    public String reference() {
        if (op.dialect() == Dialect.FUNCTION) {
            return slot.isEmpty() ? op.name() : op.name() + ":" + slot;
        }
        return index == 0 ? op.name() : op.name() + ":" + index;
    }

    /** "name:index", as signatures and collections write it. */
    public String qualifiedName() {
        return op.name() + ":" + index;
    }

    /** The integers of this tensor when they follow from constants and static shapes. */
    public Optional<int[]> intValues() {
        return ConstantFolding.intValues(this);
    }
}
