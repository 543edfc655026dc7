/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.VariableDef;

/**
 * A variable of the reference kind.
 *
 * @param ref what assignments change
 * @param initialValue what it begins with
 * @param initializer the assignment of that value
 * @param read its value
 */
public record Variable(Tensor ref, Tensor initialValue, Operation initializer, Tensor read, boolean trainable) {

    public String name() {
        return ref.op().name();
    }

    public Shape shape() {
        return ref.shape();
    }

    /** How a collection of a MetaGraphDef keeps it. */
    public VariableDef toProto() {
        return VariableDef.newBuilder().setVariableName(ref.qualifiedName()).setInitialValueName(initialValue.qualifiedName())
                .setInitializerName(initializer.name()).setSnapshotName(read.qualifiedName()).setTrainable(trainable).build();
    }
}
