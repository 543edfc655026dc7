/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.OperationRole;

/**
 * Suggests scopes for the operations that are in none, as most exporters write them. Found are parts that are repeated; the rest stays
 * where it is. Takes time by the edges, and by the square of the operations where nothing else tells where parts end.
 */
public final class ScopeSuggestions {
    private final GraphSnapshot graph;
    private final FlatSequence sequence;
    private final Families families;
    private final BlockNames names;
    private final int[] deepest;
    private final List<ScopeSuggestion> suggestions = new ArrayList<>();

    private ScopeSuggestions(GraphSnapshot graph, FlatSequence sequence, Families families) {
        this.graph = graph;
        this.sequence = sequence;
        this.families = families;
        names = new BlockNames(sequence, outermostNames(graph));
        deepest = new int[sequence.length()];
        Arrays.fill(deepest, -1);
    }

    /**
     * Finds scopes.
     *
     * @param graph the graph
     * @param progress may cancel it
     * @return the suggestions, outer ones before those in them; no operation is in two of them directly
     */
    public static List<ScopeSuggestion> of(GraphSnapshot graph, Progress progress) {
        FlatSequence sequence = FlatSequence.of(graph, progress);
        Families families = new Families(sequence);
        List<Block> blocks = new BlockFinder(sequence, families, progress).find();
        return new ScopeSuggestions(graph, sequence, families).named(blocks);
    }

    private static Set<String> outermostNames(GraphSnapshot graph) {
        Set<String> names = new HashSet<>();
        for (int scope = 1; scope < graph.scopes(); scope++) {
            if (graph.scopeParent(scope) == 0) {
                names.add(graph.scopeName(scope));
            }
        }
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.scope(operation) == 0) {
                names.add(graph.name(operation));
            }
        }
        return names;
    }

    private record Named(Block block, String path) {
    }

    private List<ScopeSuggestion> named(List<Block> outermost) {
        List<Named> all = new ArrayList<>();
        Deque<Named> open = new ArrayDeque<>();
        push(outermost, "", open);
        while (!open.isEmpty()) {
            Named next = open.pop();
            Arrays.fill(deepest, next.block().from(), next.block().to(), all.size());
            all.add(next);
            push(next.block().parts(), next.path() + '/', open);
        }
        List<IntStream.Builder> members = new ArrayList<>();
        int[] sizes = new int[all.size()];
        all.forEach(scope -> members.add(IntStream.builder()));
        for (int operation = 0; operation < graph.operations(); operation++) {
            int place = isNode(operation) ? sequence.placeOf(operation) : -1;
            if (place >= 0 && deepest[place] >= 0) {
                members.get(deepest[place]).add(operation);
                sizes[deepest[place]]++;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            suggestions.add(new ScopeSuggestion(all.get(i).path(), members.get(i).build().toArray(), families.of(all.get(i).block()), 0));
        }
        return sized(sizes, all);
    }

    private boolean isNode(int operation) {
        return graph.scope(operation) == 0 && graph.role(operation) == OperationRole.NODE;
    }

    /** Inner scopes come after outer ones, so from the end each has all of its own before it is added to the one around it. */
    private List<ScopeSuggestion> sized(int[] sizes, List<Named> all) {
        for (int i = all.size() - 1; i >= 0; i--) {
            String path = all.get(i).path();
            int slash = path.lastIndexOf('/');
            for (int j = i - 1; j >= 0 && slash > 0; j--) {
                if (all.get(j).path().length() == slash && path.startsWith(all.get(j).path())) {
                    sizes[j] += sizes[i];
                    break;
                }
            }
        }
        List<ScopeSuggestion> sized = new ArrayList<>();
        for (int i = 0; i < suggestions.size(); i++) {
            ScopeSuggestion some = suggestions.get(i);
            sized.add(new ScopeSuggestion(some.scope(), some.operations(), some.family(), sizes[i]));
        }
        return sized;
    }

    private void push(List<Block> blocks, String around, Deque<Named> open) {
        List<String> given = names.of(blocks, around.isEmpty());
        for (int i = blocks.size() - 1; i >= 0; i--) {
            open.push(new Named(blocks.get(i), around + given.get(i)));
        }
    }
}
