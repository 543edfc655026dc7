/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.colour;

import org.opscape.diagram.look.Theme;
import org.opscape.diagram.look.ThemedColour;

/** The colours of what has none. */
final class Neutral {
    static final ThemedColour CARD = new ThemedColour(Theme.LIGHT.card(), Theme.DARK.card());
    static final ThemedColour PILL = new ThemedColour(Theme.LIGHT.pill(), Theme.DARK.pill());
    static final ThemedColour OTHERS = new ThemedColour(Theme.LIGHT.others(), Theme.DARK.others());

    private Neutral() {
    }
}
