/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.opscape.fidelity.Nodes.BOOL;
import static org.opscape.fidelity.Nodes.FLOAT;
import static org.opscape.fidelity.Nodes.INT;

import java.util.List;
import java.util.Map;
import org.opscape.fidelity.Specimen.Step;
import org.tensorflow.proto.CollectionDef;
import org.tensorflow.proto.CondContextDef;
import org.tensorflow.proto.FunctionDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.ValuesDef;
import org.tensorflow.proto.WhileContextDef;

/** Conditions, loops and calls of functions. */
final class FlowSpecimens {
    private FlowSpecimens() {
    }

    /** A loop of Enter, Merge, Switch, NextIteration and Exit with a condition in it. */
    static Specimen primitives() {
        Nodes nodes = new Nodes().placeholder("x", FLOAT).placeholder("count", INT).scalar("while/zero", 0);
        loop(nodes);
        condition(nodes);
        nodes.add("result", "Mul", List.of("while/Exit_1", "x"), "T", FLOAT);
        WhileContextDef loop = WhileContextDef.newBuilder().setContextName("while/while_context").setPivotName("while/LoopCond:0")
                .setPivotForPredName("while/Merge:0").setPivotForBodyName("while/Identity:0").addLoopExitNames("while/Exit:0")
                .addLoopExitNames("while/Exit_1:0").addLoopEnterNames("while/Enter:0").addLoopEnterNames("while/Enter_1:0")
                .setValuesDef(ValuesDef.newBuilder().addValues("while/add:0").putExternalValues("count:0", "while/limit:0")).build();
        CondContextDef condition = CondContextDef.newBuilder().setContextName("while/cond/cond_text").setPredName("while/big:0")
                .setPivotName("while/cond/then:0").setValuesDef(ValuesDef.newBuilder().addValues("while/cond/half:0")).build();
        MetaGraphDef model = MetaGraphDef.newBuilder().setGraphDef(nodes.graph())
                .putCollectionDef("while_context", bytes(loop.toByteString()))
                .putCollectionDef("cond_context", bytes(condition.toByteString())).build();
        return new Specimen("switch, merge and loops", model, List.of(
                Step.fetch(Map.of("x", Feed.floats(4, 6), "count", Feed.number(7)), "result", "while/Exit"),
                Step.fetch(Map.of("x", Feed.floats(5, 3), "count", Feed.number(0)), "result")));
    }

    private static CollectionDef bytes(com.google.protobuf.ByteString value) {
        return CollectionDef.newBuilder().setBytesList(CollectionDef.BytesList.newBuilder().addValue(value)).build();
    }

    private static void loop(Nodes nodes) {
        String frame = "while/while_context";
        nodes.add("while/Enter", "Enter", List.of("while/zero"), "T", INT, "frame_name", frame, "parallel_iterations", 10)
                .add("while/Enter_1", "Enter", List.of("x"), "T", FLOAT, "frame_name", frame, "parallel_iterations", 10)
                .add("while/limit", "Enter", List.of("count"), "T", INT, "frame_name", frame, "is_constant", true)
                .add("while/Merge", "Merge", List.of("while/Enter", "while/NextIteration"), "T", INT, "N", 2)
                .add("while/Merge_1", "Merge", List.of("while/Enter_1", "while/NextIteration_1"), "T", FLOAT, "N", 2)
                .add("while/Less", "Less", List.of("while/Merge", "while/limit"), "T", INT)
                .add("while/LoopCond", "LoopCond", List.of("while/Less"))
                .add("while/Switch", "Switch", List.of("while/Merge", "while/LoopCond"), "T", INT, "_class", List.of("loc:@while/Merge"))
                .add("while/Switch_1", "Switch", List.of("while/Merge_1", "while/LoopCond"), "T", FLOAT, "_class",
                        List.of("loc:@while/Merge_1"))
                .add("while/Identity", "Identity", List.of("while/Switch:1"), "T", INT)
                .add("while/Identity_1", "Identity", List.of("while/Switch_1:1"), "T", FLOAT)
                .add("while/Exit", "Exit", List.of("while/Switch"), "T", INT)
                .add("while/Exit_1", "Exit", List.of("while/Switch_1"), "T", FLOAT)
                .add("while/one", "Const", List.of("^while/Identity"), "dtype", INT, "value",
                        org.tensorflow.proto.TensorProto.newBuilder().setDtype(INT).setTensorShape(Nodes.shape()).addIntVal(1).build())
                .add("while/add", "AddV2", List.of("while/Identity", "while/one"), "T", INT)
                .add("while/NextIteration", "NextIteration", List.of("while/add"), "T", INT)
                .add("while/NextIteration_1", "NextIteration", List.of("while/cond/Merge"), "T", FLOAT);
    }

