/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opscape.analysis.quantity.Unit;
import org.opscape.analysis.shapes.ParameterCounts;
import org.opscape.analysis.shapes.ParameterKind;
import org.opscape.analysis.shapes.ShapeCoverage;
import org.opscape.cli.Numbers;
import org.opscape.formats.GraphChoice;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Problem;

/** Writes what is in a model file for people: a column of names, a column of facts. */
final class InfoText {
    private static final int NAMES = 14;
    private static final int BAR = 24;
    private static final int MOST = 10;
    private static final char FULL = '\u2588';
    private static final String PARTS = "\u258f\u258e\u258d\u258c\u258b\u258a\u2589";

    private final PrintWriter out;
    private final int top;

    InfoText(PrintWriter out, int top) {
        this.out = out;
        this.top = top;
    }

    void write(ModelInfo info) {
        out.println(info.path());
        row("Kind", info.file().kind().label() + (info.file().text() ? ", text" : ", binary") + ", " + Numbers.size(info.file().bytes()));
        row("Producer", info.file().model().getProducer());
        writeGraphs(info);
        row("Nodes", Numbers.grouped(info.graph().operations()));
        row("Edges", Numbers.grouped(info.dataEdges()) + ", and " + Numbers.counted(info.controlEdges(), "control edge"));
        int scopes = info.graph().scopes() - 1;
        row("Scopes", scopes == 0 ? "none" : Numbers.grouped(scopes) + ", up to " + info.depth() + " deep");
        writeFunctions("Functions", info.graphs(GraphKind.FUNCTION), "none");
        writeFunctions("Bodies", info.graphs(GraphKind.BODY), "");
        writeSignatures(info);
        writeBorder(BorderInfo.of(info.graph()));
        row("Parameters", parameters(info));
        writeExternal(info);
        row("Shapes", shapes(info.shapes()));
        writeTensors(info.largestTensors());
        writeTypes(info);
        writeProblems(info);
    }

    private void row(String name, String fact) {
        if (!fact.isEmpty()) {
            out.println("  " + name + " ".repeat(NAMES - name.length()) + fact);
        }
    }

    private void rows(String name, List<String> facts) {
        String begin = name;
        for (String fact : facts) {
            row(begin, fact);
            begin = "";
        }
    }

    private void writeGraphs(ModelInfo info) {
        if (info.file().choices().size() > 1) {
            List<String> rows = new ArrayList<>();
            for (GraphChoice choice : info.file().choices()) {
                String mark = choice.equals(info.file().chosen()) ? "* " : "  ";
                String label = choice.label().equals(choice.id()) ? "" : "  " + choice.label();
                rows.add(mark + choice.id() + label + ", " + Numbers.counted(choice.operations(), "node"));
            }
            rows.add("(*: this one; --graph ID chooses)");
            rows("Graphs", rows);
        }
    }

    private void writeFunctions(String name, List<Graph> graphs, String none) {
        List<Graph> functions = new ArrayList<>(graphs);
        if (functions.isEmpty()) {
            row(name, none);
            return;
        }
        functions.sort((a, b) -> Integer.compare(b.getAllOperations().size(), a.getAllOperations().size()));
        List<String> rows = new ArrayList<>();
        rows.add(Numbers.grouped(functions.size()) + (functions.size() > MOST ? ", the largest:" : ":"));
        for (Graph function : functions.subList(0, Math.min(MOST, functions.size()))) {
            rows.add(function.getName() + ", " + Numbers.counted(function.getAllOperations().size(), "node"));
        }
        rows(name, rows);
    }

    private void writeSignatures(ModelInfo info) {
        List<String> rows = new ArrayList<>();
        for (SignatureInfo signature : info.signatures()) {
            rows.add(signature.name());
            addTensors("in   ", signature.inputs(), rows);
            addTensors("out  ", signature.outputs(), rows);
        }
        rows("Signatures", rows);
    }

    private void writeBorder(BorderInfo border) {
        rows("Inputs", forms(border.inputs()));
        rows("Outputs", forms(border.outputs()));
    }

    private static List<String> forms(List<SignatureInfo.Tensor> tensors) {
        List<String> rows = new ArrayList<>();
        for (SignatureInfo.Tensor tensor : tensors.subList(0, Math.min(MOST, tensors.size()))) {
            rows.add((tensor.name() + "  " + tensor.form()).strip());
        }
        if (tensors.size() > MOST) {
            rows.add("… and " + Numbers.grouped(tensors.size() - MOST) + " more (--json lists all)");
        }
        return rows;
    }

