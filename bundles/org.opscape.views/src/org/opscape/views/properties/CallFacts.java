/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.List;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.editor.GraphView;
import org.opscape.editor.choice.Choices;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.views.properties.Span.Kind;

/** Writes which functions an operation calls, with links to go there and to show them in its place. */
final class CallFacts {
    private final Inspection inspection;
    private final SheetText sheet;

    private CallFacts(Inspection inspection, SheetText sheet) {
        this.inspection = inspection;
        this.sheet = sheet;
    }

    /**
     * Writes the calls of an operation; nothing if it calls nothing.
     *
     * @param inspection where the operation is
     * @param operation the operation
     * @param sheet where to write
     */
    static void ofOperation(Inspection inspection, int operation, SheetText sheet) {
        if (inspection.graph().isCall(operation)) {
            CallFacts facts = new CallFacts(inspection, sheet);
            facts.functions(inspection.view().operation(operation));
            sheet.link("Expand in place", Kind.LINK, () -> Choices.inline(inspection.view(), operation)).end();
        }
    }

    /**
     * Writes of which call a group is the content; nothing if it is an ordinary group.
     *
     * @param inspection where the group is
     * @param group the group
     * @param sheet where to write
     */
    static void ofGroup(Inspection inspection, int group, SheetText sheet) {
        int call = callOf(inspection, group);
        if (call >= 0) {
            CallFacts facts = new CallFacts(inspection, sheet);
            facts.functions(inspection.view().operation(call));
            sheet.link("Show as a call again", Kind.LINK, () -> Choices.outline(inspection.view(), group)).end();
        }
    }

    /**
     * Finds the call that a group is the content of.
     *
     * @param inspection where the group is
     * @param group the group
     * @return the operation; -1 if it is an ordinary group
     */
    static int callOf(Inspection inspection, int group) {
        Hierarchy hierarchy = inspection.hierarchy();
        int call = hierarchy.kind(group) == NodeKind.GROUP ? hierarchy.ownOperation(group) : -1;
        return call >= 0 && inspection.graph().isInlined(call) ? call : -1;
    }

    private void functions(Operation operation) {
        sheet.heading("Calls", -1);
        function("", operation.getType());
        for (Attribute attribute : operation.getAttributes()) {
            attribute(attribute.name(), attribute.value());
        }
    }

    private void attribute(String name, AttributeValue value) {
        if (value instanceof AttributeValue.Function function) {
            function(name, function.name());
        } else if (value instanceof AttributeValue.Values values) {
            values.values().forEach(one -> attribute(name, one));
        }
    }

    private void function(String attribute, String name) {
        GraphView view = inspection.view();
        List<Graph> graphs = view.document().graphs();
        for (int i = 1; i < graphs.size(); i++) {
            if (graphs.get(i).getName().equals(name)) {
                int index = i;
                sheet.row(attribute).link(name, Kind.LINK, () -> view.showGraph(index));
                sheet.part("   " + SheetText.number(graphs.get(i).getAllOperations().size()) + " operations", Kind.MUTED).end();
                return;
            }
        }
    }
}
