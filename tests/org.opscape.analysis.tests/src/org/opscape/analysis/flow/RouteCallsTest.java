/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opscape.analysis.TestGraph;
import org.opscape.analysis.functions.TestModel;
import org.opscape.model.Progress;
import org.opscape.model.Signature;

class RouteCallsTest {
    private static TestGraph body(String type, String... before) {
        TestGraph body = new TestGraph().op("in", "input_arg").op("work", type, before.length == 0 ? new String[] {"in"} : before);
        return body.op("out", "output_arg", "work");
    }

    private static RouteCalls open(TestModel model) {
        return RouteCalls.open(model.model(), 0, model.plain(), Set.of(), Progress.NONE);
    }

    private static List<String> route(RouteCalls calls) {
        return IntStream.of(calls.main().path().operations()).mapToObj(calls.graph()::path).toList();
    }

    @Test
    void theRouteGoesThroughCallsInCalls() {
        TestModel model = new TestModel(new TestGraph().op("x", "Placeholder").op("call", "outer", "x").op("y", "Relu", "call"))
                .function("outer", body("inner")).function("inner", body("MatMul"));
        assertEquals(List.of("call"), RouteCalls.on(model.plain().withCalls(calls(1)), path(model)).stream().map(RouteCalls.Call::path)
                .toList());
        RouteCalls found = open(model);
        assertEquals(Set.of("call", "call/work"), found.calls());
        assertEquals(List.of("x", "call/in", "call/work/in", "call/work/work", "call/work/out", "call/out", "y"), route(found));
    }

    private static BitSet calls(int operation) {
        BitSet calls = new BitSet();
        calls.set(operation);
        return calls;
    }

    private static HeaviestPath path(TestModel model) {
        return MainRoute.of(model.plain(), Progress.NONE).path();
    }

    @Test
    void whatTheRouteDoesNotCrossStaysClosed() {
        TestModel model = new TestModel(new TestGraph().op("x", "Placeholder").shape(90).op("side", "f", "x").shape(1)
                .op("main", "g", "x").shape(90).op("y", "Concat", "side", "main").shape(91)).function("f", body("Mean"))
                .function("g", body("MatMul"));
        assertEquals(Set.of("main"), open(model).calls());
    }

    @Test
    void aFunctionThatCallsItselfIsOpenedOnce() {
        TestModel model = new TestModel(new TestGraph().op("x", "Placeholder").op("call", "f", "x")).function("f", body("f"));
        assertEquals(Set.of("call"), open(model).calls());
    }

    /** The call's output that a signature names is the result of what is in its place; arguments and results inside are no ends. */
    @Test
    void signaturesNameResultsOfBodies() {
        TestModel model = new TestModel(new TestGraph().op("x", "Placeholder").op("call", "f", "x")).function("f",
                body("MatMul").op("second", "output_arg", "work"));
        model.model().getSignatures().add(new Signature("serve", List.of(new Signature.Port("in", 0, 0)),
                List.of(new Signature.Port("scores", 1, 1))));
        RouteCalls found = open(model);
        assertEquals(List.of("x"), found.main().ends().inputs().stream().map(end -> found.graph().path(end.operation())).toList());
        assertEquals(List.of("scores"), found.main().ends().outputs().stream().map(End::label).toList());
        assertEquals(List.of("x", "call/in", "call/work", "call/second"), route(found));
    }
}
