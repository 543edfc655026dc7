/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.InternalEList;
import org.opscape.formats.assembly.GraphAssembler;
import org.opscape.formats.assembly.NameScan;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Section;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Severity;
import org.opscape.model.dataflow.impl.DirectFactory;

/**
 * Reads one GraphProto or FunctionProto in two walks: first what it declares, then its nodes. Graphs in attributes are handed on, and read
 * later by readers of their own.
 */
final class GraphReader {
    private static final byte[] NO_CLASSES = new byte[256];

    private final ReadingContext context;
    private final Section section;
    private final MessageType type;
    private final Optional<Body> body;
    private final Consumer<GraphReader> queue;
    private final GraphAssembler assembler;
    private final GraphOrigin origin;
    private final Declarations declared;
    private final GraphCheck check;
    private final NodeRecord node;
    private final NameScan name = new NameScan(NO_CLASSES);

    /**
     * Begins a graph, and adds it to the model.
     *
     * @param body where it belongs, if it is an attribute of a node
     * @param queue gets the readers of the graphs in its nodes
     */
    GraphReader(ReadingContext context, Model model, Section section, MessageType type, Optional<Body> body, Consumer<GraphReader> queue) {
        this.context = context;
        this.section = section;
        this.type = type;
        this.body = body;
        this.queue = queue;
        Graph graph = DirectFactory.graph();
        graph.setKind(body.isPresent() ? GraphKind.BODY
                : model.getGraphs().isEmpty() && type == Schema.GRAPH ? GraphKind.MAIN : GraphKind.FUNCTION);
        ((InternalEList<Graph>) model.getGraphs()).addUnique(graph);
        assembler = new GraphAssembler(graph, context.strings(), context.problems());
        origin = new GraphOrigin(section, type);
        declared = new Declarations(context, section);
        check = new GraphCheck(context, declared, type, body, section);
        node = new NodeRecord(context.strings(), context.tensors());
    }

    GraphAssembler assembler() {
        return assembler;
    }

    Declarations declared() {
        return declared;
    }

    GraphCheck check() {
        return check;
    }

    Optional<Body> body() {
        return body;
    }

    /** Reads all; {@link #finish} must follow when the graphs in the nodes are connected. */
    void read(Model model) {
        declared.read(section.cursor(type), type == Schema.FUNCTION);
        check.declarations(type == Schema.FUNCTION);
        Set<String> initialized = new HashSet<>();
        for (Declarations.Initializer initializer : declared.initializers) {
            initialized.add(new String(initializer.value().name(), StandardCharsets.ISO_8859_1));
        }
        Set<String> exchanged = new HashSet<>();
        for (Value input : declared.inputs) {
            if (initialized.contains(new String(input.name(), StandardCharsets.ISO_8859_1))) {
                exchanged.add(new String(input.name(), StandardCharsets.ISO_8859_1));
            } else {
                border(input, OperationRole.ARGUMENT, "Input");
            }
        }
        for (Declarations.Initializer initializer : declared.initializers) {
            Operation operation = border(initializer.value(), OperationRole.INITIALIZER,
                    initializer.sparse() ? GraphOrigin.SPARSE : "Initializer");
            origin.place(operation, initializer.start(), initializer.end());
            check.initializer(operation, initializer);
            if (exchanged.contains(new String(initializer.value().name(), StandardCharsets.ISO_8859_1))) {
                origin.addModelInput(operation);
            }
        }
        origin.beginNodes(assembler.count());
        nodes(model);
        declared.annotations.forEach(this::annotate);
        results();
    }

    /** Notes at the producer of a value how that was quantised. */
    private void annotate(Declarations.Annotation annotation) {
        assembler.producer(annotation.value()).ifPresent(producer -> {
            StringBuilder text = new StringBuilder(new String(annotation.value(), StandardCharsets.UTF_8)).append(':');
            annotation.parameters().forEach((key, value) -> text.append(text.charAt(text.length() - 1) == ':' ? " " : ", ").append(key)
                    .append(' ').append(value));
            origin.addNote(producer, new Attribute("(quantised)", new AttributeValue.Text(text.toString(), text.length())));
        });
    }

    /** Adds an operation for a value that no node of the graph produces. */
    Operation border(Value value, OperationRole role, String shown) {
        Operation operation = assembler.addOutermost(value.text());
        assembler.mark(operation, role, shown);
        GraphAssembler.outputs(operation, new Output[] {output(value.text(), value)});
        define(operation, value.name(), 0, value.name().length, 0);
        return operation;
    }

