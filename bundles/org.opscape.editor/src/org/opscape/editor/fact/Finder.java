/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.fact;

import org.opscape.analysis.cluster.Clustering;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;

/**
 * Finds something out about the nodes of a clustering. Slow. Two finders are the same only if they are the same object.
 *
 * @param <T> what is found; immutable
 */
public interface Finder<T> {
    /**
     * Finds it.
     *
     * @param clustering the clustering
     * @param model the model that it is of; nothing changes it meanwhile
     * @param progress watches, and may cancel
     * @return what was found
     */
    T find(Clustering clustering, Model model, Progress progress);

    /** {@return whether it reads the model itself, and not only the clustering: then nothing may change the model meanwhile} */
    default boolean readsModel() {
        return false;
    }
}
