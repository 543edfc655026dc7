/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;

/** Small models for tests. */
final class Models {
    private Models() {
    }

    static Proto model(long version, Proto graph) {
        return new Proto().with(1, "ir_version", version).with(2, "producer_name", "maker").with(7, "graph", graph).with(8, "opset_import",
                new Proto().with(1, "domain", "").with(2, "version", 18L));
    }

    static Proto node(String name, String type, String input, String output) {
        Proto node = new Proto();
        for (String value : input.split(" ", -1)) {
            node.with(1, "input", value);
        }
        node.with(2, "output", (Object[]) output.split(" "));
        return (name.isEmpty() ? node : node.with(3, "name", name)).with(4, "op_type", type);
    }

    static Proto value(String name, long type, Object... dims) {
        Proto shape = new Proto();
        for (Object dim : dims) {
            shape.with(1, "dim", dim instanceof String ? new Proto().with(2, "dim_param", dim) : new Proto().with(1, "dim_value", dim));
        }
        Proto tensor = new Proto().with(1, "elem_type", type).with(2, "shape", shape);
        return new Proto().with(1, "name", name).with(2, "type", new Proto().with(1, "tensor_type", tensor));
    }

    static Proto entry(String key, String value) {
        return new Proto().with(1, "key", key).with(2, "value", value);
    }

    static Proto body(String name, Proto graph) {
        return new Proto().with(1, "name", name).with(6, "g", graph).with(20, "type", 5L);
    }

    static ModelFile open(Path folder, byte[] bytes) throws IOException, ModelFileException {
        Path path = folder.resolve("model.onnx");
        Files.write(path, bytes);
        return ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
    }

    static Operation find(Graph graph, String path) {
        return graph.getAllOperations().stream().filter(operation -> operation.getPath().equals(path)).findFirst().orElseThrow();
    }
}
