/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.util.List;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Severity;

/**
 * Finds cycles of data edges that are no loops: a loop goes through an operation NextIteration. Tarjan's strongly connected components
 * (R. Tarjan, Depth-first search and linear graph algorithms, 1972) without recursion: O(V + E).
 */
final class CycleFinder {
    private static final int NAMED = 5;

    private final Operation[] operations;
    private final int count;
    private final int[] order;
    private final int[] low;
    private final int[] stack;
    private final int[] path;
    private final int[] nextInput;
    private final boolean[] onStack;
    private int stackSize;
    private int visited;

    private CycleFinder(Operation[] operations, int count) {
        this.operations = operations;
        this.count = count;
        order = new int[count];
        low = new int[count];
        stack = new int[count];
        path = new int[count];
        nextInput = new int[count];
        onStack = new boolean[count];
    }

    /** Reports each cycle that is no loop once, as a problem of one of its operations. */
    static void report(Operation[] operations, int count, ProblemList problems) {
        if (hasBackEdge(operations, count)) {
            new CycleFinder(operations, count).run(problems);
        }
    }

    /** Whether any edge goes back in the order of the file. If none does there is no cycle, and that is cheap to see. */
    private static boolean hasBackEdge(Operation[] operations, int count) {
        for (int i = 0; i < count; i++) {
            List<Input> inputs = operations[i].getInputs();
            for (int k = 0; k < inputs.size(); k++) {
                if (source(inputs.get(k)) >= i) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int source(Input input) {
        Operation source = input.getSource();
        return source == null || input.isControl() || source.getType().endsWith("NextIteration") ? -1 : source.getIndex();
    }

    private void run(ProblemList problems) {
        for (int root = 0; root < count; root++) {
            if (order[root] == 0) {
                visit(root, problems);
            }
        }
    }

    private void visit(int root, ProblemList problems) {
        int depth = 0;
        path[0] = enter(root);
        while (depth >= 0) {
            int v = path[depth];
            int w = successor(v);
            if (w < 0) {
                close(v, problems);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[v]);
                }
            } else if (order[w] == 0) {
                path[++depth] = enter(w);
            } else if (onStack[w]) {
                low[v] = Math.min(low[v], order[w]);
            }
        }
    }

    private int enter(int v) {
        order[v] = ++visited;
        low[v] = visited;
        stack[stackSize++] = v;
        onStack[v] = true;
        return v;
    }

    private int successor(int v) {
        List<Input> inputs = operations[v].getInputs();
        while (nextInput[v] < inputs.size()) {
            int source = source(inputs.get(nextInput[v]++));
            if (source >= 0) {
                return source;
            }
        }
        return -1;
    }

    private void close(int v, ProblemList problems) {
        if (low[v] != order[v]) {
            return;
        }
        int from = stackSize;
        do {
            onStack[stack[--from]] = false;
        } while (stack[from] != v);
        if (stackSize - from > 1 || feedsItself(v)) {
            problem(from, problems);
        }
        stackSize = from;
    }

    private boolean feedsItself(int v) {
        for (Input input : operations[v].getInputs()) {
            if (source(input) == v) {
                return true;
            }
        }
        return false;
    }

    private void problem(int from, ProblemList problems) {
        int size = stackSize - from;
        StringBuilder message = new StringBuilder();
        message.append(size == 1 ? "This node feeds itself" : size + " nodes feed each other in a cycle").append(", which is no loop: ");
        for (int i = 0; i < Math.min(size, NAMED); i++) {
            message.append(i == 0 ? "" : ", ").append(operations[stack[from + i]].getPath());
        }
        message.append(size > NAMED ? ", …" : "");
        Operation first = operations[stack[from]];
        problems.add(Severity.WARNING, message.toString(), first.getPath(), first);
    }
}
