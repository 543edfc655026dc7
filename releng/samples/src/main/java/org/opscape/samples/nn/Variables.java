/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.Constants;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.tensorflow.proto.DataType;

/** Makes variables and remembers them for optimisers, savers and the initial run. */
public final class Variables {

    private final GraphWriter graph;
    private final String device;
    private final List<Variable> all = new ArrayList<>();

    /** Variables go to the given device; empty for none. */
    public Variables(GraphWriter graph, String device) {
        this.graph = graph;
        this.device = device;
    }

    /** A variable that gradients train, in the present scope. */
    public Variable trainable(String name, Shape shape, Initializer initializer) {
        return create(graph.prefix() + name, shape, initializer, true);
    }

    /** A variable that only other operations change, in the present scope. */
    public Variable fixed(String name, Shape shape, Initializer initializer) {
        return create(graph.prefix() + name, shape, initializer, false);
    }

    /** A second variable of the same shape and place as another, such as an optimiser's slot. */
    public Variable slot(Variable of, String name, Initializer initializer) {
        String slotName = of.name() + "/" + name;
        return keep(graph.withoutControls(() -> graph.scope("", () -> graph.colocated(of.ref().op(), () -> {
            Tensor value = graph.scope(slotName + "/Initializer/", () -> initializer.write(graph, of.shape()));
            return assemble(slotName, value, false);
        }))));
    }

    /** A second variable that begins with another's value, to follow it. */
    public Variable average(Variable of, String name) {
        return slot(of, name, (graph, shape) -> of.initialValue());
    }

    /** A scalar on the same device as another variable, with its initial value below its own name. */
    public Variable beside(Variable with, String name, Initializer initializer) {
        return keep(graph.withoutControls(() -> graph.scope("", () -> graph.colocated(with.ref().op(),
                () -> assemble(name, graph.scope(name + "/", () -> initializer.write(graph, Shape.SCALAR)), false)))));
    }

    /** The counter of training steps. */
    public Variable globalStep() {
        return keep(graph.withoutControls(() -> graph.scope("", () -> graph.colocated("global_step", () -> {
            Tensor zero = graph.op("Const").name("global_step/Initializer/zeros").attr("dtype", DataType.DT_INT64)
                    .attr("value", Attributes.of(Constants.scalar(0L))).build().output();
            return assemble("global_step", zero, false);
        }))));
    }

    public List<Variable> all() {
        return all;
    }

    public List<Variable> trainable() {
        return all.stream().filter(Variable::trainable).toList();
    }

    /** In the order in which a saver keeps them. */
    public List<Variable> byName() {
        return all.stream().sorted(Comparator.comparing(Variable::name)).toList();
    }

    /** The operation that gives all variables their first values. */
    public Operation initializer(String name) {
        return graph.group(name, all.stream().map(Variable::initializer).toList());
    }

    private Variable create(String name, Shape shape, Initializer initializer, boolean trainable) {
        return keep(graph.withoutControls(() -> graph.scope("", () -> graph.device(device, () -> graph.colocated(name, () -> {
            Tensor value = graph.scope(name + "/Initializer/", () -> initializer.write(graph, shape));
            return assemble(name, value, trainable);
        })))));
    }

    private Variable assemble(String name, Tensor value, boolean trainable) {
        Tensor ref = graph.op("VariableV2").name(name).attr("dtype", value.type()).attr("shape", value.shape()).build().output();
        Operation assign = graph.op("Assign").name(name + "/Assign").input(ref).input(value).build();
        return new Variable(ref, value, assign, graph.apply("Identity", name + "/read", ref), trainable);
    }

    private Variable keep(Variable variable) {
        all.add(variable);
        return variable;
    }
}
