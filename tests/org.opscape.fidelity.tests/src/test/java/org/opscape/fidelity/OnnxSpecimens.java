/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.opscape.fidelity.OnnxText.body;
import static org.opscape.fidelity.OnnxText.input;
import static org.opscape.fidelity.OnnxText.integers;
import static org.opscape.fidelity.OnnxText.model;
import static org.opscape.fidelity.OnnxText.node;
import static org.opscape.fidelity.OnnxText.number;
import static org.opscape.fidelity.OnnxText.numbers;
import static org.opscape.fidelity.OnnxText.output;
import static org.opscape.fidelity.OnnxText.tensor;
import static org.opscape.fidelity.OnnxText.weights;

import java.util.List;

/** Small ONNX models that have, each, something that names refer to in its own way. */
final class OnnxSpecimens {
    /** What {@link #external} keeps beside the model: two floats. */
    static final String WEIGHTS = "weights.bin";
    private static final int FLOAT = 1;
    private static final int INT64 = 7;
    private static final int BOOL = 9;
    private static final int FLOAT16 = 10;

    private OnnxSpecimens() {
    }

    /**
     * A model.
     *
     * @param name what it has
     * @param text the model
     */
    record Specimen(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Specimen> all() {
        return List.of(new Specimen("layers", layers()), new Specimen("convolution", convolution()), new Specimen("if", choice()),
                new Specimen("loop", loop()), new Specimen("scan", scan()), new Specimen("functions", functions()),
                new Specimen("quantized", quantized()), new Specimen("sequence", sequence()), new Specimen("optional", optional()),
                new Specimen("half", half()), new Specimen("external", external()), new Specimen("nameless", nameless()));
    }

    private static String layers() {
        return model(8, "", node("Gemm", "/net/fc1/Gemm", "x net.fc1.weight net.fc1.bias", "/net/fc1/Gemm_output_0", number("transB", 1))
                + node("Relu", "/net/act/Relu", "/net/fc1/Gemm_output_0", "/net/act/Relu_output_0")
                + node("Gemm", "/net/fc2/Gemm", "/net/act/Relu_output_0 net.fc2.weight", "/net/fc2/Gemm_output_0")
                + node("Softmax", "/net/Softmax", "/net/fc2/Gemm_output_0", "y") + "name: \"layers\"\n" + weights("net.fc1.weight", 4, 3)
                + weights("net.fc1.bias", 4) + weights("net.fc2.weight", 4, 2) + input("x", FLOAT, 2, 3) + output("y", FLOAT, 2, 2)
                + "value_info { name: \"/net/act/Relu_output_0\" type { " + tensor(FLOAT, 2, 4) + " } }\n", "");
    }

    /** The weights of the convolution are an input too, and so a default. */
    private static String convolution() {
        return model(6, "", node("Conv", "block/conv", "image kernel bias", "block/conv:0", numbers("pads", 1, 1, 1, 1))
                + node("BatchNormalization", "block/norm", "block/conv:0 scale shift mean var", "block/norm:0")
                + node("Relu", "block/relu", "block/norm:0", "block/relu:0")
                + node("MaxPool", "block/pool", "block/relu:0", "block/pool:0", numbers("kernel_shape", 2, 2), numbers("strides", 2, 2))
                + node("GlobalAveragePool", "head/mean", "block/pool:0", "head/mean:0") + node("Flatten", "head/flat", "head/mean:0", "y")
                + "name: \"convolution\"\n" + weights("kernel", 3, 2, 3, 3) + weights("bias", 3) + weights("scale", 3) + weights("shift", 3)
                + weights("mean", 3) + "initializer { name: \"var\" data_type: 1 dims: 3 float_data: 1 float_data: 2 float_data: 3 }\n"
                + input("image", FLOAT, 1, 2, 6, 6) + input("kernel", FLOAT, 3, 2, 3, 3) + output("y", FLOAT, 1, 3), "");
    }

    /** Both branches take values from outside, one of them from two graphs further out. */
    private static String choice() {
        String inner = body("then_branch", node("Add", "", "a/h b/t", "a/i") + "name: \"inner\"\n" + output("a/i", FLOAT, 3))
                + body("else_branch", node("Sub", "s", "b/t w", "a/j") + "name: \"inner_else\"\n" + output("a/j", FLOAT, 3));
        String then = node("Mul", "m", "a/h w", "b/t") + node("If", "again", "c", "b/u", inner) + "name: \"then\"\n"
                + output("b/u", FLOAT, 3);
        String otherwise = node("Neg", "n", "a/h", "b/v") + "name: \"else\"\n" + output("b/v", FLOAT, 3);
        return model(8, "", node("Exp", "a/e", "x", "a/h") + node("If", "choose", "c", "y", body("then_branch", then),
                body("else_branch", otherwise)) + "name: \"if\"\n" + weights("w", 3) + input("x", FLOAT, 3) + input("c", BOOL)
                + output("y", FLOAT, 3), "");
    }

    private static String loop() {
        String round = node("Add", "step", "sum a/h", "sum_out") + node("Identity", "keep", "cond", "cond_out")
                + node("Mul", "each", "sum_out w", "seen") + "name: \"body\"\n" + input("i", INT64) + input("cond", BOOL)
                + input("sum", FLOAT, 3) + output("cond_out", BOOL) + output("sum_out", FLOAT, 3) + output("seen", FLOAT, 3);
        return model(8, "", node("Tanh", "a/tanh", "x", "a/h") + node("Loop", "a/loop", "count - x", "y seen_all", body("body", round))
                + "name: \"loop\"\n" + weights("w", 3) + "initializer { name: \"count\" data_type: 7 int64_data: 4 }\n"
                + input("x", FLOAT, 3) + output("y", FLOAT, 3) + output("seen_all", FLOAT, 4, 3), "");
    }

    private static String scan() {
        String round = node("Add", "cell/add", "state item", "cell/next") + node("Mul", "cell/mul", "cell/next w", "cell/out")
                + "name: \"cell\"\n" + input("state", FLOAT, 2) + input("item", FLOAT, 2) + output("cell/next", FLOAT, 2)
                + output("cell/out", FLOAT, 2);
        return model(8, "", node("Scan", "rnn/scan", "start x", "last all", body("body", round), number("num_scan_inputs", 1))
                + "name: \"scan\"\n" + weights("w", 2) + weights("start", 2) + input("x", FLOAT, 5, 2) + output("last", FLOAT, 2)
                + output("all", FLOAT, 5, 2), "");
    }

    private static String functions() {
        String imports = "opset_import { domain: \"local\" version: 1 }\n";
        String inner = "functions { name: \"scaled\" domain: \"local\" input: \"a\" input: \"b\" output: \"c\" "
                + "opset_import { version: 17 }\n" + node("Mul", "f/mul", "a b", "f/t") + node("Relu", "f/relu", "f/t", "c") + "}\n";
        String outer = "functions { name: \"twice\" domain: \"local\" input: \"a\" input: \"b\" output: \"d\" "
                + "opset_import { version: 17 } opset_import { domain: \"local\" version: 1 }\n" + call("scaled", "g/one", "a b", "g/t")
                + call("scaled", "g/two", "g/t b", "d") + "}\n";
        return model(9, imports, call("twice", "top/call", "x w", "top/t") + node("Neg", "top/neg", "top/t", "y") + "name: \"functions\"\n"
                + weights("w", 3) + input("x", FLOAT, 3) + output("y", FLOAT, 3), inner + outer);
    }

    private static String call(String function, String name, String inputs, String outputs) {
        return node(function, name, inputs, outputs, "domain: \"local\"\n");
    }

    private static String quantized() {
        return model(8, "", node("QuantizeLinear", "q/quantize", "x q/scale q/zero", "q/q")
                + node("DequantizeLinear", "q/dequantize", "q/q q/scale q/zero", "q/d") + node("MatMul", "fc/matmul", "q/d w", "y")
                + "name: \"quantized\"\n" + "initializer { name: \"q/scale\" data_type: 1 float_data: 0.05 }\n"
                + "initializer { name: \"q/zero\" data_type: 2 int32_data: 128 }\n" + weights("w", 3, 2) + input("x", FLOAT, 2, 3)
                + output("y", FLOAT, 2, 2) + "quantization_annotation { tensor_name: \"q/d\" quant_parameter_tensor_names { "
                + "key: \"SCALE_TENSOR\" value: \"q/scale\" } quant_parameter_tensor_names { "
                + "key: \"ZERO_POINT_TENSOR\" value: \"q/zero\" } }\n",
                "");
    }

    private static String sequence() {
        return model(8, "", node("Neg", "s/neg", "x", "s/n") + node("SequenceConstruct", "s/make", "x s/n x", "s/list")
                + node("SequenceAt", "s/at", "s/list place", "s/one")
                + node("ConcatFromSequence", "s/join", "s/list", "y", number("axis", 0)) + node("Exp", "s/exp", "s/one", "z")
                + "name: \"sequence\"\n" + "initializer { name: \"place\" data_type: 7 int64_data: 1 }\n" + input("x", FLOAT, 2)
                + output("y", FLOAT, 6) + output("z", FLOAT, 2) + "output { name: \"s/list\" type { sequence_type { elem_type { "
                + tensor(FLOAT, 2) + " } } } }\n", "");
    }

    private static String optional() {
        return model(8, "", node("Optional", "o/wrap", "x", "o/o") + node("OptionalHasElement", "o/has", "o/o", "has")
                + node("OptionalGetElement", "o/get", "o/o", "o/x") + node("Abs", "o/abs", "o/x", "y") + "name: \"optional\"\n"
                + input("x", FLOAT, 3) + output("y", FLOAT, 3) + output("has", BOOL)
                + "value_info { name: \"o/o\" type { optional_type { elem_type { " + tensor(FLOAT, 3) + " } } } }\n", "");
    }

    private static String half() {
        return model(8, "", node("Add", "h/add", "x w", "h/sum") + node("Cast", "h/cast", "h/sum", "y", number("to", FLOAT))
                + "name: \"half\"\n" + "initializer { name: \"w\" data_type: 10 dims: 2 raw_data: \"\\000<\\000\\274\" }\n"
                + input("x", FLOAT16, 2) + output("y", FLOAT, 2), "");
    }

    private static String external() {
        return model(8, "", node("Mul", "e/mul", "x e/w", "y") + "name: \"external\"\n"
                + "initializer { name: \"e/w\" data_type: 1 dims: 2 data_location: EXTERNAL external_data { key: \"location\" value: \""
                + WEIGHTS + "\" } external_data { key: \"offset\" value: \"0\" } external_data { key: \"length\" value: \"8\" } }\n"
                + input("x", FLOAT, 2) + output("y", FLOAT, 2), "");
    }

    /** Nodes without names, inputs that are left out, and a shape that is computed. */
    private static String nameless() {
        return model(4, "", node("Shape", "", "x", "1") + node("Gather", "", "1 zero", "2") + node("Unsqueeze", "", "2 axis", "3")
                + node("Concat", "", "3 rest", "4", number("axis", 0)) + node("Reshape", "n", "x 4", "5")
                + node("Clip", "clip", "5 - most", "y") + "name: \"nameless\"\n"
                + "initializer { name: \"zero\" data_type: 7 int64_data: 0 }\n" + integers("axis", 0) + integers("rest", -1)
                + "initializer { name: \"most\" data_type: 1 float_data: 0.25 }\n" + input("x", FLOAT, 2, 2, 2)
                + output("y", FLOAT, 2, 4), "");
    }
}
