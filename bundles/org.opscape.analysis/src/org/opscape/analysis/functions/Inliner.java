/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.SnapshotAssembler;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/**
 * Puts bodies in the place of calls, frame by frame from the outside, so that no depth of calls needs a stack. O(V + E) of the result, and
 * the names of those operations that call.
 */
final class Inliner {
    /** Tells which calls to inline. */
    interface Choice {
        /**
         * Decides about a call.
         *
         * @param frame the copy that holds it
         * @param operation its number in its graph
         * @param functions the positions in the model of what it calls
         * @return whether to inline it
         */
        boolean isInlined(Frame frame, int operation, List<FunctionCall> functions);
    }

    private final Model model;
    private final FunctionCalls functions;
    private final Choice choice;
    private final int most;
    private final Progress progress;
    private final SnapshotAssembler assembler;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<Integer, FunctionBody> bodies = new HashMap<>();
    private final Map<Integer, InlinedCall> inlinedCalls = new HashMap<>();
    private final List<InlinedCall> inOrder = new ArrayList<>();
    private final BitSet inlined = new BitSet();

    /**
     * Begins.
     *
     * @param most how many operations there may be; calls that would make more of them stay as they are
     */
    Inliner(Model model, FunctionCalls functions, Choice choice, int most, Progress progress, int graph, GraphSnapshot plain) {
        this.model = model;
        this.functions = functions;
        this.choice = choice;
        this.most = most;
        this.progress = progress;
        assembler = new SnapshotAssembler(plain);
        frames.add(new Frame(graph, FunctionBody.outermost(plain), 0, 0, 0, "", 0, Optional.empty()));
    }

    GraphSnapshot inline() {
        progress.report("Inlining calls", -1);
        for (int frame = 0; frame < frames.size(); frame++) {
            expand(frames.get(frame));
        }
        Frame first = frames.get(0);
        return inOrder.isEmpty() ? first.body().graph().withCalls(functions.callers(first.graph()))
                : new InlinedEdges(model, assembler, frames, inOrder, inlinedCalls, inlined).build(calls());
    }

    private void expand(Frame frame) {
        progress.check();
        BitSet callers = functions.callers(frame.graph());
        for (int operation = callers.nextSetBit(0); operation >= 0; operation = callers.nextSetBit(operation + 1)) {
            List<FunctionCall> called = bodiesOf(frame.graph(), operation);
            if (!called.isEmpty() && choice.isInlined(frame, operation, called) && fits(called)) {
                expand(frame, operation, called);
            }
        }
    }

    /** Returns what can be shown in the place of a call. What the op type calls is all that runs. */
    private List<FunctionCall> bodiesOf(int graph, int operation) {
        List<FunctionCall> found = new ArrayList<>();
        for (FunctionCall call : functions.from(graph, operation)) {
            boolean typed = !found.isEmpty() && found.get(0).attribute().isEmpty();
            if (!typed && !model.getGraphs().get(call.function()).getAllOperations().isEmpty()) {
                found.add(call);
            }
        }
        return found;
    }

    private boolean fits(List<FunctionCall> called) {
        long size = assembler.operations();
        boolean visible = true;
        for (FunctionCall call : called) {
            size += model.getGraphs().get(call.function()).getAllOperations().size();
            visible &= size <= most && body(call.function()).isVisible();
        }
        return visible;
    }

    private FunctionBody body(int function) {
        return bodies.computeIfAbsent(function, k -> FunctionBody.of(GraphSnapshot.of(model.getGraphs().get(k), progress)));
    }

    private void expand(Frame frame, int operation, List<FunctionCall> called) {
        GraphSnapshot graph = frame.body().graph();
        int existing = frame.body().ownScope(operation);
        int scope = existing > 0 ? frame.scopeNumber(existing)
                : assembler.addScope(frame.scopeNumber(graph.scope(operation)), graph.name(operation));
        Set<String> names = existing > 0 ? frame.body().names(existing) : new HashSet<>();
        boolean alone = called.size() == 1 && Collections.disjoint(names, body(called.get(0).function()).names(0));
        List<Frame> copies = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        for (FunctionCall call : called) {
            String name = alone ? "" : unused(name(call), names);
            copies.add(add(frame, operation, call.function(), alone ? scope : assembler.addScope(scope, name), name));
            attributes.add(call.attribute());
        }
        Operation origin = model.getGraphs().get(frame.graph()).getAllOperations().get(operation);
        InlinedCall inlinedCall = new InlinedCall(frame, operation, copies, attributes, new CallWiring(origin));
        inOrder.add(inlinedCall);
        inlinedCalls.put(inlinedCall.number(), inlinedCall);
        inlined.set(inlinedCall.number());
    }

    private Frame add(Frame caller, int operation, int function, int scope, String name) {
        FunctionBody body = body(function);
        int offset = assembler.scopes() - 1;
        int start = assembler.add(body.graph(), scope, caller.start() + operation);
        String path = name.isEmpty() ? caller.path(operation) : caller.path(operation) + '/' + name;
        Frame frame = new Frame(function, body, start, scope, offset, path, caller.depth() + 1, Optional.of(caller));
        frames.add(frame);
        return frame;
    }

    private String name(FunctionCall call) {
        String function = model.getGraphs().get(call.function()).getName();
        return call.attribute().isEmpty() ? function : call.position() < 0 ? call.attribute() : call.attribute() + '_' + call.position();
    }

    private static String unused(String name, Set<String> names) {
        String candidate = name;
        for (int number = 1; !names.add(candidate); number++) {
            candidate = name + '_' + number;
        }
        return candidate;
    }

    private BitSet calls() {
        BitSet calls = new BitSet();
        for (Frame frame : frames) {
            BitSet callers = functions.callers(frame.graph());
            for (int operation = callers.nextSetBit(0); operation >= 0; operation = callers.nextSetBit(operation + 1)) {
                calls.set(frame.start() + operation);
            }
        }
        return calls;
    }
}
