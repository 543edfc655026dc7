/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.SnapshotAssembler;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;

/** Connects bodies with what is around them: producers with arguments, results with consumers, and tells what tensors those are. */
final class InlinedEdges {
    /** Where tensors go through several calls, more is known of them after each round. */
    private static final int ROUNDS = 3;

    private final Model model;
    private final SnapshotAssembler assembler;
    private final List<Frame> frames;
    private final List<InlinedCall> inOrder;
    private final Map<Integer, InlinedCall> calls;
    private final BitSet inlined;
    private final EnteringEdges entering = new EnteringEdges(this::entry);

    InlinedEdges(Model model, SnapshotAssembler assembler, List<Frame> frames, List<InlinedCall> inOrder, Map<Integer, InlinedCall> calls,
            BitSet inlined) {
        this.model = model;
        this.assembler = assembler;
        this.frames = frames;
        this.inOrder = inOrder;
        this.calls = calls;
        this.inlined = inlined;
    }

    GraphSnapshot build(BitSet callers) {
        for (InlinedCall call : inOrder) {
            call.enter(model.getGraphs().get(call.frame().graph()).getAllOperations().get(call.operation()), this::output, entering);
        }
        for (Frame frame : frames) {
            connect(frame);
        }
        tellOutputs();
        return assembler.build(callers, inlined);
    }

    /** Goes from an operation that is an inlined call to where that begins. */
    private int entry(int operation) {
        int node = operation;
        while (inlined.get(node)) {
            Frame body = calls.get(node).bodies().get(0);
            node = body.start() + body.body().entry();
        }
        return node;
    }

    /** Goes from a body, and from those of the inlined call that it ends with, to where that ends. */
    private int exit(Frame frame) {
        int node = frame.start() + frame.body().exit();
        while (inlined.get(node)) {
            List<Frame> bodies = calls.get(node).bodies();
            Frame body = bodies.get(bodies.size() - 1);
            node = body.start() + body.body().exit();
        }
        return node;
    }

    private void connect(Frame frame) {
        for (int operation = 0; operation < frame.body().graph().operations(); operation++) {
            int number = frame.start() + operation;
            boolean entered = entering.isEntered(number);
            if (entered) {
                entering.arguments(number).forEach(edge -> enter(edge, edge.part(), edge.parts()));
            }
            if (!inlined.get(number)) {
                connectInside(frame, operation);
            }
            if (entered) {
                entering.others(number).forEach(edge -> enter(edge, 0, 1));
            }
            assembler.endOperation();
        }
    }

    private void enter(EnteringEdges.Entering edge, int part, int parts) {
        int first = assembler.edges();
        connect(edge.source(), edge.output(), part, parts, false);
        if (edge.decides()) {
            assembler.decideFrom(first);
        }
    }

    private void connectInside(Frame frame, int operation) {
        GraphSnapshot graph = frame.body().graph();
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            int source = frame.start() + graph.source(edge);
            int output = inlined.get(source) ? output(frame, operation, edge) : graph.output(edge);
            connect(source, output, 0, 1, graph.isReference(edge));
        }
    }

    private int output(Frame frame, int operation, int edge) {
        GraphSnapshot graph = frame.body().graph();
        int place = graph.firstInput(operation);
        for (Input input : model.getGraphs().get(frame.graph()).getAllOperations().get(operation).getInputs()) {
            if (input.getSource() != null && place++ == edge) {
                return output(frame.start() + graph.source(edge), graph.output(edge), input);
            }
        }
        return graph.output(edge);
    }

    private int output(int source, int output, Input input) {
        return output < 0 || !inlined.get(source) ? output : calls.get(source).output(input, output);
    }

    private void connect(int source, int output, int part, int parts, boolean reference) {
        if (!inlined.get(source)) {
            assembler.addEdge(source, output, reference);
            return;
        }
        InlinedCall call = calls.get(source);
        boolean found = false;
        for (int i = 0; i < call.bodies().size(); i++) {
            found |= connect(call, i, output, part, parts);
        }
        if (!found) {
            Frame body = call.bodies().get(call.bodies().size() - 1);
            assembler.addEdge(exit(body), output, false);
        }
    }

    /** Lets an edge that left a call leave one of its bodies, if that gives outputs. Elements give their parts one by one. */
    private boolean connect(InlinedCall call, int place, int output, int part, int parts) {
        Frame body = call.bodies().get(place);
        int[] results = body.body().results();
        if (output < 0) {
            assembler.addEdge(exit(body), -1, false);
            return true;
        }
        if (results.length == 0 || !call.wiring().givesOutputs(call.attributes().get(place))) {
            return false;
        }
        boolean elements = call.wiring().isDataset();
        int last = results.length - 1;
        int from = Math.min(elements ? part : output, last);
        int to = elements && part == parts - 1 ? last : from;
        for (int result = from; result <= to; result++) {
            assembler.addEdge(body.start() + results[result], 0, false);
        }
        return true;
    }

    private void tellOutputs() {
        BitSet wanted = new BitSet();
        for (InlinedCall call : inOrder) {
            for (Frame body : call.bodies()) {
                setAll(wanted, body.start(), body.body().arguments());
                setAll(wanted, body.start(), body.body().results());
            }
        }
        assembler.copyOutputs(wanted);
        for (int round = 0; round < ROUNDS; round++) {
            for (InlinedCall call : inOrder) {
                tellResults(call);
                tellArguments(call);
            }
        }
    }

    private static void setAll(BitSet bits, int start, int[] operations) {
        for (int operation : operations) {
            bits.set(start + operation);
        }
    }

    /** What a result is, the call's output tells, or else the operation that produces it. */
    private void tellResults(InlinedCall call) {
        for (int place = 0; place < call.bodies().size(); place++) {
            Frame body = call.bodies().get(place);
            GraphSnapshot graph = body.body().graph();
            int[] results = body.body().results();
            boolean outputs = !call.wiring().isDataset() && call.wiring().givesOutputs(call.attributes().get(place));
            for (int i = 0; i < results.length; i++) {
                int result = body.start() + results[i];
                if (outputs) {
                    assembler.takeOutput(result, call.number(), i);
                }
                int edge = graph.firstInput(results[i]);
                if (edge < graph.firstInput(results[i] + 1) && !graph.isControl(edge) && call.wiring().isSameInside()) {
                    take(result, body.start() + graph.source(edge), graph.output(edge));
                }
            }
        }
    }

    private void tellArguments(InlinedCall call) {
        if (!call.wiring().isSameInside()) {
            return;
        }
        for (Frame body : call.bodies()) {
            for (int argument : body.body().arguments()) {
                List<EnteringEdges.Entering> edges = entering.arguments(body.start() + argument);
                if (edges.size() == 1 && edges.get(0).tensor()) {
                    take(body.start() + argument, edges.get(0).source(), edges.get(0).output());
                }
            }
        }
    }

    /** Takes what is known of a tensor; where an inlined call gives it, from what the call tells, and else from the result. */
    private void take(int operation, int source, int output) {
        assembler.takeOutput(operation, source, output);
        if (inlined.get(source) && !calls.get(source).wiring().isDataset()) {
            InlinedCall call = calls.get(source);
            for (int place = 0; place < call.bodies().size(); place++) {
                Frame body = call.bodies().get(place);
                int[] results = body.body().results();
                if (call.wiring().givesOutputs(call.attributes().get(place)) && output < results.length) {
                    assembler.takeOutput(operation, body.start() + results[output], 0);
                }
            }
        }
    }
}