    private static void condition(Nodes nodes) {
        nodes.add("while/axis", "Const", List.of("^while/Identity"), "dtype", INT, "value",
                org.tensorflow.proto.TensorProto.newBuilder().setDtype(INT).setTensorShape(Nodes.shape(1)).addIntVal(0).build())
                .add("while/sum", "Sum", List.of("while/Identity_1", "while/axis"), "T", FLOAT, "Tidx", INT)
                .add("while/bound", "Const", List.of("^while/Identity"), "dtype", FLOAT, "value",
                        org.tensorflow.proto.TensorProto.newBuilder().setDtype(FLOAT).setTensorShape(Nodes.shape()).addFloatVal(4f).build())
                .add("while/big", "Greater", List.of("while/sum", "while/bound"), "T", FLOAT)
                .add("while/cond/Switch", "Switch", List.of("while/big", "while/big"), "T", BOOL)
                .add("while/cond/then", "Identity", List.of("while/cond/Switch:1"), "T", BOOL)
                .add("while/cond/value", "Switch", List.of("while/Identity_1", "while/big"), "T", FLOAT, "_class",
                        List.of("loc:@while/Identity_1"))
                .add("while/cond/half", "Tanh", List.of("while/cond/value:1"), "T", FLOAT)
                .add("while/cond/more", "AddV2", List.of("while/cond/value", "while/cond/value"), "T", FLOAT)
                .add("while/cond/Merge", "Merge", List.of("while/cond/more", "while/cond/half"), "T", FLOAT, "N", 2);
    }

    /** If and While with functions, one calling the other. */
    static Specimen functional() {
        FunctionDef more = new Nodes().scalar("body/one", 1).add("body/add", "AddV2", List.of("i", "body/one:output:0"), "T", INT)
                .add("body/branch", "StatelessIf", List.of("body/odd:z:0", "v"), "Tcond", BOOL, "Tin", List.of(FLOAT), "Tout",
                        List.of(FLOAT), "then_branch", Nodes.call("halve"), "else_branch", Nodes.call("grow"))
                .scalar("body/two", 2).add("body/rest", "FloorMod", List.of("i", "body/two:output:0"), "T", INT)
                .add("body/odd", "Equal", List.of("body/rest:z:0", "body/one:output:0"), "T", INT)
                .function("loop/body", List.of("i:INT32", "v:FLOAT"),
                        List.of("i_out:INT32=body/add:z:0", "v_out:FLOAT=body/branch:output:0"));
        FunctionDef goes = new Nodes().scalar("end/limit", 6).add("end/less", "Less", List.of("i", "end/limit:output:0"), "T", INT)
                .function("loop_goes", List.of("i:INT32", "v:FLOAT"), List.of("goes:BOOL=end/less:z:0"));
        FunctionDef halve = new Nodes().scalar("half", 0.5f).add("deep/er/mul", "Mul", List.of("v", "half:output:0"), "T", FLOAT)
                .function("halve", List.of("v:FLOAT"), List.of("out:FLOAT=deep/er/mul:z:0"));
        FunctionDef grow = new Nodes().add("deep/exp", "Exp", List.of("v"), "T", FLOAT)
                .add("deep/call", "PartitionedCall", List.of("deep/exp:y:0"), "Tin", List.of(FLOAT), "Tout", List.of(FLOAT), "f",
                        Nodes.call("halve"))
                .function("grow", List.of("v:FLOAT"), List.of("out:FLOAT=deep/call:output:0"));
        more = more.toBuilder().setSignature(more.getSignature().toBuilder().setName("loop_body")).build();
        Nodes main = new Nodes().placeholder("in/x", FLOAT).scalar("in/zero", 0)
                .add("work/while", "StatelessWhile", List.of("in/zero", "in/x"), "T", List.of(INT, FLOAT), "cond", Nodes.call("loop_goes"),
                        "body", Nodes.call("loop_body"), "output_shapes", List.of(Nodes.shape(), Nodes.shape(4)))
                .add("work/out", "Identity", List.of("work/while:1"), "T", FLOAT)
                .add("work/called", "PartitionedCall", List.of("work/out"), "Tin", List.of(FLOAT), "Tout", List.of(FLOAT), "f",
                        Nodes.call("grow"))
                .add("work/direct", "grow", List.of("work/out"))
                .with(more, goes, halve, grow);
        return Specimen.of("functions, if and while", main,
                Step.fetch(Map.of("in/x", Feed.floats(6, 4)), "work/out", "work/called", "work/direct", "work/while:0"));
    }