    private static void addTensors(String way, List<SignatureInfo.Tensor> tensors, List<String> rows) {
        for (SignatureInfo.Tensor tensor : tensors) {
            String form = tensor.form().isEmpty() ? "" : "  " + tensor.form();
            rows.add("  " + way + tensor.name() + form + "  (" + tensor.tensor() + ")");
        }
    }

    private void writeExternal(ModelInfo info) {
        List<String> rows = new ArrayList<>();
        for (ExternalFile file : ExternalFile.of(info.file())) {
            String size = file.bytes() < 0 ? file.state() : Numbers.size(file.bytes());
            rows.add(file.location() + ", " + size + ", " + Numbers.counted(file.tensors(), "tensor"));
        }
        rows("Weights in", rows);
    }

    private static String parameters(ModelInfo info) {
        ParameterCounts counts = info.parameters();
        StringBuilder text = new StringBuilder(info.ownParameters() == 0 && counts.uncounted() == 0 ? "none"
                : Numbers.grouped(info.ownParameters()) + ", " + Unit.BYTES.text(info.ownBytes()));
        if (counts.total(ParameterKind.FIXED) > 0) {
            text.append("; of these ").append(Numbers.grouped(counts.total(ParameterKind.FIXED))).append(" are not trained");
        }
        if (counts.total(ParameterKind.SLOT) > 0) {
            text.append("; besides, training keeps ").append(Numbers.grouped(counts.total(ParameterKind.SLOT)));
        }
        if (counts.uncounted() > 0) {
            text.append("; ").append(Numbers.counted(counts.uncounted(), "variable")).append(" of unknown shape");
        }
        return text.toString();
    }

    private static String shapes(ShapeCoverage shapes) {
        if (shapes.outputs() == 0) {
            return "none";
        }
        int unknown = shapes.outputs() - shapes.told() - shapes.inferred();
        return "of " + Numbers.counted(shapes.outputs(), "output") + " " + percent(shapes.told(), shapes.outputs()) + " in the file, "
                + percent(shapes.inferred(), shapes.outputs()) + " inferred, " + percent(unknown, shapes.outputs()) + " unknown";
    }

    /** Says 0 and 100 only where it is all or nothing. */
    private static String percent(int part, int whole) {
        long rounded = Math.round(100.0 * part / whole);
        long honest = part > 0 && part < whole ? Math.clamp(rounded, 1, 99) : rounded;
        return honest + " %";
    }

    private void writeTensors(List<LargeTensor> tensors) {
        List<String> rows = new ArrayList<>();
        for (LargeTensor tensor : tensors) {
            rows.add(Unit.BYTES.text(tensor.bytes()) + "  " + tensor.form().elementType() + " " + tensor.form().shape()
                    + (tensor.inferred() ? " (inferred)" : "") + "  " + tensor.name()
                    + (tensor.count() > 1 ? ", and " + Numbers.grouped(tensor.count() - 1) + " more" : ""));
        }
        rows("Large tensors", rows);
    }

    private void writeTypes(ModelInfo info) {
        List<ModelInfo.TypeCount> shown = info.types().subList(0, Math.min(Math.max(0, top), info.types().size()));
        int names = 0;
        for (ModelInfo.TypeCount type : shown) {
            names = Math.max(names, type.type().length());
        }
        List<String> rows = new ArrayList<>();
        for (ModelInfo.TypeCount type : shown) {
            String count = Numbers.grouped(type.count());
            String most = Numbers.grouped(shown.get(0).count());
            rows.add(type.type() + " ".repeat(names - type.type().length() + 2 + most.length() - count.length()) + count + "  "
                    + bar(type.count(), shown.get(0).count()));
        }
        if (shown.size() < info.types().size()) {
            rows.add("… and " + Numbers.counted(info.types().size() - shown.size(), "more type"));
        }
        rows("Operations", rows);
    }

    private static String bar(int count, int most) {
        int eighths = (int) Math.max(1, Math.round((double) count * BAR * 8 / most));
        String whole = String.valueOf(FULL).repeat(eighths / 8);
        return eighths % 8 == 0 ? whole : whole + PARTS.charAt(eighths % 8 - 1);
    }

    private void writeProblems(ModelInfo info) {
        List<Problem> problems = info.problems();
        if (problems.isEmpty()) {
            row("Problems", "none");
            return;
        }
        List<String> rows = new ArrayList<>();
        for (Problem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            String place = problem.getPlace().isEmpty() ? "" : problem.getPlace() + ": ";
            rows.add(problem.getSeverity().getName().toLowerCase(Locale.ROOT) + ": " + place + problem.getMessage());
        }
        if (problems.size() > MOST) {
            rows.add("… and " + Numbers.grouped(problems.size() - MOST) + " more (--json lists all)");
        }
        rows("Problems", rows);
    }
}
