/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import org.opscape.analysis.cluster.Clustering;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.scene.Scene;

/**
 * The picture of some values.
 *
 * @param clustering the graph in groups
 * @param scene the picture
 * @param style its colours
 * @param counts what it consists of
 */
record Preview(Clustering clustering, Scene scene, BoxStyle style, PreviewCounts counts) {
}
