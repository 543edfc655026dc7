/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.layout.LayoutOptions;

/**
 * How pictures are made if nobody chose anything for a graph.
 *
 * @param clustering the constants of the algorithms; no choices
 * @param layout the way of the data, and names of icons
 * @param colour what the colours mean
 */
public record PictureSettings(ClusteringOptions clustering, LayoutOptions layout, ColourChoice colour) {
    /** The usual ones. */
    public static final PictureSettings DEFAULTS = new PictureSettings(ClusteringOptions.DEFAULTS, LayoutOptions.DEFAULTS,
            ColourChoice.DEFAULT);
}
