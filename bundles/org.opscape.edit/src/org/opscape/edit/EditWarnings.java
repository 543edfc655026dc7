/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** What a person should know before renamed operations are written: names that TensorFlow uses for more than the graph. */
public final class EditWarnings {
    private static final int MOST_NAMED = 3;

    private EditWarnings() {
    }

    /**
     * Looks for names that mean something outside the graph.
     *
     * @param model the model, already edited
     * @param renames the operations of the main graph whose names changed, old to new
     * @return sentences
     */
    public static List<String> of(Model model, Map<String, String> renames) {
        List<String> warnings = new ArrayList<>();
        if (!renames.isEmpty()) {
            Map<String, String> old = new HashMap<>();
            renames.forEach((from, to) -> old.put(to, from));
            OutsideNames outside = outside(model.getGraphs().get(0), old);
            List<String> resources = outside.resources();
            List<String> keys = outside.keys();
            if (!resources.isEmpty()) {
                warnings.add(
                        some(resources, "resource", "resources") + " without a shared_name: TensorFlow calls them by the name of the node. "
                                + "Within this model that is all the same; another session or server that shares them will not find them.");
            }
            if (!keys.isEmpty()) {
                warnings.add(some(keys, "checkpoint key", "checkpoint keys")
                        + " with the old name of what was renamed: keys are data, and stay, so that the checkpoint still loads.");
            }
        }
        return warnings;
    }

    private static OutsideNames outside(Graph graph, Map<String, String> old) {
        List<Operation> operations = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Operation operation : graph.getAllOperations()) {
            String before = operation.getRole() == OperationRole.NODE ? old.get(operation.getPath()) : null;
            if (before != null) {
                operations.add(operation);
                names.add(before);
            }
        }
        return OutsideNames.of(graph, operations, names, Progress.NONE);
    }

    private static String some(List<String> names, String one, String several) {
        String listed = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() + " " + (names.size() == 1 ? one : several) + " (" + listed + (names.size() > MOST_NAMED ? ", …" : "") + ")";
    }
}
