/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;

/**
 * Operations whose names mean something outside the graph.
 *
 * @param resources the names of those whose resources the runtime finds by the name of the node
 * @param keys the names of those whose names are keys of a checkpoint that the graph saves or restores
 */
public record OutsideNames(List<String> resources, List<String> keys) {
    /** None. */
    public static final OutsideNames NONE = new OutsideNames(List.of(), List.of());
    private static final int STEP = 1 << 10;

    /** Copies the lists. */
    public OutsideNames {
        resources = List.copyOf(resources);
        keys = List.copyOf(keys);
    }

    /**
     * Looks for names that mean something outside the graph. Takes time by the number of operations, and by the size of the constants that
     * hold keys.
     *
     * @param graph the graph
     * @param operations operations of it
     * @param names the names by which they are known outside, in the same order: those that they have before an edit
     * @param progress may cancel it
     * @return those among them
     */
    public static OutsideNames of(Graph graph, List<Operation> operations, List<String> names, Progress progress) {
        List<String> resources = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            if (i % STEP == 0) {
                progress.check();
            }
            if (NamedResources.isCalledByNode(operations.get(i))) {
                resources.add(names.get(i));
            }
        }
        Set<String> texts = graph.getKind() == GraphKind.MAIN ? checkpointKeys(graph) : Set.of();
        List<String> keys = new ArrayList<>();
        if (!texts.isEmpty()) {
            for (String name : names) {
                if (texts.contains(name)) {
                    keys.add(name);
                }
            }
        }
        return new OutsideNames(resources, keys);
    }

    /** The texts of the constants from which checkpoints are saved and restored: the names of their tensors. */
    private static Set<String> checkpointKeys(Graph graph) {
        Set<Operation> constants = new LinkedHashSet<>();
        for (Operation operation : graph.getAllOperations()) {
            if (isCheckpoint(operation)) {
                for (Input input : operation.getInputs()) {
                    if (input.getSource() != null && input.getSource().getType().equals("Const")) {
                        constants.add(input.getSource());
                    }
                }
            }
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Operation constant : constants) {
            if (constant.getOrigin() != null) {
                keys.addAll(constant.getOrigin().texts(constant));
            }
        }
        return keys;
    }

    private static boolean isCheckpoint(Operation operation) {
        return switch (operation.getType()) {
            case "SaveV2", "RestoreV2", "Save", "SaveSlices", "Restore", "RestoreSlice" -> true;
            default -> false;
        };
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return resources.isEmpty() && keys.isEmpty();
    }
}
