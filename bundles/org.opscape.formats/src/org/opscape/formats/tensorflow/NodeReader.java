/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.opscape.formats.assembly.GraphAssembler;
import org.opscape.formats.assembly.NameScan;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Severity;

/** Reads the nodes of one graph, or of one function, and notes where each of them lies in the file. */
final class NodeReader {
    private static final int LONGEST = 1 << 20;
    private final GraphAssembler assembler;
    private final ReadingContext context;
    private final boolean function;
    private final NodeOrigin origin;
    private final NameScan name = Names.scan();
    private final NodeRecord node = new NodeRecord();
    private final NoteReader notes = new NoteReader();
    private final OutputBuilder outputs = new OutputBuilder();
    private int[] starts = new int[1 << 8];
    private int[] ends = new int[1 << 8];

    NodeReader(GraphAssembler assembler, ReadingContext context, boolean function) {
        this.assembler = assembler;
        this.context = context;
        this.function = function;
        this.origin = new NodeOrigin(context.section());
    }

    /** Reads the node that the cursor is at, and adds it to the graph if all of it is good. */
    void read(MessageCursor cursor) throws MalformedMessageException {
        int start = cursor.start();
        node.clear();
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.NODE_NAME -> node.name(cursor.bytes(LONGEST));
                case Schema.NODE_OP -> node.op = context.strings().get(cursor.bytes(LONGEST));
                case Schema.NODE_INPUT -> node.input(cursor.bytes(LONGEST));
                case Schema.NODE_DEVICE -> node.device = context.strings().get(cursor.bytes(LONGEST));
                case Schema.NODE_ATTR -> context.attributes().read(cursor, node);
                default -> {
                }
            }
            field = cursor.next();
        }
        cursor.leave();
        add(start, cursor.end());
    }

    private void add(int start, int end) {
        Operation operation = assembler.add(name.of(node.text, 0, node.nameLength));
        operation.setType(node.op);
        operation.setOrigin(origin);
        if (!node.device.isEmpty()) {
            operation.setDevice(node.device);
        }
        int index = operation.getIndex();
        if (index >= starts.length) {
            starts = Arrays.copyOf(starts, index + (index >> 1));
            ends = Arrays.copyOf(ends, starts.length);
        }
        if (!node.sharedName.isEmpty()) {
            origin.share(index, node.sharedName);
        }
        starts[index] = start;
        ends[index] = end;
        addInputs(operation);
        if (!node.calls.isEmpty()) {
            context.calls(operation, node.calls);
        }
        if (!node.notes.isEmpty()) {
            notes.add(operation, node.notes);
            origin.note();
        }
        outputs.add(operation, node);
        if (!Names.isLegal(name, node.text[0]) && node.nameLength > 0) {
            context.problems().add(Severity.WARNING, "TensorFlow does not allow this name.",
                    new String(node.text, 0, node.nameLength, StandardCharsets.UTF_8), operation);
        }
    }

    private void addInputs(Operation operation) {
        int from = node.nameLength;
        for (int i = 0; i < node.inputs; i++) {
            InputText.add(assembler, context.strings(), node.text, from, node.inputEnds[i], function);
            from = node.inputEnds[i];
        }
        assembler.endInputs(operation);
    }

    /** Adds the input of a result of the function. */
    Input resultInput(byte[] text, int length) {
        return InputText.add(assembler, context.strings(), text, 0, length, true);
    }

    /** Says that the graph is of a version that writes unknown shapes of placeholders as scalars. */
    void forgetScalarPlaceholders() {
        outputs.forgetScalarPlaceholders();
    }

    /** Ends the graph. */
    void finish() {
        assembler.finish();
        outputs.finish();
        notes.finish();
        origin.complete(Arrays.copyOf(starts, assembler.count()), Arrays.copyOf(ends, assembler.count()));
    }
}
