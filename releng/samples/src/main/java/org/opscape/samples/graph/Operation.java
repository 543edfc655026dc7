/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.tensorflow.proto.AttrValue;

/** A written operation; kept only as long as somebody still refers to it. */
public final class Operation {

    private final Dialect dialect;
    private final long id;
    private final String name;
    private final String type;
    private final List<Tensor> inputs;
    private final Map<String, AttrValue> attributes;
    private final String device;
    private final List<Tensor> outputs = new ArrayList<>(1);

    Operation(Dialect dialect, long id, String name, String type, List<Tensor> inputs, Map<String, AttrValue> attributes, String device) {
        this.dialect = dialect;
        this.id = id;
        this.name = name;
        this.type = type;
        this.inputs = List.copyOf(inputs);
        this.attributes = attributes;
        this.device = device;
    }

    void addOutput(Tensor output) {
        outputs.add(output);
    }

    Dialect dialect() {
        return dialect;
    }

    /** Grows in the order of writing, so that every input of an operation has a smaller number. */
    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String type() {
        return type;
    }

    public List<Tensor> inputs() {
        return inputs;
    }

    public Tensor input(int index) {
        return inputs.get(index);
    }

    public List<Tensor> outputs() {
        return outputs;
    }

    public Tensor output(int index) {
        return outputs.get(index);
    }

    public Tensor output() {
        return outputs.get(0);
    }

    public Map<String, AttrValue> attributes() {
        return attributes;
    }

    public AttrValue attribute(String key) {
        AttrValue value = attributes.get(key);
        if (value == null) {
            throw new IllegalArgumentException(name + " (" + type + ") has no attribute " + key);
        }
        return value;
    }

    public String device() {
        return device;
    }

    /** The groups of operations that must be on one device with this one: those that it was put into, else its own. */
    public List<String> colocationGroups() {
        AttrValue groups = attributes.get("_class");
        if (groups == null) {
            return List.of("loc:@" + name);
        }
        return groups.getList().getSList().stream().map(s -> s.toStringUtf8()).toList();
    }

    @Override
    public String toString() {
        return name + " (" + type + ")";
    }
}
