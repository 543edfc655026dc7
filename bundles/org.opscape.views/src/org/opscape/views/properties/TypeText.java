/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.swt.program.Program;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.formats.docs.AttributeDoc;
import org.opscape.formats.docs.DescribedOperation;
import org.opscape.formats.docs.OpDoc;
import org.opscape.formats.docs.PortDoc;
import org.opscape.formats.docs.PortNames.Place;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.views.properties.Span.Kind;

/** Writes what an operation does: a sentence, and under it, if a person wants that, what goes in and out and what its attributes mean. */
final class TypeText {
    private static final String CLOSED = "\u25B8";
    private static final String OPEN = "\u25BE";
    private static final String LEFT_OUT = "left out";
    private static final int LONG_VALUE = 40;
    private static final int LONGEST_TYPE = 4;

    private final Inspection inspection;
    private final int operation;
    private final TypeFacts type;
    private final SheetText sheet;

    private TypeText(Inspection inspection, int operation, TypeFacts type, SheetText sheet) {
        this.inspection = inspection;
        this.operation = operation;
        this.type = type;
        this.sheet = sheet;
    }

    /**
     * Writes what an operation does; nothing if its type is not described.
     *
     * @param inspection where the operation is
     * @param operation the operation
     * @param type what is known of its type
     * @param sheet where to write
     */
    static void write(Inspection inspection, int operation, TypeFacts type, SheetText sheet) {
        type.described().ifPresent(known -> new TypeText(inspection, operation, type, sheet).write(known));
    }

    private void write(DescribedOperation known) {
        OpDoc doc = known.doc();
        if (doc.inputs().isEmpty() && doc.outputs().isEmpty() && doc.attributes().isEmpty()) {
            sheet.part(doc.summary(), Kind.MUTED).end();
        } else {
            boolean open = Explaining.isWanted();
            sheet.row(open ? OPEN : CLOSED, doc.summary(), () -> explain(!open));
            if (open) {
                explain(known);
            }
        }
        sheet.end();
    }

    private void explain(boolean wanted) {
        Explaining.want(wanted);
        inspection.again();
    }

    private void explain(DescribedOperation known) {
        OpDoc doc = known.doc();
        ports("Takes", doc.inputs(), tensors(type.inputs(), this::input));
        ports("Gives", doc.outputs(), tensors(type.outputs(), this::output));
        if (!doc.attributes().isEmpty()) {
            head("Attributes");
            doc.attributes().forEach(attribute -> attribute(known, attribute));
        }
        known.reference().ifPresent(page -> {
            sheet.end();
            sheet.link("Reference", Kind.LINK, () -> Program.launch(page.toString())).end();
        });
    }

    private void head(String title) {
        sheet.end();
        sheet.part(title, Kind.MUTED).end();
    }

    private void ports(String title, List<PortDoc> ports, Map<PortDoc, String> tensors) {
        if (!ports.isEmpty()) {
            head(title);
            for (PortDoc port : ports) {
                boolean leftOut = port.arity() == PortDoc.Arity.OPTIONAL && !tensors.containsKey(port);
                row(port.name(), tensors.getOrDefault(port, ""), leftOut ? LEFT_OUT : "", port.meaning());
            }
        }
    }

    private void row(String name, String fact, String note, String meaning) {
        sheet.row(name).plain(fact).part(note, Kind.MUTED);
        sheet.part((fact.isEmpty() && note.isEmpty() ? "" : "   ") + meaning, Kind.MUTED).end();
    }

    /** What the first tensor of each port is, and how many there are besides. */
    private static Map<PortDoc, String> tensors(List<Optional<Place>> places, IntFunction<String> tensor) {
        Map<PortDoc, String> tensors = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Optional<Place> place = places.get(i);
            boolean last = i == places.size() - 1 || !places.get(i + 1).map(Place::port).equals(place.map(Place::port));
            if (place.isPresent() && last) {
                int more = Math.max(0, place.get().number());
                String first = tensor.apply(i - more);
                tensors.put(place.get().port(), more == 0 ? first : (first.isEmpty() ? "one" : first) + " and " + more + " more");
            }
        }
        return tensors;
    }

    private String input(int index) {
        GraphSnapshot graph = inspection.graph();
        int seen = 0;
        for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
            if (!graph.isControl(edge) && seen++ == index) {
                return Inspection.tensor(graph.elementType(edge), graph.shape(edge));
            }
        }
        return "";
    }

    private String output(int index) {
        GraphSnapshot graph = inspection.graph();
        return index < graph.knownOutputs(operation)
                ? Inspection.tensor(graph.outputType(operation, index), graph.outputShape(operation, index)) : "";
    }

    private void attribute(DescribedOperation known, AttributeDoc doc) {
        Optional<String> given = known.attributes().stream().filter(attribute -> attribute.name().equals(doc.name())).findFirst()
                .map(attribute -> AttributeText.of(attribute, Optional.of(known))).map(TypeText::cut);
        if (given.isPresent()) {
            row(doc.name(), given.get(), "", doc.meaning());
        } else {
            String note = doc.standard().isPresent() ? " by default" : doc.isOptional() ? LEFT_OUT : "";
            row(doc.name(), doc.standard().map(value -> standard(known, doc.name(), value)).orElse(""), note, doc.meaning());
        }
    }

    private static String standard(DescribedOperation known, String attribute, String value) {
        boolean number = !value.isEmpty() && value.length() < LONGEST_TYPE && value.chars().allMatch(Character::isDigit);
        return number ? AttributeText.of(new Attribute(attribute, new AttributeValue.Int(Long.parseLong(value))), Optional.of(known))
                : value;
    }

    private static String cut(String value) {
        return value.length() > LONG_VALUE ? value.substring(0, LONG_VALUE) + "…" : value;
    }
}
