/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.OperationRole;

/**
 * Which operations of a graph are there for training, saving and the like. Op types and the names that TensorFlow gives to the scopes of
 * gradients tell it of some. What gets data from gradients is gradients, too. What does not depend on an input of the model and is there
 * only for such operations belongs to them: the random numbers of an initialiser, the decoding of images before a queue. Everything else is
 * forward, and so are losses and metrics. What depends on inputs and serves only checkpoints or updates of variables, such as the mean of a
 * batch on its way to a moving average, belongs to those as well. Two passes in the order of ranks; O(V + E). What is recognised by names
 * is not certain.
 */
public final class Parts {
    private static final Part[] ALL = Part.values();
    private static final byte FORWARD = (byte) Part.FORWARD.ordinal();
    private static final byte GRADIENT = (byte) Part.GRADIENT.ordinal();
    private static final byte OPTIMIZER = (byte) Part.OPTIMIZER.ordinal();
    private static final byte SAVER = (byte) Part.SAVER.ordinal();
    private static final byte INITIALIZER = (byte) Part.INITIALIZER.ordinal();
    private static final byte NONE = -1;

    private final byte[] parts;

    private Parts(byte[] parts) {
        this.parts = parts;
    }

    /**
     * Recognises the parts of a graph.
     *
     * @param graph the graph
     * @param ranks its ranks by all edges
     * @param progress may cancel it
     * @return the parts
     */
    public static Parts of(GraphSnapshot graph, Ranks ranks, Progress progress) {
        Finder finder = new Finder(graph, ranks.order());
        finder.begin();
        progress.check();
        finder.downwards();
        progress.check();
        byte[] before = finder.parts.clone();
        finder.upwards(false);
        if (finder.hasNothing()) {
            System.arraycopy(before, 0, finder.parts, 0, before.length);
            finder.upwards(true);
        }
        return new Parts(finder.parts);
    }

    /**
     * Tells what an operation is there for.
     *
     * @param operation an operation
     * @return its part
     */
    public Part of(int operation) {
        return ALL[parts[operation]];
    }

    /**
     * Tells whether an operation computes outputs from inputs.
     *
     * @param operation an operation
     * @return whether it does
     */
    public boolean isForward(int operation) {
        return parts[operation] == FORWARD;
    }

    /**
     * Leaves out what is not there to compute outputs: whoever asks for the way to a group does not mean the gradients that are made in it.
     *
     * @param operations some operations
     * @return those of them that compute outputs from inputs; all of them if none does
     */
    public int[] forwardAmong(int... operations) {
        int[] found = new int[operations.length];
        int size = 0;
        for (int operation : operations) {
            if (isForward(operation)) {
                found[size++] = operation;
            }
        }
        return size == 0 ? operations.clone() : Arrays.copyOf(found, size);
    }

    /**
     * Counts the operations of a part.
     *
     * @param part a part
     * @return how many there are
     */
    public int count(Part part) {
        int count = 0;
        for (byte one : parts) {
            count += one == part.ordinal() ? 1 : 0;
        }
        return count;
    }

    /** Spreads what types and names tell. */
    private static final class Finder {
        private final GraphSnapshot graph;
        private final int[] order;
        private final byte[] parts;
        private final boolean[] fed;

        Finder(GraphSnapshot graph, int[] order) {
            this.graph = graph;
            this.order = order;
            parts = new byte[graph.operations()];
            fed = new boolean[graph.operations()];
        }

        void begin() {
            boolean[] gradients = new boolean[graph.scopes()];
            for (int scope = 1; scope < gradients.length; scope++) {
                gradients[scope] = gradients[graph.scopeParent(scope)] || PartTypes.isGradientScope(graph.scopeName(scope));
            }
            for (int operation = 0; operation < parts.length; operation++) {
                Part part = PartTypes.ofType(graph.type(operation));
                boolean gradient = gradients[graph.scope(operation)] && (part == Part.FORWARD || part == Part.INITIALIZER);
                boolean checkpoint = PartTypes.isCheckpointName(graph.type(operation), graph.name(operation));
                parts[operation] = gradient ? GRADIENT : checkpoint ? SAVER : (byte) part.ordinal();
            }
        }

        /** Follows the inputs of the model, and gradients. */
        void downwards() {
            for (int operation : order) {
                fed[operation] = isInput(graph, operation);
                byte only = NONE;
                boolean mixed = false;
                for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                    int source = graph.source(edge);
                    boolean data = !graph.isControl(edge);
                    fed[operation] |= data && fed[source];
                    mixed |= only != NONE && only != parts[source];
                    only = parts[source];
                    if (data && parts[source] == GRADIENT && parts[operation] == FORWARD) {
                        parts[operation] = GRADIENT;
                    } else if (parts[source] == SAVER && (parts[operation] == FORWARD || data && parts[operation] == INITIALIZER)) {
                        parts[operation] = SAVER;
                    }
                }
                if (parts[operation] == FORWARD && only != NONE && !hasData(operation)) {
                    parts[operation] = gathered(operation, mixed ? NONE : only);
                }
            }
        }

        private boolean hasData(int operation) {
            return !graph.type(operation).equals("NoOp");
        }

        /** An operation that only waits for others is of their part; for the optimiser if it waits for an update among others. */
        private byte gathered(int operation, byte only) {
            if (only != NONE) {
                return only;
            }
            for (int edge = graph.firstInput(operation); edge < graph.firstInput(operation + 1); edge++) {
                if (parts[graph.source(edge)] == OPTIMIZER) {
                    return OPTIMIZER;
                }
            }
            return FORWARD;
        }

        /** Whether nothing is there to compute outputs. */
        boolean hasNothing() {
            for (byte part : parts) {
                if (part == FORWARD) {
                    return false;
                }
            }
            return true;
        }

        /**
         * What serves nobody else belongs to those whom it serves.
         *
         * @param gradientsServed whether what serves gradients only is still forward, as where all that is there is a loss
         */
        void upwards(boolean gradientsServed) {
            for (int i = order.length - 1; i >= 0; i--) {
                int operation = order[i];
                if (parts[operation] == FORWARD) {
                    byte part = served(operation);
                    boolean aside = !fed[operation] && (part != GRADIENT || !gradientsServed);
                    boolean belongs = aside || part == SAVER || part == OPTIMIZER;
                    parts[operation] = belongs ? part : FORWARD;
                }
            }
        }

        private byte served(int operation) {
            byte part = NONE;
            for (int place = graph.firstOutput(operation); place < graph.firstOutput(operation + 1); place++) {
                byte served = parts[graph.target(graph.outputEdge(place))];
                if (served == FORWARD) {
                    return FORWARD;
                }
                part = part == NONE || served < part ? served : part;
            }
            return part == NONE ? FORWARD : part;
        }
    }

    /**
     * Whether data of the outside come in at an operation. A variable that a function or a module is given is no data, and
     * what is given to a function in the place of its call comes from where that is.
     */
    static boolean isInput(GraphSnapshot graph, int operation) {
        return !graph.outputType(operation, 0).equals("resource") && isGiven(graph, operation);
    }

    private static boolean isGiven(GraphSnapshot graph, int operation) {
        return graph.role(operation) == OperationRole.ARGUMENT && operation < graph.parts().ownOperations()
                || PartTypes.isPlaceholder(graph.type(operation))
                || PartTypes.isDelivery(graph.type(operation));
    }
}
