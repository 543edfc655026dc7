/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.opscape.analysis.flow.Branches;
import org.opscape.analysis.flow.End;
import org.opscape.analysis.flow.HeaviestPath;
import org.opscape.analysis.flow.Part;
import org.opscape.analysis.flow.RouteSteps;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.model.Shape;

/** Writes the flow for programs. */
final class FlowJson {
    private final FlowReport report;
    private final NamedOperations names;
    private final JsonWriter json;

    FlowJson(FlowReport report, JsonWriter json) {
        this.report = report;
        this.json = json;
        names = new NamedOperations(report.graph());
    }

    void write() throws IOException {
        json.beginObject();
        ends("inputs", report.main().ends().inputs());
        ends("outputs", report.ends().outputs());
        ends("loose", report.ends().loose());
        json.name("parts").beginObject();
        for (Part part : Part.values()) {
            json.name(word(part)).value(report.main().parts().count(part));
        }
        json.endObject();
        json.name("depth").value(report.main().ranks().depth()).name("loops").value(report.main().ranks().backEdges());
        int widest = report.widest();
        if (widest >= 0) {
            json.name("widest").beginObject().name("rank").value(widest).name("operations")
                    .value(report.main().widths(report.graph())[widest]).endObject();
        }
        json.name("bytes").value(Math.round(report.main().path().weight()));
        steps();
        route();
        branches();
        names.writeNames(json, "longest", report.longest().operations());
        compute();
        if (report.isTimed()) {
            critical();
        }
        json.endObject();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void ends(String key, List<End> ends) throws IOException {
        json.name(key).beginArray();
        for (End end : ends) {
            names.begin(json, end.operation()).name("output").value(end.output()).name("kind").value(word(end.kind()));
            if (end.isSigned()) {
                json.name("signature").value(end.label());
            }
            json.name("tensor").value(names.tensor(end)).endObject();
        }
        json.endArray();
    }

    private void steps() throws IOException {
        RouteSteps route = report.groups().steps();
        json.name("steps").beginArray();
        for (RouteSteps.Step step : route.steps()) {
            json.beginObject().name("name").value(report.groups().name(step)).name("operations").value(step.operations());
            json.name("tensor").value((route.typeBehind(step) + ' ' + route.shapeBehind(step).map(Shape::toString).orElse("")).strip());
            double bytes = route.bytesBehind(step);
            if (!Double.isNaN(bytes)) {
                json.name("bytes").value(Math.round(bytes));
            }
            json.endObject();
        }
        json.endArray();
    }

    private void route() throws IOException {
        HeaviestPath path = report.main().path();
        json.name("route").beginArray();
        for (int i = 0; i < path.operations().length; i++) {
            int operation = path.operations()[i];
            int output = report.output(path, i);
            names.begin(json, operation).name("rank").value(report.main().ranks().rank(operation));
            json.name("tensor").value(names.tensor(operation, output));
            double bytes = TensorSizes.bytes(report.graph(), operation, output);
            if (!Double.isNaN(bytes)) {
                json.name("bytes").value(Math.round(bytes));
            }
            json.endObject();
        }
        json.endArray();
    }

    private void branches() throws IOException {
        json.name("branches").beginArray();
        for (Branches region : report.branches()) {
            json.beginObject().name("fork").value(names.name(region.fork())).name("join").value(names.name(region.join()));
            json.name("shared").value(region.shared()).name("branches").beginArray();
            for (Branches.Branch branch : region.branches()) {
                json.beginObject().name("label").value(branch.label());
                names.writeNames(json, "operations", branch.operations());
                if (!Double.isNaN(branch.size().bytes())) {
                    json.name("bytes").value(Math.round(branch.size().bytes()));
                }
                json.name("main").value(branch.main()).endObject();
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private void compute() throws IOException {
        json.name("compute").beginObject().name("flops").value(Math.round(report.totalCost()));
        json.name("path").value(Math.round(report.busiest().weight())).name("operations").beginArray();
        for (int operation : report.busiest().operations()) {
            double cost = report.costs()[operation];
            names.begin(json, operation).name("flops").value(Double.isNaN(cost) ? 0 : Math.round(cost)).endObject();
        }
        json.endArray().endObject();
    }

    private void critical() throws IOException {
        json.name("critical").beginObject().name("time").value(report.critical().weight()).name("operations").beginArray();
        for (int operation : report.critical().operations()) {
            names.begin(json, operation).name("time").value(Double.isNaN(report.times()[operation]) ? 0 : report.times()[operation])
                    .endObject();
        }
        json.endArray().endObject();
    }
}
