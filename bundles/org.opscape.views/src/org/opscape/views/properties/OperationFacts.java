/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.views.properties.Span.Kind;

/** Describes an operation. */
final class OperationFacts {
    /** Attributes in which notes are kept are seen as notes. */
    private static final String NOTES = "_opscape_";
    private static final int LONG_VALUE = 160;

    private final Inspection inspection;
    private final GraphSnapshot graph;
    private final int operation;
    private final SheetText sheet;
    private final ValueFacts values;
    private final TypeFacts type;

    private OperationFacts(Inspection inspection, int operation, SheetText sheet) {
        this.inspection = inspection;
        this.graph = inspection.graph();
        this.operation = operation;
        this.sheet = sheet;
        this.values = new ValueFacts(inspection);
        this.type = new TypeFacts(inspection, operation);
    }

    /**
     * Writes all about an operation.
     *
     * @param inspection where the operation is
     * @param operation the operation
     * @param sheet where to write
     */
    static void write(Inspection inspection, int operation, SheetText sheet) {
        OperationFacts facts = new OperationFacts(inspection, operation, sheet);
        facts.head();
        QuantityFacts.write(inspection, operation, sheet);
        CallFacts.ofOperation(inspection, operation, sheet);
        facts.inputs();
        facts.outputs();
        facts.attributes();
    }

    private void head() {
        sheet.title(graph.name(operation), graph.type(operation));
        TypeText.write(inspection, operation, type, sheet);
        inspection.seenFrom(graph.path(operation));
        inspection.name(sheet, graph.path(operation));
        sheet.fact("Layer", inspection.layers().of(inspection.view(), operation));
        sheet.fact("Device", graph.device(operation));
    }

    private void inputs() {
        List<Integer> data = new ArrayList<>();
        List<Integer> control = new ArrayList<>();
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            (graph.isControl(edge) ? control : data).add(edge);
        }
        if (!data.isEmpty()) {
            sheet.heading("Inputs", data.size());
            inspection.list(sheet, "inputs", data.size(), i -> input(i, data.get(i)));
        }
        if (!control.isEmpty()) {
            sheet.heading("Control inputs", control.size());
            inspection.list(sheet, "control inputs", control.size(), i -> link(graph.source(control.get(i))));
        }
        missingInputs();
    }

    private void input(int index, int edge) {
        sheet.row(type.input(index));
        inspection.link(sheet, graph.source(edge));
        if (graph.output(edge) > 0) {
            sheet.part(":" + graph.output(edge), Kind.MUTED);
        }
        values.write(sheet, edge);
        tensor(graph.elementType(edge), graph.shape(edge));
        sheet.part(graph.isInferred(edge) ? ValueFacts.INFERRED : "", Kind.MUTED);
        if (graph.isReference(edge)) {
            sheet.part("  reference", Kind.MUTED);
        }
        sheet.end();
    }

    private void tensor(String type, Optional<Shape> shape) {
        String text = Inspection.tensor(type, shape);
        if (!text.isEmpty()) {
            sheet.part("   " + text, Kind.MUTED);
        }
    }

    private void link(int node) {
        inspection.link(sheet, node);
        sheet.end();
    }

    private Operation model() {
        return inspection.view().operation(operation);
    }

    private void missingInputs() {
        List<Input> missing = model().getInputs().stream().filter(OperationFacts::isMissing).toList();
        if (!missing.isEmpty()) {
            sheet.heading("Inputs that do not exist", missing.size());
            inspection.list(sheet, "missing", missing.size(),
                    i -> sheet.part(missing.get(i).getText() == null ? "?" : missing.get(i).getText(), Kind.PROBLEM).end());
        }
    }

    /** One that says nothing is left out on purpose. */
    private static boolean isMissing(Input input) {
        return input.getSource() == null && !"".equals(input.getText());
    }

    private void outputs() {
        List<Integer> data = new ArrayList<>();
        List<Integer> control = new ArrayList<>();
        for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
            int edge = graph.outputEdge(place);
            (graph.isControl(edge) ? control : data).add(edge);
        }
        outputTensors();
        if (!data.isEmpty()) {
            sheet.heading("Used by", data.size());
            inspection.list(sheet, "consumers", data.size(), i -> consumer(data.get(i)));
        }
        if (!control.isEmpty()) {
            sheet.heading("Runs before", control.size());
            inspection.list(sheet, "control outputs", control.size(), i -> link(graph.target(control.get(i))));
        }
    }

    private void outputTensors() {
        int known = graph.knownOutputs(operation);
        if (known > 0) {
            sheet.heading("Outputs", known);
            inspection.list(sheet, "outputs", known, i -> {
                String text = Inspection.tensor(graph.outputType(operation, i), graph.outputShape(operation, i));
                sheet.row(type.output(i));
                values.write(sheet, operation, i, text, graph.isInferred(operation, i));
                sheet.end();
            });
        }
    }

    private void consumer(int edge) {
        sheet.row(type.output(graph.output(edge)));
        inspection.link(sheet, graph.target(edge));
        sheet.end();
    }

    private void attributes() {
        List<Attribute> attributes = model().getAttributes().stream().filter(attribute -> !attribute.name().startsWith(NOTES)).toList();
        if (!attributes.isEmpty()) {
            sheet.heading("Attributes", attributes.size());
            inspection.list(sheet, "attributes", attributes.size(), i -> attribute(attributes.get(i)));
        }
    }

    private void attribute(Attribute attribute) {
        String value = AttributeText.of(attribute, type.described());
        String section = "attribute " + attribute.name();
        boolean part = value.length() > LONG_VALUE && !inspection.isWhole(section);
        sheet.row(attribute.name()).plain(part ? value.substring(0, LONG_VALUE) + "… " : value);
        if (attribute.value() instanceof AttributeValue.Function function) {
            functionLink(function.name());
        }
        if (part) {
            sheet.link("Show all", Kind.LINK, () -> inspection.showWhole(section));
        }
        sheet.end();
    }

    private void functionLink(String name) {
        List<Graph> graphs = inspection.view().document().graphs();
        for (int i = 1; i < graphs.size(); i++) {
            if (graphs.get(i).getName().equals(name)) {
                int index = i;
                sheet.link("  Show", Kind.LINK, () -> inspection.view().showGraph(index));
                return;
            }
        }
    }
}
