/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.table;

/**
 * Keeps the first few of many nodes in some order: a heap with the last of those kept at its top (Floyd, Williams 1964). O(n log limit),
 * without a sort of all.
 */
public final class TopNodes {
    private final Order order;
    private final int[] heap;
    private int size;
    private int seen;

    /**
     * Keeps nothing yet.
     *
     * @param order which node comes first
     * @param limit how many are kept
     */
    public TopNodes(Order order, int limit) {
        this.order = order;
        heap = new int[limit];
    }

    /**
     * Adds a node.
     *
     * @param node the node
     */
    public void add(int node) {
        seen++;
        if (size < heap.length) {
            heap[size] = node;
            rise(size);
            size++;
        } else if (size > 0 && comesBefore(node, heap[0])) {
            heap[0] = node;
            sink();
        }
    }

    /** {@return how many were added} */
    public int seen() {
        return seen;
    }

    private boolean comesBefore(int a, int b) {
        int compared = order.compare(a, b);
        return compared < 0 || compared == 0 && a < b;
    }

    private void rise(int from) {
        int at = from;
        while (at > 0 && comesBefore(heap[(at - 1) / 2], heap[at])) {
            swap(at, (at - 1) / 2);
            at = (at - 1) / 2;
        }
    }

    private void sink() {
        int at = 0;
        while (2 * at + 1 < size) {
            int last = 2 * at + 1;
            if (last + 1 < size && comesBefore(heap[last], heap[last + 1])) {
                last++;
            }
            if (!comesBefore(heap[at], heap[last])) {
                return;
            }
            swap(at, last);
            at = last;
        }
    }

    private void swap(int a, int b) {
        int kept = heap[a];
        heap[a] = heap[b];
        heap[b] = kept;
    }

    /** {@return those that are kept, in order; nothing can be added any more} */
    public int[] sorted() {
        int[] result = new int[size];
        for (int i = result.length - 1; i >= 0; i--) {
            result[i] = heap[0];
            size--;
            heap[0] = heap[size];
            sink();
        }
        return result;
    }

    /** Which of two nodes comes first. */
    @FunctionalInterface
    public interface Order {
        /**
         * Compares two nodes.
         *
         * @param a a node
         * @param b a node
         * @return negative if a comes first, positive if b does, 0 if the one with the smaller number shall
         */
        int compare(int a, int b);
    }
}
