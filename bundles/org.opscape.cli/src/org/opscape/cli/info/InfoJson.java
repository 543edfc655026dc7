/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.opscape.analysis.shapes.ParameterCounts;
import org.opscape.analysis.shapes.ParameterKind;
import org.opscape.formats.GraphChoice;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Problem;

/** Writes what is in a model file as JSON. */
final class InfoJson {
    private final JsonWriter json;

    InfoJson(JsonWriter json) {
        this.json = json;
    }

    void write(ModelInfo info) throws IOException {
        json.beginObject();
        json.name("file").value(info.path().toString());
        json.name("kind").value(info.file().kind().label());
        json.name("text").value(info.file().text());
        json.name("bytes").value(info.file().bytes());
        json.name("producer").value(info.file().model().getProducer());
        writeGraphs(info);
        json.name("nodes").value(info.graph().operations());
        json.name("edges").value(info.dataEdges());
        json.name("controlEdges").value(info.controlEdges());
        json.name("scopes").value(info.graph().scopes() - 1);
        json.name("depth").value(info.depth());
        writeSignatures(info);
        BorderInfo border = BorderInfo.of(info.graph());
        writeTensors("inputs", border.inputs());
        writeTensors("outputs", border.outputs());
        writeFunctions("functions", info.graphs(GraphKind.FUNCTION));
        writeFunctions("bodies", info.graphs(GraphKind.BODY));
        json.name("ops").beginObject();
        for (ModelInfo.TypeCount type : info.types()) {
            json.name(type.type()).value(type.count());
        }
        json.endObject();
        writeParameters(info);
        writeTensors(info);
        json.name("external").beginArray();
        for (ExternalFile file : ExternalFile.of(info.file())) {
            json.beginObject();
            json.name("location").value(file.location());
            json.name("tensors").value(file.tensors());
            json.name("state").value(file.state());
            json.name("bytes").value(file.bytes());
            json.endObject();
        }
        json.endArray();
        writeProblems(info);
        json.endObject();
    }

    private void writeParameters(ModelInfo info) throws IOException {
        ParameterCounts counts = info.parameters();
        json.name("parameters").beginObject();
        json.name("total").value(info.ownParameters());
        json.name("bytes").value(info.ownBytes());
        json.name("trainable").value(counts.total(ParameterKind.TRAINABLE));
        json.name("fixed").value(counts.total(ParameterKind.FIXED));
        json.name("slots").value(counts.total(ParameterKind.SLOT));
        json.name("slotBytes").value(counts.totalBytes(ParameterKind.SLOT));
        json.name("uncounted").value(counts.uncounted());
        json.name("in").value(counts.hasVariables() ? "variables" : "constants");
        json.endObject();
    }

    private void writeTensors(ModelInfo info) throws IOException {
        json.name("shapes").beginObject();
        json.name("outputs").value(info.shapes().outputs());
        json.name("told").value(info.shapes().told());
        json.name("inferred").value(info.shapes().inferred());
        json.endObject();
        json.name("largestTensors").beginArray();
        for (LargeTensor tensor : info.largestTensors()) {
            json.beginObject();
            json.name("name").value(tensor.name());
            json.name("type").value(tensor.form().elementType());
            writeShape(tensor.form().shape());
            json.name("bytes").value(tensor.bytes());
            json.name("inferred").value(tensor.inferred());
            json.name("count").value(tensor.count());
            json.endObject();
        }
        json.endArray();
    }

    private void writeGraphs(ModelInfo info) throws IOException {
        json.name("graph").value(info.file().chosen().id());
        json.name("graphs").beginArray();
        for (GraphChoice choice : info.file().choices()) {
            json.beginObject();
            json.name("id").value(choice.id());
            json.name("label").value(choice.label());
            json.name("operations").value(choice.operations());
            json.endObject();
        }
        json.endArray();
    }

    private void writeFunctions(String name, List<Graph> functions) throws IOException {
        json.name(name).beginArray();
        for (Graph function : functions) {
            json.beginObject();
            json.name("name").value(function.getName());
            json.name("nodes").value(function.getAllOperations().size());
            json.endObject();
        }
        json.endArray();
    }

    private void writeSignatures(ModelInfo info) throws IOException {
        json.name("signatures").beginArray();
        for (SignatureInfo signature : info.signatures()) {
            json.beginObject().name("name").value(signature.name());
            writeTensors("inputs", signature.inputs());
            writeTensors("outputs", signature.outputs());
            json.endObject();
        }
        json.endArray();
    }

    private void writeTensors(String name, List<SignatureInfo.Tensor> tensors) throws IOException {
        json.name(name).beginArray();
        for (SignatureInfo.Tensor tensor : tensors) {
            json.beginObject().name("name").value(tensor.name()).name("tensor").value(tensor.tensor()).name("type").value(tensor.type());
            if (tensor.shape().hasRank()) {
                writeShape(tensor.shape());
            }
            json.endObject();
        }
        json.endArray();
    }

    private void writeShape(Shape shape) throws IOException {
        json.name("shape").beginArray();
        for (int axis = 0; axis < shape.rank(); axis++) {
            json.value(Math.max(-1, shape.dimension(axis)));
        }
        json.endArray();
    }

    private void writeProblems(ModelInfo info) throws IOException {
        json.name("problems").beginArray();
        for (Problem problem : info.problems()) {
            json.beginObject();
            json.name("severity").value(problem.getSeverity().getName().toLowerCase(Locale.ROOT));
            json.name("message").value(problem.getMessage());
            json.name("place").value(problem.getPlace());
            json.endObject();
        }
        json.endArray();
    }
}
