/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.function.Supplier;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Icon;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.diagram.colour.LegendHit;

/** Says in a few lines what a node is. */
final class NodeTexts {
    private static final int MOST_OUTPUTS = 6;

    private final Supplier<Shown> shown;

    NodeTexts(Supplier<Shown> shown) {
        this.shown = shown;
    }

    String tip(Target target) {
        return switch (target) {
            case Target.Background background -> "";
            case Target.OnLegend on -> legend(on.hit());
            case Target.OnNode on -> facts(on.node());
            case Target.OnHandle on -> (on.placed().box().isOpen() ? "Collapse " : "Expand ") + label(on.node());
            case Target.OnIcon on -> icon(on.icon().icon());
        };
    }

    /** {@return the path, the kind and the facts of a node, a line each} */
    String facts(int node) {
        Hierarchy hierarchy = shown.get().picture().clustering().hierarchy();
        StringBuilder text = new StringBuilder(hierarchy.path(node));
        if (hierarchy.kind(node) == NodeKind.OPERATION) {
            operation(text, node);
        } else {
            text.append('\n').append(counted(hierarchy.operationCount(node), "operation"));
        }
        return text.toString();
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
        GraphSnapshot graph = shown.get().picture().snapshot();
        text.append('\n').append(graph.type(operation));
        if (!graph.device(operation).isEmpty()) {
            text.append(" on ").append(graph.device(operation));
        }
        int known = graph.knownOutputs(operation);
        for (int output = 0; output < Math.min(known, MOST_OUTPUTS); output++) {
            String type = graph.outputType(operation, output);
            String shape = graph.outputShape(operation, output).map(Object::toString).orElse("");
            if (!type.isEmpty() || !shape.isEmpty()) {
                text.append('\n').append("Output ").append(output).append(": ").append((type + " " + shape).strip());
            }
        }
        if (known > MOST_OUTPUTS) {
            text.append("\n… ").append(known - MOST_OUTPUTS).append(" more outputs");
        }
        text.append('\n').append(counted(graph.firstInput(operation + 1) - graph.firstInput(operation), "input")).append(", used ")
                .append(counted(graph.firstOutput(operation + 1) - graph.firstOutput(operation), "time"));
    }

    private String label(int node) {
        return shown.get().picture().clustering().hierarchy().label(node);
    }

    private static String counted(int count, String noun) {
        return String.format("%,d %s%s", count, noun, count == 1 ? "" : "s");
    }
}