    private static Output output(String name, Value value) {
        Output output = DirectFactory.output();
        output.setName(name);
        output.setType(value.type());
        output.setShape(value.shape());
        return output;
    }

    private void define(Operation operation, byte[] array, int from, int length, int number) {
        if (length > 0 && !assembler.define(array, from, length, number)) {
            String value = new String(array, from, length, StandardCharsets.UTF_8);
            context.problems().add(StructureRule.DUPLICATE,
                    "The value \"" + value + "\" is produced several times; inputs refer to the first.", operation);
        }
    }

    private void nodes(Model model) {
        MessageCursor cursor = section.cursor(type);
        int wanted = type == Schema.FUNCTION ? Schema.FUNCTION_NODE : Schema.GRAPH_NODE;
        try {
            int field = cursor.next();
            while (field != MessageCursor.END) {
                if (field == wanted) {
                    node(cursor, model);
                }
                field = cursor.next();
            }
        } catch (MalformedMessageException e) {
            context.damaged(e.isTruncated() ? "The file breaks off here" : "The file is damaged here, and what follows was not read",
                    section, e);
        }
    }

    /** Reads a node; in a binary file the next ones can be read even if this one cannot. */
    private void node(MessageCursor cursor, Model model) throws MalformedMessageException {
        int depth = cursor.depth();
        int start = cursor.start();
        try {
            node.read(cursor);
            add(start, cursor.end(), model);
        } catch (MalformedMessageException e) {
            if (e.isTruncated() || !cursor.recover(depth)) {
                throw e;
            }
            context.damaged("A node is damaged and was left out", section, e);
        }
    }

    private void add(int start, int end, Model model) {
        String path = NodeNames.path(node.name(), node.type, assembler.count() - origin.firstNode(), node.metadata);
        byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
        Operation operation = assembler.addHidden(name.of(bytes, 0, bytes.length));
        operation.setType(node.type);
        origin.place(operation, start, end);
        context.calls().add(operation, node);
        inputs(operation);
        outputs(operation);
        context.notes().add(operation, node.metadata);
        check.node(operation, node);
        bodies(operation, model);
        context.nodeRead(section, start);
    }

    private void inputs(Operation operation) {
        byte[] array = node.inputs.array();
        for (int i = 0; i < node.inputs.size(); i++) {
            int from = node.inputs.from(i);
            int to = node.inputs.to(i);
            if (from == to) {
                assembler.absentInput();
            } else {
                assembler.input(array, from, to, from, to, GraphAssembler.hash(array, from, to));
            }
        }
        assembler.endInputs(operation);
    }

    private void outputs(Operation operation) {
        ByteList names = node.outputs;
        Output[] outputs = new Output[names.size()];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = output(names.text(i), declared.values.find(names.array(), names.from(i), names.length(i)));
            define(operation, names.array(), names.from(i), names.length(i), i);
        }
        GraphAssembler.outputs(operation, outputs);
    }

    private void bodies(Operation operation, Model model) {
        int level = body.map(Body::level).orElse(0) + 1;
        for (NodeRecord.Nested nested : node.graphs) {
            if (level > Body.MOST_LEVELS) {
                context.problems().add(Severity.ERROR, "Graphs are nested more than " + Body.MOST_LEVELS
                        + " deep; the innermost were not read.", operation.getPath());
                return;
            }
            Body place = new Body(this, operation, nested.attribute(), level);
            GraphReader reader = new GraphReader(context, model, section.message(nested.start(), nested.end()), Schema.GRAPH,
                    Optional.of(place), queue);
            origin.addBody(operation, reader.assembler.graph());
            queue.accept(reader);
        }
    }

    /** Adds the results; of a loop's body those first that the loop gives, and then whether it goes on. */
    private void results() {
        List<Value> outputs = declared.outputs;
        int first = body.isPresent() && body.get().node().getType().equals("Loop") ? 1 : 0;
        for (int i = 0; i < outputs.size(); i++) {
            result(outputs.get((i + first) % outputs.size()));
        }
    }

    private void result(Value value) {
        Operation operation = assembler.addOutermost(value.text());
        assembler.mark(operation, OperationRole.RESULT, "Output");
        byte[] bytes = value.name();
        if (bytes.length > 0) {
            assembler.input(bytes, 0, bytes.length, 0, bytes.length, GraphAssembler.hash(bytes, 0, bytes.length));
        }
        assembler.endInputs(operation);
    }

    void finish() {
        assembler.finish();
        check.order(assembler);
    }
}
