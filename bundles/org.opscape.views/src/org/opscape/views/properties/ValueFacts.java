/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.editor.GraphView;
import org.opscape.editor.rename.EditQuestions;
import org.opscape.model.dataflow.Output;
import org.opscape.views.properties.Span.Kind;

/** Says how the values are called that go along the edges, where these have names of their own, and lets them be renamed. */
final class ValueFacts {
    static final String INFERRED = "  inferred";
    private static final String RENAME = "Rename Value…";

    private final Inspection inspection;
    private final GraphView view;

    ValueFacts(Inspection inspection) {
        this.inspection = inspection;
        this.view = inspection.view();
    }

    /**
     * Writes about a value that an operation gives.
     *
     * @param sheet within a row
     * @param operation the operation
     * @param output which of its outputs
     * @param tensor what is known of the tensor
     * @param inferred whether that is not in the file, but follows from what goes in
     */
    void write(SheetText sheet, int operation, int output, String tensor, boolean inferred) {
        Optional<Output> named = named(operation, output);
        if (named.isEmpty()) {
            sheet.plain(tensor.isEmpty() ? "unknown" : tensor).part(inferred ? INFERRED : "", Kind.MUTED);
            return;
        }
        sheet.plain(named.get().getName()).part((tensor.isEmpty() ? "" : "   " + tensor) + (inferred ? INFERRED : ""), Kind.MUTED);
        if (view.editing().obstacle().isEmpty()) {
            sheet.plain("   ").link("Rename", Kind.LINK, () -> rename(named.get()));
        }
        choose(sheet, named.get());
    }

    /**
     * Writes how the value is called that an edge carries, unless that is what its node is called, and offers what can be done with it.
     *
     * @param sheet within a row, behind the node
     * @param edge the edge
     */
    void write(SheetText sheet, int edge) {
        GraphSnapshot graph = inspection.graph();
        Optional<Output> named = named(graph.source(edge), graph.output(edge));
        if (named.isPresent()) {
            String name = named.get().getName();
            boolean alike = name.startsWith(graph.path(graph.source(edge)), name.startsWith("/") ? 1 : 0);
            sheet.part(alike ? "" : "   " + name, Kind.MUTED);
            choose(sheet, named.get());
        }
    }

    private Optional<Output> named(int operation, int output) {
        if (!view.document().planner().namesValues()) {
            return Optional.empty();
        }
        List<Output> outputs = view.operation(operation).getOutputs();
        return output < outputs.size() ? Optional.of(outputs.get(output)).filter(ValueFacts::hasName) : Optional.empty();
    }

    private static boolean hasName(Output output) {
        return output.getName() != null && !output.getName().isEmpty();
    }

    private void choose(SheetText sheet, Output output) {
        if (view.editing().obstacle().isEmpty()) {
            sheet.choice(RENAME, () -> rename(output));
        }
        sheet.choice("Copy Value Name", () -> Inspection.copy(output.getName()));
    }

    /** The value may be one of a graph around. */
    private void rename(Output output) {
        view.document().planner().value(output)
                .ifPresent(value -> new EditQuestions(view, Display.getCurrent().getActiveShell()).rename(value));
    }
}
