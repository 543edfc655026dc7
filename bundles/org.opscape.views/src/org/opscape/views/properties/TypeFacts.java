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
import org.opscape.formats.docs.DescribedOperation;
import org.opscape.formats.docs.PortNames.Place;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;

/** How the inputs and outputs of an operation are called, as far as its type is described. */
final class TypeFacts {
    private final Optional<DescribedOperation> described;
    private final List<Optional<Place>> inputs = new ArrayList<>();
    private final List<Optional<Place>> outputs;

    /**
     * Finds what is known.
     *
     * @param inspection where the operation is
     * @param operation the operation
     */
    TypeFacts(Inspection inspection, int operation) {
        Operation model = inspection.view().operation(operation);
        described = DescribedOperation.of(inspection.view().document().file().kind(), model);
        outputs = described.map(known -> known.outputs(outputs(inspection.graph(), operation))).orElse(List.of());
        described.ifPresent(known -> findInputs(known, model));
    }

    /** There may be more outputs than the file tells something about. */
    private static int outputs(GraphSnapshot graph, int operation) {
        int count = graph.knownOutputs(operation);
        for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
            int edge = graph.outputEdge(place);
            count = graph.isControl(edge) ? count : Math.max(count, graph.output(edge) + 1);
        }
        return count;
    }

    /** Inputs that are left out have places, but no edges. */
    private void findInputs(DescribedOperation known, Operation operation) {
        List<Optional<Place>> places = known.inputs();
        int place = 0;
        for (Input input : operation.getInputs()) {
            if (!input.isControl()) {
                if (input.getSource() != null) {
                    inputs.add(places.get(place));
                }
                place++;
            }
        }
    }

    /** {@return what is known of the operation by its type} */
    Optional<DescribedOperation> described() {
        return described;
    }

    /** {@return by input that has an edge what it is; nothing where that cannot be told} */
    List<Optional<Place>> inputs() {
        return inputs;
    }

    /** {@return by output what it is; nothing where that cannot be told} */
    List<Optional<Place>> outputs() {
        return outputs;
    }

    /**
     * {@return what stands before an input: its name, or its number where that is not known}
     *
     * @param index which of the inputs that have edges
     */
    String input(int index) {
        return label(inputs, index);
    }

    /**
     * {@return what stands before an output: its name, or its number where that is not known}
     *
     * @param index which output
     */
    String output(int index) {
        return label(outputs, index);
    }

    private static String label(List<Optional<Place>> places, int index) {
        return index < places.size() && places.get(index).isPresent() ? places.get(index).get().label() : Integer.toString(index);
    }
}
