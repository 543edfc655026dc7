/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.opscape.samples.graph.Attributes;
import org.opscape.samples.graph.Constants;
import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Operation;
import org.opscape.samples.graph.Shape;
import org.opscape.samples.graph.Tensor;
import org.opscape.samples.nn.Layers;
import org.opscape.samples.nn.QueueRunner;
import org.opscape.samples.nn.Summaries;
import org.opscape.samples.nn.Variables;
import org.tensorflow.proto.DataType;

/** Reads the records of CIFAR-10, distorts the pictures at random and collects batches: with queues, as TensorFlow 1.x did. */
final class CifarInput {

    private static final int RECORD = 3073;
    private static final int SIDE = 32;
    private static final int CROP = 24;
    private static final int FILES = 5;
    private static final int FILE_QUEUE = 32;
    private static final int EXAMPLES = 20_384;
    private static final int LEAST = 20_000;
    private static final int TEST_EXAMPLES = 484;

    private final GraphWriter graph;
    private final Summaries summaries;
    private final Layers layers;
    private final List<QueueRunner> runners = new ArrayList<>();

    /** A batch of pictures and the numbers of their classes. */
    record Batch(Tensor images, Tensor labels) {
    }

    private record Example(Tensor image, Tensor label) {
    }

    CifarInput(GraphWriter graph, Summaries summaries) {
        this.graph = graph;
        this.summaries = summaries;
        layers = new Layers(graph, new Variables(graph, ""));
    }

    List<QueueRunner> runners() {
        return runners;
    }

    /** Distorted pictures of the training files, shuffled. */
    Batch training(int size) {
        return write(IntStream.rangeClosed(1, FILES).mapToObj(i -> "data_batch_" + i + ".bin").toList(), example -> {
            Tensor distorted = graph.scope("data_augmentation", () -> distort(example.image));
            return graph.scope("shuffle_batch", () -> {
                List<Tensor> parts = List.of(distorted, example.label);
                return collect(QueueRunner.ofShuffled(graph, parts, EXAMPLES, LEAST), EXAMPLES, parts, size);
            });
        });
    }

    /** The middle of each picture of the test file, in order. */
    Batch evaluation(int size) {
        return write(List.of("test_batch.bin"), example -> {
            Tensor middle = graph.scope("central_crop", () -> graph.apply("Slice", "Slice", example.image,
                    graph.constant("Slice/begin", (SIDE - CROP) / 2, (SIDE - CROP) / 2, 0), graph.constant("Slice/size", CROP, CROP, 3)));
            Tensor standard = graph.scope("per_image_standardization", () -> standardize(middle));
            return graph.scope("batch", () -> {
                List<Tensor> parts = List.of(standard, example.label);
                return collect(QueueRunner.ofOrdered(graph, parts, TEST_EXAMPLES), TEST_EXAMPLES, parts, size);
            });
        });
    }

    private Batch write(List<String> files, Function<Example, Batch> collector) {
        return graph.device("/device:CPU:0", () -> graph.scope("input", () -> {
            QueueRunner names = graph.scope("input_producer", () -> files(files));
            Example read = graph.scope("read_record", () -> read(names.queue()));
            Batch batch = collector.apply(read);
            summaries.images("images", batch.images);
            return batch;
        }));
    }

    private QueueRunner files(List<String> files) {
        Tensor names = graph.constant("Const", Constants.vector(files));
        Tensor count = graph.op("Size").input(names).shapes(Shape.SCALAR).build().output();
        Tensor some = graph.apply("Greater", "Greater", count, graph.constant("Greater/y", 0));
        Operation check = graph.scope("Assert", () -> graph.op("Assert").input(some)
                .inputs(List.of(graph.constant("data_0", "string_input_producer requires a non-null input tensor"))).build());
        Tensor present = graph.op("Identity").input(names).control(check).build().output();
        QueueRunner runner = QueueRunner.ofVector(graph, graph.apply("RandomShuffle", "RandomShuffle", present), FILE_QUEUE);
        runners.add(runner);
        runner.watch(graph, summaries, FILE_QUEUE);
        return runner;
    }

    /** A record is a byte of the class and the bytes of the picture, one colour after the other. */
    private Example read(Tensor files) {
        Tensor reader = graph.op("FixedLengthRecordReaderV2").attr("record_bytes", RECORD).build().output();
        Tensor record = graph.op("ReaderReadV2").input(reader).input(files).build().output(1);
        Tensor bytes = graph.op("DecodeRaw").input(record).attr("out_type", DataType.DT_UINT8).shapes(Shape.of(-1)).build().output();
        Tensor label = graph.op("Cast").input(slice(bytes, 0, 1)).attr("DstT", DataType.DT_INT32).build().output();
        Tensor planes = layers.reshape("Reshape", slice(bytes, 1, RECORD), 3, SIDE, SIDE);
        Tensor image = layers.transpose("transpose", planes, 1, 2, 0);
        Tensor numbers = graph.op("Cast").input(image).attr("DstT", DataType.DT_FLOAT).build().output();
        return new Example(numbers, layers.reshape("Reshape", label, 1));
    }

