/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.NamedValue;
import org.opscape.edit.Naming;
import org.opscape.edit.RefusedEditException;
import org.opscape.edit.ValueMatch;
import org.opscape.formats.ModelFile;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;

/** Gives every value of an ONNX model another name, each graph in one edit. */
final class EveryValue {
    private final EditPlanner planner;
    private final Map<String, Map<String, String>> names = new LinkedHashMap<>();
    private final Map<String, String> known = new LinkedHashMap<>();
    private final List<ModelEdit> done = new ArrayList<>();

    EveryValue(ModelFile file) {
        planner = new EditPlanner(file.model(), Naming.ANY);
        Set<NamedValue> values = new LinkedHashSet<>();
        for (Graph graph : file.model().getGraphs()) {
            for (Operation operation : graph.getAllOperations()) {
                for (Output output : operation.getOutputs()) {
                    planner.value(output).ifPresent(values::add);
                }
            }
        }
        for (NamedValue value : values) {
            String name = "v/" + names.size() + '.' + names.getOrDefault(value.graph(), Map.of()).size() + ":é";
            names.computeIfAbsent(value.graph(), graph -> new LinkedHashMap<>()).put(value.name(), name);
            if (value.isPublic() && value.graph().isEmpty()) {
                known.put(value.name(), name);
            }
        }
    }

    /** Renames them. Of a body that is called by name, inputs and outputs stay. */
    void rename(boolean publicToo) throws RefusedEditException {
        for (Map.Entry<String, Map<String, String>> graph : names.entrySet()) {
            boolean all = publicToo && graph.getKey().isEmpty();
            try {
                ModelEdit edit = planner.plan(new Edit.RenameValues(graph.getKey(), graph.getValue(), ValueMatch.NAME, all));
                edit.execute();
                done.add(edit);
            } catch (RefusedEditException e) {
                if (!e.getMessage().contains("--public")) {
                    throw e;
                }
            }
        }
    }

    /** Returns what a run gives after them, under the names from before. */
    List<String> named(List<String> outputs) {
        List<String> old = new ArrayList<>();
        for (String output : outputs) {
            String text = output;
            for (Map.Entry<String, String> name : known.entrySet()) {
                String prefix = name.getValue() + " = ";
                text = output.startsWith(prefix) ? name.getKey() + " = " + output.substring(prefix.length()) : text;
            }
            old.add(text);
        }
        return old;
    }

    void undo() {
        done.reversed().forEach(ModelEdit::undo);
    }
}
