/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.opscape.analysis.auxiliary.AuxiliaryLimits;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.diagram.scene.Direction;
import org.opscape.editor.Preferences;
import org.opscape.layout.LayoutOptions;

/**
 * Values of the preferences as they stand on the page.
 *
 * @param values by key
 */
record PictureValues(Map<String, String> values) {
    /** Copies the values, and adds those that are missing as they usually are. */
    PictureValues {
        Map<String, String> all = new LinkedHashMap<>(Preferences.defaults());
        all.putAll(values);
        values = Map.copyOf(all);
    }

    /** {@return what they say about groups, stacks and icons, for a graph without choices} */
    ClusteringOptions clustering() {
        AuxiliaryLimits limits = new AuxiliaryLimits(number(Preferences.AUXILIARY_NODES), number(Preferences.AUXILIARY_DEGREE),
                number(Preferences.AUXILIARY_CONTROL));
        return ClusteringOptions.DEFAULTS.withFewestInSeries(number(Preferences.SERIES_FEWEST))
                .withStackedGroups(truth(Preferences.SERIES_GROUPS)).withAuxiliary(limits)
                .withMost(number(Preferences.BRIDGES_MOST), number(Preferences.ICONS_MOST));
    }

    /** {@return what they say about the layout} */
    LayoutOptions layout() {
        return new LayoutOptions(Direction.valueOf(values.get(Preferences.DIRECTION).toUpperCase(Locale.ROOT)),
                truth(Preferences.ICONS_LABELS));
    }

    /** {@return what the colours mean} */
    String colour() {
        return values.get(Preferences.COLOUR_MODE);
    }

    private int number(String key) {
        return Integer.parseInt(values.get(key));
    }

    private boolean truth(String key) {
        return Boolean.parseBoolean(values.get(key));
    }
}
