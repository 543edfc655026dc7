/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.editor.edit.NameEpoch;
import org.opscape.editor.fact.PictureFacts;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.layout.PictureEngine;
import org.opscape.model.dataflow.Graph;

/**
 * What was made of one graph of a file. All but the graph may be used from any thread.
 *
 * @param graph the graph; it belongs to the UI thread
 * @param snapshot its operations and edges, with those of the functions that are shown in place
 * @param clustering its hierarchy and the content of its groups
 * @param facts what is known of its nodes
 * @param engine lays out what is visible
 * @param recipe how it was made
 * @param choices the choices that it was made with
 * @param names when its names were read
 */
public record GraphPicture(Graph graph, GraphSnapshot snapshot, Clustering clustering, PictureFacts facts, PictureEngine engine,
        Recipe recipe, ViewState choices, NameEpoch names) {
}
