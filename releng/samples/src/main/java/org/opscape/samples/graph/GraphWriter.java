/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;

/**
 * Writes the operations of one graph or function to a sink, as TensorFlow's Python front end would: in name scopes, with unique names,
 * under control dependencies, on
 * devices and with colocations, with every attribute and the shapes of the outputs.
 */
public final class GraphWriter {

    /** The version of GraphDef that TensorFlow 1.15 writes. */
    public static final int PRODUCER = 134;

    private final NodeSink sink;
    private final Dialect dialect;
    private final OperationCatalog catalog;
    private final NodeNames names = new NodeNames();
    private final Set<String> usedTypes = new HashSet<>();
    private Context context = new Context("", "", List.of(), List.of());
    private long written;

    /**
     * What surrounds an operation.
     *
     * @param prefix the name scope, empty or with a slash at its end
     * @param controls what must run before; the operations made inside a block need it only when they use nothing else that was made in it
     */
    private record Context(String prefix, String device, List<ControlBlock> controls, List<String> colocations) {
    }

    private record ControlBlock(List<Operation> controls, Set<Operation> members) {
    }

    public GraphWriter(NodeSink sink, Dialect dialect, OperationCatalog catalog) {
        this.sink = sink;
        this.dialect = dialect;
        this.catalog = catalog;
    }

    public GraphWriter(NodeSink sink) {
        this(sink, Dialect.GRAPH, OperationCatalog.load());
    }

    /** Begins an operation. */
    public OperationBuilder op(String type) {
        return new OperationBuilder(this, catalog.schema(type));
    }

    /** Writes an operation with no attributes but those that follow from its inputs, and gives its first output. */
    public Tensor apply(String type, String name, Tensor... inputs) {
        OperationBuilder builder = op(type).name(name);
        Arrays.stream(inputs).forEach(builder::input);
        return builder.build().output();
    }

    public Tensor constant(String name, TensorProto value) {
        return op("Const").name(name).attr("dtype", value.getDtype()).attr("value", Attributes.of(value)).build().output();
    }

    public Tensor constant(String name, float value) {
        return constant(name, Constants.scalar(value));
    }

    public Tensor constant(String name, int value) {
        return constant(name, Constants.scalar(value));
    }

    public Tensor constant(String name, int... values) {
        return constant(name, Constants.vector(values));
    }

    public Tensor constant(String name, String value) {
        return constant(name, Constants.scalar(value));
    }

    /** An operation that does nothing but wait for others. */
    public Operation group(String name, List<Operation> controls) {
        return op("NoOp").name(name).controls(controls).build();
    }

    /** The argument of a function: no node stands for it. */
    public Tensor argument(String name, DataType type, Shape shape) {
        Operation op = new Operation(dialect, written++, names.unique(name), "_Arg", List.of(), Collections.emptyMap(), "");
        Tensor tensor = new Tensor(op, 0, "", type, shape);
        op.addOutput(tensor);
        return tensor;
    }

    /** Runs the body in a scope with a name of its own; a name that ends with a slash enters just that scope, a second time too. */
    public <T> T scope(String name, Supplier<T> body) {
        String prefix = name.endsWith("/") || name.isEmpty() ? name : names.unique(context.prefix + name) + "/";
        return within(new Context(prefix, context.device, context.controls, context.colocations), body);
    }

    public void scope(String name, Runnable body) {
        scope(name, asSupplier(body));
    }

    public <T> T device(String device, Supplier<T> body) {
        return within(new Context(context.prefix, device, context.controls, context.colocations), body);
    }

    public void device(String device, Runnable body) {
        device(device, asSupplier(body));
    }

    public <T> T controls(List<Operation> controls, Supplier<T> body) {
        ControlBlock block = new ControlBlock(List.copyOf(controls), Collections.newSetFromMap(new IdentityHashMap<>()));
        List<ControlBlock> blocks = Stream.concat(context.controls.stream(), Stream.of(block)).toList();
        return within(new Context(context.prefix, context.device, blocks, context.colocations), body);
    }

    public void controls(List<Operation> controls, Runnable body) {
        controls(controls, asSupplier(body));
    }

    /** Runs the body without the control dependencies around it: for initial values and constants of variables. */
    public <T> T withoutControls(Supplier<T> body) {
        return within(new Context(context.prefix, context.device, List.of(), context.colocations), body);
    }

    /** Runs the body with its operations on the device of another. */
    public <T> T colocated(Operation with, Supplier<T> body) {
        String device = with.device().isEmpty() ? context.device : with.device();
        return within(new Context(context.prefix, device, context.controls, merged(with.colocationGroups())), body);
    }

    /** Runs the body with its operations in the colocation group of an operation that may not exist yet. */
    public <T> T colocated(String operation, Supplier<T> body) {
        return within(new Context(context.prefix, context.device, context.controls, merged(List.of("loc:@" + operation))), body);
    }

    private List<String> merged(List<String> groups) {
        return Stream.concat(context.colocations.stream(), groups.stream()).distinct().sorted().toList();
    }

    public void colocated(Operation with, Runnable body) {
        colocated(with, asSupplier(body));
    }

    /** The name scope, empty or with a slash at its end. */
    public String prefix() {
        return context.prefix;
    }

    /** The types of all operations written so far. */
    public Set<String> usedTypes() {
        return usedTypes;
    }

    public OperationCatalog catalog() {
        return catalog;
    }

    Dialect dialect() {
        return dialect;
    }

    String device() {
        return context.device;
    }

    List<String> colocations() {
        return context.colocations;
    }

    /** The operations that the surrounding blocks make one with these inputs wait for. */
    List<Operation> surroundingControls(List<Tensor> inputs) {
        return context.controls.stream().filter(block -> inputs.stream().noneMatch(input -> block.members.contains(input.op())))
                .flatMap(block -> block.controls.stream()).toList();
    }

    String uniqueName(String name) {
        if (!name.endsWith("/")) {
            return names.unique(context.prefix + name);
        }
        String whole = name.substring(0, name.length() - 1);
        return name.equals(context.prefix) ? whole : names.unique(whole);
    }

    long nextId() {
        return written++;
    }

    void write(Operation op, NodeDef node) {
        usedTypes.add(op.type());
        context.controls.forEach(block -> block.members.add(op));
        sink.accept(node);
    }

    private <T> T within(Context inner, Supplier<T> body) {
        Context outer = context;
        context = inner;
        try {
            return body.get();
        } finally {
            context = outer;
        }
    }

    private static Supplier<Boolean> asSupplier(Runnable body) {
        return () -> {
            body.run();
            return Boolean.TRUE;
        };
    }
}
