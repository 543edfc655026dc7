/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.opscape.formats.docs.PortDoc.Arity;

/** Tells which input or output of an op type each tensor of an operation is. */
public final class PortNames {
    /**
     * A tensor of an operation.
     *
     * @param port what it is
     * @param number its place among the tensors that the port stands for, from 0; -1 if it is for one
     */
    public record Place(PortDoc port, int number) {
        /** {@return the name, for instance "values[2]"} */
        public String label() {
            return number < 0 ? port.name() : port.name() + '[' + number + ']';
        }
    }

    private PortNames() {
    }

    /**
     * Names tensors.
     *
     * @param ports the inputs, or the outputs, of the type
     * @param tensors how many tensors the operation has there
     * @param counts tells by the name of an attribute how many there are; negative if the operation does not tell
     * @return by tensor what it is; nothing where that cannot be told
     */
    public static List<Optional<Place>> of(List<PortDoc> ports, int tensors, ToIntFunction<String> counts) {
        List<Optional<Place>> places = new ArrayList<>();
        for (int i = 0; i < ports.size() && places.size() < tensors; i++) {
            PortDoc port = ports.get(i);
            if (port.arity() != Arity.MANY) {
                places.add(Optional.of(new Place(port, -1)));
                continue;
            }
            int count = count(ports, i, tensors - places.size(), counts);
            if (count < 0) {
                break;
            }
            for (int number = 0; number < count && places.size() < tensors; number++) {
                places.add(Optional.of(new Place(port, number)));
            }
        }
        while (places.size() < tensors) {
            places.add(Optional.empty());
        }
        return places;
    }

    /** How many tensors a port stands for: what the attribute tells, or else what the others leave if there is one such port only. */
    private static int count(List<PortDoc> ports, int index, int left, ToIntFunction<String> counts) {
        int told = ports.get(index).count().isEmpty() ? -1 : counts.applyAsInt(ports.get(index).count());
        int rest = left;
        for (int i = index + 1; i < ports.size() && told < 0; i++) {
            PortDoc other = ports.get(i);
            int count = other.arity() == Arity.MANY ? other.count().isEmpty() ? -1 : counts.applyAsInt(other.count()) : 1;
            if (count < 0) {
                return -1;
            }
            rest -= count;
        }
        return told < 0 ? Math.max(0, rest) : told;
    }
}
