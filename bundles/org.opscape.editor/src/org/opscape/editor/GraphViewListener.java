/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.function.IntUnaryOperator;

/** Hears what changes in a graph view; called on the UI thread. */
public interface GraphViewListener {
    /**
     * A file was loaded, or another graph of it is shown: clustering and scene are new.
     *
     * @param view where
     */
    default void documentLoaded(GraphView view) {
    }

    /**
     * Something was opened, closed or laid out anew.
     *
     * @param view where
     */
    default void sceneChanged(GraphView view) {
    }

    /**
     * Other nodes are selected.
     *
     * @param view where
     */
    default void selectionChanged(GraphView view) {
    }

    /**
     * Other parts of the picture are in sight, or the zoom changed.
     *
     * @param view where
     */
    default void visibleAreaChanged(GraphView view) {
    }

    /**
     * The colours changed.
     *
     * @param view where
     */
    default void themeChanged(GraphView view) {
    }

    /**
     * The same graph is grouped in another way, so that its nodes have other numbers: the clustering, the scene, the selection and the
     * marks are new already. {@link #sceneChanged} and, if need be, {@link #selectionChanged} follow.
     *
     * @param view where
     * @param mapping the new number of a node of the former clustering; -1 if it is gone
     */
    default void clusteringChanged(GraphView view, IntUnaryOperator mapping) {
    }

    /**
     * Something that a person chose is different: {@link GraphView#choices()}.
     *
     * @param view where
     */
    default void choicesChanged(GraphView view) {
    }

    /**
     * The nodes are coloured by something else, the legend is filtered in another way, or the classes of equal structure are known now.
     *
     * @param view where
     */
    default void coloursChanged(GraphView view) {
    }

    /**
     * Measurements were attached or taken away, or another run is chosen.
     *
     * @param view where
     */
    default void measurementsChanged(GraphView view) {
    }

    /**
     * Names, scopes or notes of the model were edited, or an edit was undone or redone. The picture follows: {@link #clusteringChanged} if
     * names changed.
     *
     * @param view where
     */
    default void modelChanged(GraphView view) {
    }

    /**
     * An edit that was asked for cannot be done.
     *
     * @param view where
     * @param why a sentence for the person
     */
    default void editRefused(GraphView view, String why) {
    }

    /**
     * Something else is emphasised, or nothing any more: {@link GraphView#emphasis()}.
     *
     * @param view where
     */
    default void emphasisChanged(GraphView view) {
    }
}
