/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.fact;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.MainRoute;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.OperationCategories;
import org.opscape.analysis.shapes.Parameters;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.editor.edit.ModelAccess;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/**
 * What is known of the nodes of one clustering; each thing is found once and kept. Jobs find, the rest of the window takes what is known.
 * Safe for use by several threads.
 */
public final class PictureFacts {
    /** Which groups have equal structure. */
    public static final Finder<StructureClasses> STRUCTURE = (clustering, model, progress) -> StructureClasses.of(clustering, progress);
    /** The numbers of parameters and their sizes. */
    public static final Finder<Parameters> PARAMETERS = new Finder<>() {
        @Override
        public Parameters find(Clustering clustering, Model model, Progress progress) {
            return Parameters.of(clustering, operation -> clustering.graph().origin(operation).in(model), progress);
        }

        @Override
        public boolean readsModel() {
            return true;
        }
    };
    /** The sizes of tensors. */
    public static final Finder<NodeQuantity> SIZES = (clustering, model, progress) -> TensorSizes.outputBytes(clustering.graph(),
            clustering.hierarchy());
    /** Inputs, outputs, parts, ranks and the main route. Signatures refer to operations by their numbers, which no edit changes. */
    public static final Finder<MainRoute> FLOW = (clustering, model, progress) -> MainRoute.of(clustering.graph(),
            List.copyOf(model.getSignatures()), progress);
    /** The op types. */
    public static final Finder<NodeCategory> TYPES = (clustering, model, progress) -> OperationCategories.types(clustering.graph(),
            clustering.hierarchy());
    /** The devices that the file names. */
    public static final Finder<NodeCategory> DEVICES = (clustering, model, progress) -> OperationCategories.devices(clustering.graph(),
            clustering.hierarchy());

    private final Model model;
    private final ModelAccess access;
    private final Clustering clustering;
    private final Map<Finder<?>, Object> known = new IdentityHashMap<>();
    private final Map<Finder<?>, Object> locks = new IdentityHashMap<>();

    /**
     * Makes an empty collection.
     *
     * @param model the model
     * @param access the way to it for jobs
     * @param clustering the clustering of one of its graphs
     */
    public PictureFacts(Model model, ModelAccess access, Clustering clustering) {
        this.model = model;
        this.access = access;
        this.clustering = clustering;
    }

    /**
     * Makes a collection of what is known already: everything, where the nodes differ in nothing but names. What was recorded under old
     * names still belongs to them.
     *
     * @param clustering the clustering of the same graph
     * @param former what is known of another clustering
     */
    public PictureFacts(Clustering clustering, PictureFacts former) {
        this(former.model, former.access, clustering);
        if (clustering.hierarchy().hasTreeOf(former.clustering.hierarchy())) {
            synchronized (former.known) {
                known.putAll(former.known);
            }
        }
    }

    /**
     * Takes what was found on the way to something else.
     *
     * @param <T> what it is
     * @param finder what would find it
     * @param found what was found
     */
    public <T> void tell(Finder<T> finder, T found) {
        synchronized (known) {
            known.putIfAbsent(finder, found);
        }
    }

    /**
     * Finds something, if that is not known. Slow: to be called from a job. If another job is finding it this one waits, so that it is
     * found once.
     *
     * @param finder what
     * @param progress watches, and may cancel
     */
    public void find(Finder<?> finder, Progress progress) {
        synchronized (lock(finder)) {
            if (!isKnown(finder)) {
                findNow(finder, progress);
            }
        }
    }

    private Object lock(Finder<?> finder) {
        synchronized (known) {
            return locks.computeIfAbsent(finder, any -> new Object());
        }
    }

    private void findNow(Finder<?> finder, Progress progress) {
        Object found = finder.readsModel() ? access.read(progress, until -> finder.find(clustering, model, until))
                : finder.find(clustering, model, progress);
        synchronized (known) {
            known.putIfAbsent(finder, found);
        }
    }

    /**
     * Finds whatever is known of another clustering. Slow: to be called from a job.
     *
     * @param former the other facts
     * @param progress watches, and may cancel
     */
    public void findLike(PictureFacts former, Progress progress) {
        List<Finder<?>> finders;
        synchronized (former.known) {
            finders = List.copyOf(former.known.keySet());
        }
        for (Finder<?> finder : finders) {
            find(finder, progress);
        }
    }

    /**
     * Tells whether something was found.
     *
     * @param finder what
     * @return whether it is known
     */
    public boolean isKnown(Finder<?> finder) {
        synchronized (known) {
            return known.containsKey(finder);
        }
    }

    /**
     * Returns what was found.
     *
     * @param <T> what it is
     * @param finder what
     * @return empty if it is not known yet
     */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> known(Finder<T> finder) {
        synchronized (known) {
            return Optional.ofNullable((T) known.get(finder));
        }
    }
}
