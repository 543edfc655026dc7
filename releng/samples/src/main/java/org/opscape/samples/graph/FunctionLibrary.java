/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.FunctionDefLibrary;

/** Collects functions and numbers them, as TensorFlow 2 does. */
public final class FunctionLibrary {

    private static final int FIRST = 1201;
    private static final int STEP = 17;

    private final OperationCatalog catalog;
    private final List<FunctionDef> functions = new ArrayList<>();
    private int number = FIRST;

    public FunctionLibrary(OperationCatalog catalog) {
        this.catalog = catalog;
    }

    /** Writes a function and gives its name, which is the given one and a number. */
    public String define(String name, Consumer<FunctionWriter> body) {
        String unique = name + "_" + number;
        number += STEP;
        FunctionWriter writer = new FunctionWriter(unique, catalog);
        body.accept(writer);
        functions.add(writer.build());
        return unique;
    }

    public FunctionDefLibrary build() {
        return FunctionDefLibrary.newBuilder().addAllFunction(functions).build();
    }
}
