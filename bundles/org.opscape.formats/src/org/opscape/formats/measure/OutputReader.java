/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.util.Arrays;
import java.util.Optional;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Shape;
import org.opscape.model.measure.OutputTensor;

/** Reads the tensors that an execution produced. */
final class OutputReader {
    private final ShapePool shapes = new ShapePool();
    private long[] dimensions = new long[8];
    private Optional<Shape> shape = Optional.empty();
    private long requested;
    private long allocated;

    OutputTensor read(MessageCursor cursor) throws MalformedMessageException {
        int slot = 0;
        shape = Optional.empty();
        requested = 0;
        allocated = 0;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == RunSchema.OUTPUT_SLOT) {
                slot = (int) cursor.integer();
            } else if (field == RunSchema.OUTPUT_TENSOR) {
                tensor(cursor);
            }
            field = cursor.next();
        }
        cursor.leave();
        return new OutputTensor(slot, shape, requested, allocated);
    }

    private void tensor(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == RunSchema.TENSOR_SHAPE) {
                shape = Optional.of(shape(cursor));
            } else if (field == RunSchema.TENSOR_ALLOCATION) {
                allocation(cursor);
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private Shape shape(MessageCursor cursor) throws MalformedMessageException {
        int rank = 0;
        boolean unknown = false;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == RunSchema.SHAPE_DIM) {
                dimensions = rank < dimensions.length ? dimensions : Arrays.copyOf(dimensions, 2 * rank);
                dimensions[rank++] = dimension(cursor);
            } else if (field == RunSchema.SHAPE_UNKNOWN_RANK) {
                unknown = cursor.integer() != 0;
            }
            field = cursor.next();
        }
        cursor.leave();
        return unknown ? Shape.UNKNOWN : shapes.get(dimensions, rank);
    }

    private static long dimension(MessageCursor cursor) throws MalformedMessageException {
        long size = 0;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            size = field == RunSchema.DIM_SIZE ? cursor.integer() : size;
            field = cursor.next();
        }
        cursor.leave();
        return size;
    }

    private void allocation(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == RunSchema.ALLOCATION_REQUESTED) {
                requested = Math.max(0, cursor.integer());
            } else if (field == RunSchema.ALLOCATION_ALLOCATED) {
                allocated = Math.max(0, cursor.integer());
            }
            field = cursor.next();
        }
        cursor.leave();
    }
}
