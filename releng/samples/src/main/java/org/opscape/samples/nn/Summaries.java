/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

import java.util.ArrayList;
import java.util.List;

import org.opscape.samples.graph.GraphWriter;
import org.opscape.samples.graph.Tensor;

/** Writes the operations that record values for a person to watch, and remembers them. */
public final class Summaries {

    private final GraphWriter graph;
    private final List<Tensor> all = new ArrayList<>();

    public Summaries(GraphWriter graph) {
        this.graph = graph;
    }

    public void scalar(String name, Tensor value) {
        all.add(graph.apply("ScalarSummary", name, graph.constant(name + "/tags", graph.prefix() + name), value));
    }

    public void histogram(String name, Tensor values) {
        all.add(graph.apply("HistogramSummary", name, graph.constant(name + "/tag", graph.prefix() + name), values));
    }

    public void images(String name, Tensor pictures) {
        all.add(graph.apply("ImageSummary", name, graph.constant(name + "/tag", graph.prefix() + name), pictures));
    }

    /** The distribution of a layer's activations and the share of them that is zero. */
    public void activations(String name, Tensor values) {
        histogram(name + "/activations", values);
        Tensor share = graph.scope("zero_fraction", () -> {
            Tensor zeros = graph.apply("Equal", "Equal", values, graph.constant("zero", 0f));
            Tensor counted = graph.op("Cast").input(zeros).attr("DstT", values.type()).build().output();
            return new Layers(graph, new Variables(graph, "")).meanOfAll("Mean", counted);
        });
        scalar(name + "/sparsity", share);
    }

    /** One operation that gives all summaries. */
    public Tensor merge() {
        return graph.scope("Merge", () -> graph.op("MergeSummary").inputs(all).build().output());
    }

    public List<Tensor> all() {
        return all;
    }
}
