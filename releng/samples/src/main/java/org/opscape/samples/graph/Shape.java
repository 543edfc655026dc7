/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.tensorflow.proto.TensorShapeProto;

/**
 * The shape of a tensor; a size of -1 is not known.
 *
 * @param ranked whether the number of dimensions is known
 * @param sizes one size for each dimension; empty when not ranked
 */
public record Shape(boolean ranked, List<Long> sizes) {

    public static final Shape UNKNOWN = new Shape(false, List.of());
    public static final Shape SCALAR = new Shape(true, List.of());

    public Shape {
        sizes = List.copyOf(sizes);
    }

    public static Shape of(long... sizes) {
        List<Long> list = new ArrayList<>(sizes.length);
        for (long size : sizes) {
            list.add(size);
        }
        return new Shape(true, list);
    }

    public static Shape of(List<Long> sizes) {
        return new Shape(true, sizes);
    }

    /** A shape of which only the number of dimensions is known. */
    public static Shape ofRank(int rank) {
        return new Shape(true, Collections.nCopies(rank, -1L));
    }

    public int rank() {
        if (!ranked) {
            throw new IllegalStateException("the rank is not known");
        }
        return sizes.size();
    }

    /** The size of a dimension; negative positions count from the end. */
    public long size(int dimension) {
        return sizes.get(axis(dimension));
    }

    /** The position from the front of a dimension that may be counted from the end. */
    public int axis(int dimension) {
        return dimension < 0 ? dimension + rank() : dimension;
    }

    /** Whether every size is known. */
    public boolean isStatic() {
        return ranked && !sizes.contains(-1L);
    }

    /** The number of elements, or -1 when it is not known. */
    public long elements() {
        return isStatic() ? sizes.stream().mapToLong(Long::longValue).reduce(1, (a, b) -> a * b) : -1;
    }

    public Shape with(int dimension, long size) {
        List<Long> changed = new ArrayList<>(sizes);
        changed.set(axis(dimension), size);
        return of(changed);
    }

    public Shape without(int dimension) {
        List<Long> changed = new ArrayList<>(sizes);
        changed.remove(axis(dimension));
        return of(changed);
    }

    /** The dimensions from one position to before another, as a shape of its own. */
    public Shape between(int from, int to) {
        return of(sizes.subList(from, to));
    }

    public Shape concat(Shape other) {
        List<Long> all = new ArrayList<>(sizes);
        all.addAll(other.sizes);
        return of(all);
    }

    public int[] toIntArray() {
        return sizes.stream().mapToInt(Long::intValue).toArray();
    }

    public TensorShapeProto toProto() {
        TensorShapeProto.Builder proto = TensorShapeProto.newBuilder().setUnknownRank(!ranked);
        for (long size : sizes) {
            proto.addDim(TensorShapeProto.Dim.newBuilder().setSize(size));
        }
        return proto.build();
    }
}
