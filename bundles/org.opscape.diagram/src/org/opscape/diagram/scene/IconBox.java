/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

import org.opscape.analysis.cluster.Icon;

/**
 * A small icon beside a box: a constant, a summary or a neighbour whose line is not drawn. It stands to the left of the frame or to the
 * right (when the data flows to the right: above or below). A constant and a summary are a glyph of {@link
 * org.opscape.diagram.look.Metrics#ICON_SIZE} at that end of the bounds which is next to the frame (above and below: at the left end)
 * with the label beyond it; a neighbour is a chip as large as the bounds, with its label inside.
 *
 * @param icon what it stands for
 * @param label the name beside it, may be empty
 * @param bounds where it is, its label included, relative to the top left of its box's footprint
 */
public record IconBox(Icon icon, String label, Rect bounds) {
}
