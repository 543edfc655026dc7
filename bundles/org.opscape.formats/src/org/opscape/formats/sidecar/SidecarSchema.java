/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

/** The names of what a sidecar holds. */
final class SidecarSchema {
    static final String FORMAT = "format";
    static final String FORMAT_NAME = "opscape-view";
    static final String VERSION = "version";
    static final int CURRENT_VERSION = 1;
    static final String MAIN = "main";
    static final String FUNCTIONS = "functions";

    static final String EXPANDED = "expanded";
    static final String INCLUDED = "included";
    static final String EXCLUDED = "excluded";
    static final String STACKED = "stacked";
    static final String UNSTACKED = "unstacked";
    static final String HIDDEN = "hidden";
    static final String INLINED = "inlined";
    static final String POSITIONS = "positions";
    static final String BOOKMARKS = "bookmarks";
    static final String VIEWPORT = "viewport";
    static final String DIRECTION = "direction";
    static final String COLOUR = "colour";
    static final String PALETTE = "palette";
    static final String ATTACHMENTS = "attachments";
    static final String RENAMES = "renames";

    static final String X = "x";
    static final String Y = "y";
    static final String NAME = "name";
    static final String PATH = "path";
    static final String ZOOM = "zoom";
    static final String LEFT = "left";
    static final String TOP = "top";

    private SidecarSchema() {
    }
}
