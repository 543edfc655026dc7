/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.Constants;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.SaverDef;

/** Writes the operations that save variables to a checkpoint and restore them. */
public final class Saver {

    private final GraphWriter graph;

    public Saver(GraphWriter graph) {
        this.graph = graph;
    }

    /** Gives the description that a MetaGraphDef keeps. */
    public SaverDef write(List<Variable> variables) {
        return graph.device("", () -> graph.scope("save", () -> {
            Tensor file = graph.op("PlaceholderWithDefault").name("filename").input(graph.constant("filename/input", "model"))
                    .attr("shape", Shape.SCALAR).build().output();
            Tensor prefix = graph.op("PlaceholderWithDefault").name("Const").input(file).attr("shape", Shape.SCALAR).build().output();
            Tensor saved = save(prefix, variables);
            Operation restored = restore(prefix, variables);
            return SaverDef.newBuilder().setFilenameTensorName(prefix.qualifiedName()).setSaveTensorName(saved.qualifiedName())
                    .setRestoreOpName(restored.name()).setMaxToKeep(5).setKeepCheckpointEveryNHours(10000)
                    .setVersion(SaverDef.CheckpointFormatVersion.V2)
                    .build();
        }));
    }

    private Tensor save(Tensor prefix, List<Variable> variables) {
        Operation save = graph.op("SaveV2").input(prefix).input(names("SaveV2/tensor_names", variables))
                .input(slices("SaveV2/shape_and_slices", variables))
                .inputs(variables.stream().map(Variable::ref).toList()).build();
        return graph.colocated(prefix.op(), () -> graph.op("Identity").name("control_dependency").input(prefix).control(save).build()
                .output());
    }

    private Operation restore(Tensor prefix, List<Variable> variables) {
        Operation restore = graph.op("RestoreV2").input(prefix).input(names("RestoreV2/tensor_names", variables))
                .input(slices("RestoreV2/shape_and_slices", variables))
                .attr("dtypes", Attributes.types(variables.stream().map(variable -> variable.ref().type()).toList()))
                .shapes(Collections.nCopies(variables.size(), Shape.UNKNOWN)).build();
        List<Operation> assigned = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            assigned.add(assign(variables.get(i), restore.output(i)));
        }
        return graph.group("restore_all", assigned);
    }

    private Operation assign(Variable variable, Tensor value) {
        return graph.colocated(variable.ref().op(), () -> graph.op("Assign").input(variable.ref()).input(value).build());
    }

    private Tensor names(String name, List<Variable> variables) {
        return graph.constant(name, Constants.vector(variables.stream().map(Variable::name).toList()));
    }

    private Tensor slices(String name, List<Variable> variables) {
        return graph.constant(name, Constants.vector(variables.stream().map(variable -> "").toList()));
    }
}
