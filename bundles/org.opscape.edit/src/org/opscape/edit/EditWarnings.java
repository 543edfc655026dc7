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
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

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
            List<String> resources = new ArrayList<>();
            List<String> keys = new ArrayList<>();
            for (Graph graph : model.getGraphs()) {
                if (graph.getKind() == GraphKind.MAIN) {
                    inspect(graph, old, resources, keys);
                }
            }
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

    private static void inspect(Graph graph, Map<String, String> old, List<String> resources, List<String> keys) {
        for (Operation operation : graph.getAllOperations()) {
            boolean checkpoint = isCheckpoint(operation);
            String before = checkpoint ? null : old.get(operation.getPath());
            if (before != null && NamedResources.isCalledByNode(operation)) {
                resources.add(before);
            }
            if (checkpoint) {
                addKeys(operation, old, keys);
            }
        }
    }

    private static boolean isCheckpoint(Operation operation) {
        return switch (operation.getType()) {
            case "SaveV2", "RestoreV2", "Save", "SaveSlices", "Restore", "RestoreSlice" -> true;
            default -> false;
        };
    }

    private static void addKeys(Operation checkpoint, Map<String, String> old, List<String> keys) {
        for (var input : checkpoint.getInputs()) {
            Operation source = input.getSource();
            if (source != null && source.getType().equals("Const")) {
                for (Attribute attribute : source.getAttributes()) {
                    if (attribute.value() instanceof AttributeValue.Tensor tensor && tensor.type().equals("string")) {
                        old.values().stream().filter(name -> tensor.preview().contains("\"" + name + "\"") && !keys.contains(name))
                                .forEach(keys::add);
                    }
                }
            }
        }
    }

    private static String some(List<String> names, String one, String several) {
        String listed = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() + " " + (names.size() == 1 ? one : several) + " (" + listed + (names.size() > MOST_NAMED ? ", …" : "") + ")";
    }
}
