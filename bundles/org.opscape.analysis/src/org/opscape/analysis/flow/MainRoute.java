/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.Set;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.model.Progress;
import org.opscape.model.Signature;
import org.opscape.model.dataflow.OperationRole;

/**
 * The way that most of the data take from an input of a model to an output of it. Among all paths of forward operations over edges that
 * carry data and close no cycle, it is the one with the largest sum of bytes of the tensors that it passes, and of what it gives at a
 * declared end; of equally heavy ones a longest. So it keeps to the trunk of a network: beside a shortcut it takes the branch in which
 * something is computed, of two branches the one with the larger tensors, and it does not come from weights, which are no inputs. What
 * tells only the shape of its input passes nothing on: otherwise a mask of random numbers that is as large as a tensor would count as made
 * of it.
 *
 * <p>
 * An unknown dimension counts as 1, mostly it is the batch; a tensor of which nothing is known as 1 byte, so that without any shapes this
 * is a longest path. If the graph declares outputs the route ends at one of them, else at a loss or a tensor that nothing else consumes. If
 * it has no inputs, the route begins at a forward operation without inputs, at a weight only if there is no other. A loop is passed by its
 * exit.
 *
 * <p>
 * Longest path in a directed acyclic graph: O(V + E), after ranks, parts and ends, which are O(V + E) each.
 *
 * @param ranks the ranks by data edges
 * @param parts what the operations are there for
 * @param ends where data come in and go out
 * @param path the route; empty if no output depends on an input
 */
public record MainRoute(Ranks ranks, Parts parts, Ends ends, HeaviestPath path) {
    /**
     * Finds the main route.
     *
     * @param graph the graph; with inferred shapes more is known
     * @param progress may cancel it
     * @return the route, and what was found on the way
     */
    public static MainRoute of(GraphSnapshot graph, Progress progress) {
        return of(graph, List.of(), progress);
    }

    /**
     * Finds the main route of a model that may say how it is called.
     *
     * @param graph the graph; with inferred shapes more is known
     * @param signatures the signatures of the model
     * @param progress may cancel it
     * @return the route, and what was found on the way
     */
    public static MainRoute of(GraphSnapshot graph, List<Signature> signatures, Progress progress) {
        Ranks all = Ranks.of(graph, Links.ALL, progress);
        Parts parts = Parts.of(graph, all, progress);
        Ends ends = Ends.of(graph, parts, all, signatures);
        progress.check();
        Ranks data = Ranks.of(graph, Links.DATA, progress);
        Loops loops = Loops.of(graph, data);
        HeaviestPath path = HeaviestPath.EMPTY;
        for (Choice choice : Choice.values()) {
            if (path.operations().length == 0 && choice.fits(ends)) {
                progress.check();
                path = HeaviestPath.of(graph, data, loops, new Bytes(graph, parts, ends, choice));
            }
        }
        return new MainRoute(data, parts, ends, path);
    }

    /**
     * Begins to look for the main route of a model, beside what the caller does until it asks for it.
     *
     * @param graph the graph; with inferred shapes more is known
     * @param signatures the signatures of the model
     * @param progress may cancel it, from another thread as well
     * @return waits for the route; throws what {@link #of} throws
     */
    public static Supplier<MainRoute> begin(GraphSnapshot graph, List<Signature> signatures, Progress progress) {
        CompletableFuture<MainRoute> search = CompletableFuture.supplyAsync(() -> of(graph, signatures, progress));
        return () -> {
            try {
                return search.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        };
    }

    /**
     * Counts what is computed side by side: the forward operations of each rank that get data of an input. Reading a thousand variables is
     * no width.
     *
     * @param graph the graph
     * @return by rank, the number of operations
     */
    public int[] widths(GraphSnapshot graph) {
        int[] widths = new int[ranks.depth() + 1];
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (isSideBySide(operation)) {
                widths[ranks.rank(operation)]++;
            }
        }
        return widths;
    }

    /**
     * Tells whether an operation counts in the width of its rank.
     *
     * @param operation an operation
     * @return whether it is a forward operation that gets data of an input
     */
    public boolean isSideBySide(int operation) {
        boolean input = !ends.inputs().isEmpty() || ranks.rank(operation) > 0;
        return input && ends.isFed(operation) && parts.isForward(operation);
    }

