/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.formats.assembly.GraphAssembler;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** Reads a FunctionDef: its arguments become operations before its nodes, its results operations behind them. */
final class FunctionReader {
    private static final int LONGEST = 1 << 16;

    private final GraphAssembler assembler;
    private final ReadingContext context;
    private final NodeReader nodes;
    private final List<Operation> arguments = new ArrayList<>();
    private final List<String> argumentTypes = new ArrayList<>();
    private final Map<Integer, Shape> argumentShapes = new LinkedHashMap<>();
    private final List<String> results = new ArrayList<>();
    private final Map<String, byte[]> returned = new LinkedHashMap<>();

    FunctionReader(GraphAssembler assembler, ReadingContext context) {
        this.assembler = assembler;
        this.context = context;
        this.nodes = new NodeReader(assembler, context, true);
    }

    NodeReader nodes() {
        return nodes;
    }

    /** Reads a field of the FunctionDef that is no node. */
    void field(MessageCursor cursor, int field) throws MalformedMessageException {
        switch (field) {
            case Schema.DEF_SIGNATURE -> signature(cursor);
            case Schema.DEF_RET -> returned(cursor);
            case Schema.DEF_ARG_ATTR -> argumentAttributes(cursor);
            default -> {
            }
        }
    }

    private void signature(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.OP_NAME -> assembler.graph().setName(context.strings().get(cursor.bytes(LONGEST)));
                case Schema.OP_INPUT -> argument(cursor);
                case Schema.OP_OUTPUT -> results.add(result(cursor));
                default -> {
                }
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void argument(MessageCursor cursor) throws MalformedMessageException {
        byte[] name = new byte[0];
        long type = 0;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.ARG_NAME) {
                name = cursor.bytes(LONGEST).copy();
            } else if (field == Schema.ARG_TYPE) {
                type = cursor.integer();
            }
            field = cursor.next();
        }
        cursor.leave();
        Operation operation = assembler.add(Names.scan().of(name, 0, name.length));
        assembler.mark(operation, OperationRole.ARGUMENT, "input_arg");
        arguments.add(operation);
        argumentTypes.add(DataTypes.name(type));
    }

    private static String result(MessageCursor cursor) throws MalformedMessageException {
        String name = "";
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.ARG_NAME) {
                name = cursor.bytes(LONGEST).toString();
            }
            field = cursor.next();
        }
        cursor.leave();
        return name;
    }

    private void returned(MessageCursor cursor) throws MalformedMessageException {
        String result = "";
        byte[] value = new byte[0];
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.KEY) {
                result = cursor.bytes(LONGEST).toString();
            } else if (field == Schema.VALUE) {
                value = cursor.bytes(LONGEST).copy();
            }
            field = cursor.next();
        }
        cursor.leave();
        returned.put(result, value);
    }

    private void argumentAttributes(MessageCursor cursor) throws MalformedMessageException {
        int argument = 0;
        NodeRecord record = new NodeRecord();
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.KEY) {
                argument = (int) cursor.integer();
            } else if (field == Schema.VALUE) {
                cursor.enter();
                while (cursor.next() == 1) {
                    context.attributes().read(cursor, record);
                }
                cursor.leave();
            }
            field = cursor.next();
        }
        cursor.leave();
        if (record.declaredShapes.size() > 0) {
            argumentShapes.put(argument, record.declaredShapes.get(0));
        }
    }

    /** Adds the results and ends the graph. */
    void finish() {
        for (int i = 0; i < arguments.size(); i++) {
            OutputBuilder.single(arguments.get(i), argumentTypes.get(i), argumentShapes.get(i));
        }
        for (String result : results) {
            Operation operation = assembler.addOutermost(result);
            assembler.mark(operation, OperationRole.RESULT, "output_arg");
            byte[] source = returned.get(result);
            if (source != null) {
                nodes.resultInput(source, source.length);
                assembler.endInputs(operation);
            }
        }
        nodes.finish();
    }
}
