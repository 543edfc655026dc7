/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Section;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Origin;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** Where the nodes and initialisers of one graph lie in their file; reads their attributes and values from there. */
final class GraphOrigin implements Origin {
    static final String SPARSE = "SparseInitializer";
    private static final Attribute DEFAULT = new Attribute(Attribute.MODEL_INPUT, new AttributeValue.Bool(true));

    private final Section section;
    private final MessageType type;
    private int[] starts = new int[1 << 6];
    private int[] ends = new int[1 << 6];
    private int firstNode;
    private final Map<Integer, List<Graph>> bodies = new HashMap<>();
    /** The initialisers that whoever runs the model may exchange. */
    private final Set<Operation> modelInputs = new HashSet<>();
    private final Map<Operation, List<Attribute>> notes = new HashMap<>();

    /**
     * @param section the bytes of the graph
     * @param type what message the graph is
     */
    GraphOrigin(Section section, MessageType type) {
        this.section = section;
        this.type = type;
    }

    Section section() {
        return section;
    }

    /** Returns what message the graph is. */
    MessageType type() {
        return type;
    }

    /** Notes where an operation lies: what the cursor said. */
    void place(Operation operation, int start, int end) {
        int index = operation.getIndex();
        if (index >= starts.length) {
            starts = Arrays.copyOf(starts, index + (index >> 1));
            ends = Arrays.copyOf(ends, starts.length);
        }
        starts[index] = start;
        ends[index] = end;
        operation.setOrigin(this);
    }

    /** Notes that an initialiser is the default of an input of the model. */
    void addModelInput(Operation initializer) {
        modelInputs.add(initializer);
    }

    /** Notes what the graph says of an output of an operation. */
    void addNote(Operation operation, Attribute note) {
        notes.computeIfAbsent(operation, k -> new ArrayList<>(1)).add(note);
        operation.setOrigin(this);
    }

    /** Says that all operations that are added now are nodes. */
    void beginNodes(int index) {
        firstNode = index;
    }

    int firstNode() {
        return firstNode;
    }

    /** Returns which node of the graph an operation is, from 0. */
    int position(Operation node) {
        return node.getIndex() - firstNode;
    }

    int start(Operation operation) {
        return starts[operation.getIndex()];
    }

    /** Notes the next graph that an attribute of a node holds. */
    void addBody(Operation node, Graph body) {
        bodies.computeIfAbsent(node.getIndex(), k -> new ArrayList<>(2)).add(body);
    }

    /** Returns the graphs that the attributes of a node hold, in the order of the file. */
    List<Graph> bodies(Operation node) {
        return bodies.getOrDefault(node.getIndex(), List.of());
    }

    @Override
    public List<Attribute> attributes(Operation operation) {
        List<Attribute> all = operation.getRole() == OperationRole.ARGUMENT ? List.of() : own(operation);
        List<Attribute> more = notes.getOrDefault(operation, List.of());
        if (!more.isEmpty()) {
            all = new ArrayList<>(all);
            all.addAll(more);
        }
        return all;
    }

    private List<Attribute> own(Operation operation) {
        int index = operation.getIndex();
        Section message = section.message(starts[index], ends[index]);
        try {
            if (operation.getRole() == OperationRole.INITIALIZER) {
                boolean sparse = operation.getType().equals(SPARSE);
                List<Attribute> value = AttributeDecoder.value(message.cursor(sparse ? Schema.SPARSE : Schema.TENSOR), sparse);
                if (modelInputs.contains(operation)) {
                    value = new ArrayList<>(value);
                    value.add(DEFAULT);
                }
                return value;
            }
            return new AttributeDecoder(message.cursor(Schema.NODE), bodies(operation)).node();
        } catch (MalformedMessageException | UncheckedIOException e) {
            String text = "cannot be read: " + e.getMessage();
            return List.of(new Attribute("(attributes)", new AttributeValue.Text(text, text.length())));
        }
    }
}
