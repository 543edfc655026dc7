/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;
import org.opscape.formats.ModelFile;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Problem;
import org.opscape.model.dataflow.Severity;
import org.opscape.views.properties.Span.Kind;

/** Describes a whole file and the graph of it that is shown. */
final class ModelFacts {
    private final Inspection inspection;
    private final GraphView view;
    private final SheetText sheet;

    private ModelFacts(Inspection inspection, SheetText sheet) {
        this.inspection = inspection;
        this.view = inspection.view();
        this.sheet = sheet;
    }

    /**
     * Writes all about a file.
     *
     * @param inspection where it is shown
     * @param sheet where to write
     */
    static void write(Inspection inspection, SheetText sheet) {
        ModelFacts facts = new ModelFacts(inspection, sheet);
        inspection.seenFrom("");
        facts.file();
        facts.shownGraph();
        facts.problems();
        facts.functions();
        Histogram histogram = new Histogram(inspection.graph());
        for (int operation = 0; operation < inspection.graph().operations(); operation++) {
            histogram.add(operation);
        }
        GroupFacts.histogram(inspection, sheet, histogram.sorted());
    }

    private void file() {
        ModelFile file = view.document().file();
        sheet.title(title(file.path()), file.kind().label() + (file.text() ? ", text" : ", binary"));
        sheet.fact("File", file.path().toString());
        sheet.fact("Size", AttributeText.size(bytes(file)));
        sheet.fact("Graph", file.choices().size() > 1 ? file.chosen().label() + ", one of " + file.choices().size() : "");
        sheet.fact("Made by", view.document().model().getProducer());
        String name = view.document().model().getName();
        sheet.fact("Model", name.equals(title(file.path())) ? "" : name);
    }

    /** The size on disk now, as the file may have been saved. */
    private static long bytes(ModelFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            return file.bytes();
        }
    }

    /** All SavedModels have files of the same name, so that the folder says more. */
    private static String title(Path path) {
        Path folder = path.getParent();
        boolean common = path.getFileName().toString().startsWith("saved_model.") && folder != null && folder.getFileName() != null;
        return (common ? folder : path).getFileName().toString();
    }

    private void shownGraph() {
        GraphSnapshot graph = inspection.graph();
        Hierarchy hierarchy = inspection.hierarchy();
        if (view.graphIndex() > 0) {
            sheet.fact("Function", view.graph().getName());
        }
        sheet.fact("Operations", SheetText.number(graph.operations()));
        int control = graph.controlEdges();
        sheet.fact("Edges", SheetText.number(graph.edges() - control)
                + (control == 0 ? "" : ", and " + SheetText.number(control) + " control edges"));
        sheet.fact("Groups", SheetText.number(hierarchy.groups() - 1L));
        sheet.fact("Stacks", hierarchy.stacks() == 0 ? "" : SheetText.number(hierarchy.stacks()));
        int deepest = 0;
        for (int node = 0; node < hierarchy.nodes(); node++) {
            deepest = Math.max(deepest, hierarchy.depth(node));
        }
        sheet.fact("Levels", Integer.toString(deepest));
    }

    private void problems() {
        List<Problem> problems = view.document().model().getProblems();
        if (!problems.isEmpty()) {
            sheet.heading("Problems", problems.size());
            inspection.list(sheet, "problems", problems.size(), i -> problem(problems.get(i)));
        }
    }

    private void problem(Problem problem) {
        sheet.part(problem.getMessage(), problem.getSeverity() == Severity.INFO ? Kind.MUTED : Kind.PROBLEM);
        if (problem.getElement() instanceof Operation operation && isShown(operation)) {
            sheet.plain("  ");
            inspection.link(sheet, operation.getIndex());
        } else if (!problem.getPlace().isEmpty()) {
            sheet.part("  " + problem.getPlace(), Kind.MUTED);
        }
        sheet.end();
    }

    private boolean isShown(Operation operation) {
        List<Operation> all = view.graph().getAllOperations();
        int index = operation.getIndex();
        return index >= 0 && index < all.size() && all.get(index) == operation;
    }

    private void functions() {
        List<Graph> graphs = view.document().graphs();
        int bodies = 1;
        while (bodies < graphs.size() && graphs.get(bodies).getKind() != GraphKind.BODY) {
            bodies++;
        }
        if (bodies > 1) {
            graphs("Functions", 1, bodies, true);
        }
        if (bodies < graphs.size()) {
            graphs("Bodies", bodies, graphs.size(), bodies == 1);
        }
    }

    private void graphs(String heading, int from, int to, boolean first) {
        List<Graph> graphs = view.document().graphs();
        sheet.heading(heading, to - from);
        if (first && view.graphIndex() > 0) {
            graph(0, "Main graph");
        }
        inspection.list(sheet, heading.toLowerCase(Locale.ROOT), to - from, i -> graph(from + i, graphs.get(from + i).getName()));
    }

    private void graph(int index, String name) {
        int operations = view.document().graphs().get(index).getAllOperations().size();
        sheet.link(name, Kind.LINK, () -> view.showGraph(index));
        sheet.part("   " + SheetText.number(operations), Kind.MUTED).end();
    }
}