    /** Where a route may begin and end; what is tried first stands first. */
    private enum Choice {
        /** From a tensor that a signature feeds to one that it fetches. */
        SIGNED,
        /** From anything that is fed to a declared output, or else to any. */
        INPUTS,
        /** From anything that is fed to the end of what is computed of it, if only training goes on to what is declared. */
        ANYWHERE,
        /** From any operation without inputs that is no weight. */
        SOURCES,
        /** From any operation without inputs. */
        WEIGHTS;

        boolean fits(Ends ends) {
            return switch (this) {
                case SIGNED -> has(ends.inputs()) && has(ends.outputs());
                case INPUTS, ANYWHERE -> !ends.inputs().isEmpty();
                case SOURCES, WEIGHTS -> ends.inputs().isEmpty();
            };
        }

        private static boolean has(List<End> ends) {
            return ends.stream().anyMatch(End::isSigned);
        }
    }

    /** The weights of edges by which the route is found. */
    private static final class Bytes implements HeaviestPath.Weights {
        private static final double NEVER = -1;
        private static final String GRADIENT = "_grad";

        private final GraphSnapshot graph;
        private final Parts parts;
        private final RouteEdges edges;
        private final boolean[] begins;
        private final boolean[] ends;
        private boolean declared;

        Bytes(GraphSnapshot graph, Parts parts, Ends found, Choice choice) {
            this.graph = graph;
            this.parts = parts;
            edges = new RouteEdges(graph, parts);
            begins = new boolean[graph.operations()];
            ends = new boolean[graph.operations()];
            Set<String> learned = learned(found);
            for (End end : found.inputs()) {
                boolean weight = learned.contains(graph.name(end.operation()));
                begins[end.operation()] |= !weight && (choice != Choice.SIGNED || end.isSigned());
            }
            if (found.inputs().isEmpty()) {
                beginAnywhere(choice == Choice.WEIGHTS);
            }
            if (choice == Choice.ANYWHERE) {
                endAnywhere();
                return;
            }
            declared = found.outputs().stream().anyMatch(end -> end.kind() == End.Kind.RESULT && isMeant(end, choice));
            for (End end : found.outputs()) {
                ends[end.operation()] |= declared ? end.kind() == End.Kind.RESULT : end.kind() != End.Kind.UPDATE;
            }
        }

        /** Inputs whose gradients are outputs are weights that somebody else keeps. */
        private Set<String> learned(Ends found) {
            Set<String> names = new HashSet<>();
            for (End end : found.outputs()) {
                String name = graph.name(end.operation());
                if (name.endsWith(GRADIENT)) {
                    names.add(name.substring(0, name.length() - GRADIENT.length()));
                }
            }
            return names;
        }

        private void endAnywhere() {
            for (int operation = 0; operation < ends.length; operation++) {
                ends[operation] = parts.isForward(operation) && !begins[operation];
                for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                    ends[operation] &= !edges.isOpen(graph.outputEdge(place));
                }
            }
        }

        /** Results of a signature that no input reaches are no reason to look for no other. */
        private static boolean isMeant(End end, Choice choice) {
            return choice == Choice.SIGNED || !end.isSigned();
        }

        private void beginAnywhere(boolean weightsBegin) {
            for (int operation = 0; operation < begins.length; operation++) {
                boolean weight = graph.role(operation) == OperationRole.INITIALIZER || graph.type(operation).contains("Var")
                        || graph.type(operation).startsWith("Const");
                begins[operation] = (weightsBegin || !weight) && parts.isForward(operation)
                        && graph.firstInput(operation) == graph.firstInput(operation + 1);
            }
        }

        @Override
        public boolean begins(int operation) {
            return begins[operation];
        }

        @Override
        public boolean ends(int operation) {
            return ends[operation];
        }

        /** What goes out at a declared end; what stands for a result has it already. */
        @Override
        public double ofEnd(int operation) {
            double bytes = !declared || graph.role(operation) == OperationRole.RESULT ? 0 : TensorSizes.bytes(graph, operation, 0);
            return bytes >= 1 ? bytes : 0;
        }

        @Override
        public double of(int edge) {
            if (!edges.isOpen(edge)) {
                return NEVER;
            }
            double bytes = TensorSizes.bytes(graph, graph.source(edge), graph.output(edge));
            return bytes >= 1 ? bytes : 1;
        }
    }
}
