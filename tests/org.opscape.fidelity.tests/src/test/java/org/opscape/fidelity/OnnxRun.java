/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import ai.onnxruntime.OnnxMap;
import ai.onnxruntime.OnnxSequence;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs models in ONNX Runtime, and tells to the last bit what came out. */
final class OnnxRun {
    private static final Map<String, Integer> SEARCH = Map.of("max_length", 12, "min_length", 1, "num_beams", 2, "num_return_sequences", 1,
            "length_penalty", 1, "repetition_penalty", 1);
    private static final OnnxFeed[] FEEDS = {new OnnxFeed(1, 2, 2, true, Map.of()), new OnnxFeed(2, 1, 1, false, Map.of()),
        new OnnxFeed(3, 2, 2, false, Map.of()), new OnnxFeed(4, 32, 32, false, Map.of()),
        new OnnxFeed(5, 1, 512, false, Map.of("sr", 16000)), new OnnxFeed(6, 1, 4, false, SEARCH)};

    private OnnxRun() {
    }

    /** Says why ONNX Runtime does not run here; empty if it does. */
    static String whyNot() {
        try {
            return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL).getVersion().isEmpty() ? "It has no version."
                    : "";
        } catch (LinkageError | RuntimeException e) {
            return "ONNX Runtime does not run on this machine: " + e;
        }
    }

    /**
     * Finds an input with which a model runs.
     *
     * @throws OrtException if there is none among those that are tried
     */
    static OnnxFeed feed(Path model) throws OrtException {
        OrtException first = null;
        try (OrtSession session = open(model, OrtSession.SessionOptions.OptLevel.NO_OPT)) {
            for (OnnxFeed feed : FEEDS) {
                try {
                    run(session, feed);
                    return feed;
                } catch (OrtException e) {
                    first = first == null ? e : first;
                }
            }
        }
        throw first;
    }

    /** Runs a model as it is written, with one thread. */
    static List<String> run(Path model, OnnxFeed feed) throws OrtException {
        return run(model, feed, OrtSession.SessionOptions.OptLevel.NO_OPT);
    }

    static List<String> run(Path model, OnnxFeed feed, OrtSession.SessionOptions.OptLevel level) throws OrtException {
        try (OrtSession session = open(model, level)) {
            return run(session, feed);
        }
    }

    private static OrtSession open(Path model, OrtSession.SessionOptions.OptLevel level) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setOptimizationLevel(level);
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            return OrtEnvironment.getEnvironment().createSession(model.toString(), options);
        }
    }

    private static List<String> run(OrtSession session, OnnxFeed feed) throws OrtException {
        Map<String, OnnxTensor> inputs = feed.tensors(session.getInputInfo());
        List<String> outputs = new ArrayList<>();
        try (OrtSession.Result result = session.run(inputs)) {
            for (Map.Entry<String, OnnxValue> output : result) {
                outputs.add(output.getKey() + " = " + describe(output.getValue()));
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
        return outputs;
    }

    private static String describe(OnnxValue value) throws OrtException {
        StringBuilder text = new StringBuilder();
        switch (value) {
            case OnnxTensor tensor -> describe(tensor, text);
            case OnnxMap map -> text.append(new TreeMap<>(map.getValue()));
            case OnnxSequence sequence -> {
                for (OnnxValue element : sequence.getValue()) {
                    text.append('[').append(describe(element)).append(']');
                    element.close();
                }
            }
            default -> text.append(value.getType());
        }
        return text.toString();
    }

    private static void describe(OnnxTensor tensor, StringBuilder text) throws OrtException {
        TensorInfo info = tensor.getInfo();
        text.append(info.onnxType).append(Arrays.toString(info.getShape())).append(' ');
        ByteBuffer buffer = tensor.getByteBuffer();
        if (buffer == null) {
            Object words = tensor.getValue();
            text.append(words instanceof Object[] array ? Arrays.deepToString(array) : words);
            return;
        }
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        text.append(bytes.length <= 64 ? Arrays.toString(bytes) : ModelRun.hash(bytes));
    }
}