    private Tensor slice(Tensor from, int begin, int end) {
        return graph.scope("strided_slice", () -> graph.op("StridedSlice").name(graph.prefix()).input(from).input(vector("stack", begin))
                .input(vector("stack_1", end)).input(vector("stack_2", 1)).shapes(Shape.of(-1)).build().output());
    }

    private Tensor vector(String name, int value) {
        return graph.constant(name, new int[] {value});
    }

    private Tensor distort(Tensor image) {
        Tensor cropped = graph.scope("random_crop", () -> crop(image));
        Tensor turned = graph.scope("random_flip_left_right", () -> flip(cropped));
        Tensor brighter = graph.scope("random_brightness", () -> {
            Tensor delta = graph.scope("random_uniform", () -> uniform(-63, 63));
            return graph.apply("Add", "adjust_brightness", turned, delta);
        });
        Tensor contrasted = graph.scope("random_contrast", () -> {
            Tensor factor = graph.scope("random_uniform", () -> uniform(0.2f, 1.8f));
            return graph.apply("AdjustContrastv2", "adjust_contrast", brighter, factor);
        });
        return graph.scope("per_image_standardization", () -> standardize(contrasted));
    }

    private Tensor crop(Tensor image) {
        Tensor size = graph.constant("size", CROP, CROP, 3);
        Tensor whole = graph.constant("Shape", SIDE, SIDE, 3);
        Tensor room = graph.apply("Sub", "sub", whole, size);
        Tensor places = graph.apply("Add", "add", room, graph.constant("add/y", 1));
        Tensor random = graph.scope("random_uniform", () -> graph.op("RandomUniformInt").input(graph.constant("shape", new int[] {3}))
                .input(graph.constant("min", 0)).input(graph.constant("max", Integer.MAX_VALUE)).build().output());
        return graph.apply("Slice", "Slice", image, graph.apply("FloorMod", "mod", random, places), size);
    }

    /** Turns every second picture around, by a conditional of the first kind: both branches are there, and Switch feeds only one. */
    private Tensor flip(Tensor image) {
        Tensor coin = graph.scope("random_uniform", () -> uniform(0, 1));
        Tensor heads = graph.apply("Less", "Less", coin, graph.constant("Less/y", 0.5f));
        return graph.scope("cond", () -> {
            Operation guard = graph.op("Switch").input(heads).input(heads).build();
            Operation then = graph.op("Identity").name("switch_t").input(guard.output(1)).build();
            graph.op("Identity").name("switch_f").input(guard.output(0)).build();
            Tensor chosen = graph.apply("Identity", "pred_id", heads);
            Tensor axis = graph.op("Const").name("ReverseV2/axis").attr("dtype", DataType.DT_INT32)
                    .attr("value", Attributes.of(Constants.vector(1))).control(then).build().output();
            Tensor turned = graph.apply("ReverseV2", "ReverseV2", branch("ReverseV2/Switch", image, chosen).output(1), axis);
            Tensor kept = branch("Switch_1", image, chosen).output(0);
            return graph.op("Merge").inputs(List.of(kept, turned)).build().output();
        });
    }

    private Operation branch(String name, Tensor value, Tensor chosen) {
        return graph.colocated(value.op(), () -> graph.op("Switch").name(name).input(value).input(chosen).build());
    }

    private Tensor uniform(float least, float most) {
        String scope = graph.prefix();
        Tensor size = graph.constant("shape", new int[0]);
        Tensor min = graph.constant("min", least);
        Tensor max = graph.constant("max", most);
        Tensor random = graph.op("RandomUniform").input(size).attr("dtype", DataType.DT_FLOAT).build().output();
        Tensor scaled = graph.apply("Mul", "mul", random, graph.apply("Sub", "sub", max, min));
        return graph.apply("Add", scope, scaled, min);
    }

    private Tensor standardize(Tensor image) {
        String scope = graph.prefix();
        Tensor pixels = graph.constant("Prod", (float) CROP * CROP * 3);
        Tensor mean = layers.meanOfAll("Mean", image);
        Tensor square = layers.meanOfAll("Mean", graph.apply("Square", "Square", image));
        Tensor variance = graph.apply("Sub", "sub", square, graph.apply("Square", "Square", mean));
        Tensor deviation = graph.apply("Sqrt", "Sqrt", graph.apply("Relu", "Relu", variance));
        Tensor least = graph.apply("Rsqrt", "Rsqrt", pixels);
        Tensor centred = graph.apply("Sub", "Sub", image, mean);
        return graph.apply("RealDiv", scope, centred, graph.apply("Maximum", "Maximum", deviation, least));
    }

    private Batch collect(QueueRunner runner, int capacity, List<Tensor> parts, int size) {
        runners.add(runner);
        runner.watch(graph, summaries, capacity);
        Operation batch = graph.op("QueueDequeueManyV2").name(graph.prefix()).input(runner.queue()).input(graph.constant("n", size))
                .attr("component_types", Attributes.types(parts.stream().map(Tensor::type).toList()))
                .shapes(parts.stream().map(part -> Shape.of(size).concat(part.shape())).toList()).build();
        return new Batch(batch.output(0), layers.reshape("Reshape", batch.output(1), size));
    }
}
