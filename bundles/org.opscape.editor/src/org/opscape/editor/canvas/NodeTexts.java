/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Optional;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Icon;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.note.ModelNote;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.editor.note.NoteLayer;
import org.opscape.formats.FileKind;
import org.opscape.formats.docs.OpDoc;
import org.opscape.formats.docs.OpDocs;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Operation;

/** Says in a few lines what a node is. */
final class NodeTexts {
    private static final int MOST_OUTPUTS = 6;
    private static final int WIDEST = 80;

    private final GraphCanvas canvas;

    NodeTexts(GraphCanvas canvas) {
        this.canvas = canvas;
    }

    String tip(Target target) {
        return switch (target) {
            case Target.Background background -> "";
            case Target.OnLegend on -> legend(on.hit());
            case Target.OnNode on -> facts(on.node());
            case Target.OnHandle on -> handle(on);
            case Target.OnIcon on -> icon(on.icon().icon());
        };
    }

    private String handle(Target.OnHandle on) {
        if (on.placed().box().isCall()) {
            return "Show in place what " + label(on.node()) + " calls";
        }
        return (on.placed().box().isOpen() ? "Collapse " : "Expand ") + label(on.node());
    }

    /** {@return the path, the kind and the facts of a node, a line each} */
    String facts(int node) {
        Hierarchy hierarchy = hierarchy();
        StringBuilder text = new StringBuilder(hierarchy.path(node));
        if (hierarchy.kind(node) == NodeKind.OPERATION) {
            operation(text, node);
        } else {
            text.append('\n').append(counted(hierarchy.operationCount(node), "operation"));
            likeness(node).ifPresent(line -> text.append('\n').append(line));
        }
        measured(node).ifPresent(line -> text.append('\n').append(line));
        noted(node).ifPresent(line -> text.append("\n\n").append(line));
        return text.toString();
    }

    /** The note, and how many notes are inside. */
    private Optional<String> noted(int node) {
        PictureNotes notes = NoteLayer.of(canvas);
        String within = notes.inside(node) == 0 ? "" : counted(notes.inside(node), "note") + " inside";
        String own = notes.on(node).map(ModelNote::summary).orElse("");
        String both = own.isEmpty() || within.isEmpty() ? own + within : own + "\n" + within;
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    /** {@return what a screen reader tells: name, kind, state and size} */
    String spoken(int node) {
        Hierarchy hierarchy = hierarchy();
        String label = hierarchy.label(node);
        if (hierarchy.kind(node) == NodeKind.OPERATION) {
            GraphSnapshot graph = canvas.shown().picture().snapshot();
            String call = graph.isCall(node) ? ", calls a function" : "";
            return label + ", operation, " + graph.type(node) + call + measured(node).map(line -> ", " + line).orElse("");
        }
        String kind = hierarchy.kind(node) == NodeKind.SERIES ? "stack of " + hierarchy.childCount(node) : "group";
        String state = canvas.isOpen(node) ? "open" : "closed";
        return label + ", " + kind + ", " + state + ", " + counted(hierarchy.operationCount(node), "operation")
                + likeness(node).map(line -> ", " + line).orElse("") + measured(node).map(line -> ", " + line).orElse("");
    }

    private Optional<String> likeness(int node) {
        return canvas.structure().flatMap(classes -> {
            int cls = classes.classOf(node);
            int others = cls < 0 ? 0 : classes.members(cls).length - 1;
            return others < 1 ? Optional.empty() : Optional.of("same structure as " + counted(others, "other"));
        });
    }

    /** The number that the colours mean. */
    private Optional<String> measured(int node) {
        Optional<NodeQuantity> quantity = canvas.colours().quantity();
        return quantity.map(known -> known.name() + ": " + known.text(node));
    }

    private static String legend(LegendHit hit) {
        return hit instanceof LegendHit.Entry on
                ? on.entry().label() + "\nClick to see this only, again to see all; with Ctrl to hide or show it"
                : "";
    }

    private String icon(Icon icon) {
        return switch (icon.kind()) {
            case MORE -> icon.more() + " more are not shown";
            case NEIGHBOUR -> (icon.incoming() ? "From " : "To ") + facts(icon.node()) + "\nClick to go there";
            case CONSTANT, SUMMARY -> facts(icon.node());
        };
    }

    private void operation(StringBuilder text, int operation) {
        GraphSnapshot graph = canvas.shown().picture().snapshot();
        text.append('\n').append(graph.type(operation));
        if (!graph.device(operation).isEmpty()) {
            text.append(" on ").append(graph.device(operation));
        }
        computes(operation).ifPresent(sentence -> text.append('\n').append(wrapped(sentence)));
        if (graph.isCall(operation)) {
            text.append("\nDouble-click shows in place what it calls");
        }
        outputs(text, graph, operation);
        text.append('\n').append(counted(graph.firstInput(operation + 1) - graph.firstInput(operation), "input")).append(", used ")
                .append(counted(graph.firstOutput(operation + 1) - graph.firstOutput(operation), "time"));
    }

    /** What the op type is described to compute. */
    private Optional<String> computes(int operation) {
        FileKind kind = canvas.document().file().kind();
        Operation of = canvas.operation(operation);
        String domain = kind == FileKind.ONNX ? domain(of) : "";
        return OpDocs.find(kind, domain, of.getType()).map(OpDoc::summary);
    }

    private static String wrapped(String sentence) {
        StringBuilder lines = new StringBuilder();
        int start = 0;
        while (sentence.length() - start > WIDEST) {
            int space = sentence.lastIndexOf(' ', start + WIDEST);
            int end = space > start ? space : start + WIDEST;
            lines.append(sentence, start, end).append('\n');
            start = space > start ? end + 1 : end;
        }
        return lines.append(sentence, start, sentence.length()).toString();
    }

    private static String domain(Operation of) {
        for (Attribute attribute : of.getAttributes()) {
            if (attribute.name().equals(Attribute.DOMAIN) && attribute.value() instanceof AttributeValue.Text text) {
                return text.text();
            }
        }
        return "";
    }

    private static void outputs(StringBuilder text, GraphSnapshot graph, int operation) {
        int known = graph.knownOutputs(operation);
        for (int output = 0; output < Math.min(known, MOST_OUTPUTS); output++) {
            String type = graph.outputType(operation, output);
            String shape = graph.outputShape(operation, output).map(Object::toString).orElse("");
            if (!type.isEmpty() || !shape.isEmpty()) {
                text.append('\n').append("Output ").append(output).append(": ").append((type + " " + shape).strip());
                text.append(graph.isInferred(operation, output) ? " (inferred)" : "");
            }
        }
        if (known > MOST_OUTPUTS) {
            text.append("\n… ").append(known - MOST_OUTPUTS).append(" more outputs");
        }
    }

    private Hierarchy hierarchy() {
        return canvas.clustering().hierarchy();
    }

    private String label(int node) {
        return hierarchy().label(node);
    }

    private static String counted(int count, String noun) {
        return String.format("%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