    /** A case among functions, and a loop with state whose condition reads the variable that its body counts up. */
    static Specimen cases() {
        FunctionDef twice = new Nodes().add("twice/add", "AddV2", List.of("v", "v"), "T", FLOAT)
                .function("twice", List.of("v:FLOAT"), List.of("out:FLOAT=twice/add:z:0"));
        FunctionDef deep = new Nodes().add("a/b/exp", "Exp", List.of("v"), "T", FLOAT).add("a/b", "Neg", List.of("a/b/exp:y:0"), "T", FLOAT)
                .function("deep", List.of("v:FLOAT"), List.of("out:FLOAT=a/b:y:0"));
        FunctionDef goes = new Nodes().add("test/read", "ReadVariableOp", List.of("state"), "dtype", FLOAT)
                .scalar("test/limit", 5f).add("test/less", "Less", List.of("test/read:value:0", "test/limit:output:0"), "T", FLOAT)
                .function("goes", List.of("state:RESOURCE", "v:FLOAT"), List.of("goes:BOOL=test/less:z:0"));
        FunctionDef body = new Nodes().scalar("step/one", 1f)
                .add("step/count", "AssignAddVariableOp", List.of("state", "step/one:output:0"), "dtype", FLOAT)
                .add("step/tanh", "Tanh", List.of("v", "^step/count"), "T", FLOAT)
                .function("body", List.of("state:RESOURCE", "v:FLOAT"), List.of("same:RESOURCE=state", "out:FLOAT=step/tanh:y:0"));
        List<Object> types = List.of(FLOAT);
        Nodes main = new Nodes().placeholder("x", FLOAT).placeholder("which", INT).scalar("count/zero", 0f)
                .add("count/v", "VarHandleOp", Nodes.NONE, "dtype", FLOAT, "shape", Nodes.shape(), "shared_name", "count/v")
                .add("count/assign", "AssignVariableOp", List.of("count/v", "count/zero"), "dtype", FLOAT)
                .add("pick/case", "Case", List.of("which", "x"), "Tin", types, "Tout", types, "branches",
                        List.of(Nodes.call("twice"), Nodes.call("deep")))
                .add("loop/while", "While", List.of("count/v", "pick/case"), "T", List.of(Nodes.RESOURCE, FLOAT), "cond",
                        Nodes.call("goes"), "body", Nodes.call("body"))
                .add("loop/out", "Identity", List.of("loop/while:1"), "T", FLOAT)
                .add("count/read", "ReadVariableOp", List.of("count/v", "^loop/while"), "dtype", FLOAT).with(twice, deep, goes, body);
        return Specimen.of("cases and loops with state", main, Step.target("count/assign"),
                Step.fetch(Map.of("x", Feed.floats(10, 3), "which", Feed.number(1)), "loop/out", "count/read", "pick/case"),
                Step.fetch(Map.of("x", Feed.floats(11, 3), "which", Feed.number(0)), "loop/out", "count/read"));
    }
}
