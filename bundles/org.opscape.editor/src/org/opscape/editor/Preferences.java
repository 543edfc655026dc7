/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.opscape.analysis.auxiliary.AuxiliaryLimits;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.diagram.scene.Direction;
import org.opscape.layout.LayoutOptions;

/** The keys of the preferences of pictures, in the node {@link #NODE}, and their defaults; the extension that sets the defaults. */
public final class Preferences extends AbstractPreferenceInitializer {
    /** Where the preferences are. */
    public static final String NODE = "org.opscape.editor";
    /** How many numbered members become a stack; a number. */
    public static final String SERIES_FEWEST = "series.fewest";
    /** Whether groups of equal structure become stacks; true or false. */
    public static final String SERIES_GROUPS = "series.groups";
    /** Groups of fewer nodes set nothing aside; a number. */
    public static final String AUXILIARY_NODES = "auxiliary.nodes";
    /** Nodes of fewer neighbours are not set aside; a number. */
    public static final String AUXILIARY_DEGREE = "auxiliary.degree";
    /** A node with more control lines than this has them as icons; a number. */
    public static final String AUXILIARY_CONTROL = "auxiliary.control";
    /** More lines than this from one node outside into a group are icons; a number. */
    public static final String BRIDGES_MOST = "bridges.most";
    /** How many icons are at one side of a node; a number. */
    public static final String ICONS_MOST = "icons.most";
    /** Whether icons have their names beside them; true or false. */
    public static final String ICONS_LABELS = "icons.labels";
    /** The way of the data: down, up or right. */
    public static final String DIRECTION = "direction";
    /** Whether pictures move: {@link #MOTION_DESKTOP}, {@link #MOTION_FULL} or {@link #MOTION_NONE}. */
    public static final String MOTION = "motion";
    /** What colours mean: a mode of {@link ColourChoice}. */
    public static final String COLOUR_MODE = "colour.mode";
    /** The name of a ramp of colours; empty for the usual one. */
    public static final String COLOUR_PALETTE = "colour.palette";
    /** When one sees what an edit rewrites before it is done: {@link #PREVIEW_ALWAYS}, {@link #PREVIEW_FAR} or {@link #PREVIEW_NEVER}. */
    public static final String PREVIEW = "edit.preview";
    /** Before every edit of names. */
    public static final String PREVIEW_ALWAYS = "always";
    /** Before edits that reach beyond names and inputs of nodes. */
    public static final String PREVIEW_FAR = "far";
    /** Never. */
    public static final String PREVIEW_NEVER = "never";
    /** As the desktop says. */
    public static final String MOTION_DESKTOP = "desktop";
    /** It moves. */
    public static final String MOTION_FULL = "full";
    /** Nothing moves by itself. */
    public static final String MOTION_NONE = "none";

    /** {@return the default of every key, as a text} */
    public static Map<String, String> defaults() {
        ClusteringOptions usual = ClusteringOptions.DEFAULTS;
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put(SERIES_FEWEST, String.valueOf(usual.fewestInSeries()));
        defaults.put(SERIES_GROUPS, "true");
        defaults.put(AUXILIARY_NODES, String.valueOf(usual.auxiliary().fewestNodes()));
        defaults.put(AUXILIARY_DEGREE, String.valueOf(usual.auxiliary().smallestDegree()));
        defaults.put(AUXILIARY_CONTROL, String.valueOf(usual.auxiliary().mostControlLines()));
        defaults.put(BRIDGES_MOST, String.valueOf(usual.mostBridges()));
        defaults.put(ICONS_MOST, String.valueOf(usual.mostIcons()));
        defaults.put(ICONS_LABELS, String.valueOf(LayoutOptions.DEFAULTS.iconLabels()));
        defaults.put(DIRECTION, LayoutOptions.DEFAULTS.direction().name().toLowerCase(Locale.ROOT));
        defaults.put(MOTION, MOTION_DESKTOP);
        defaults.put(COLOUR_MODE, ColourChoice.STRUCTURE);
        defaults.put(COLOUR_PALETTE, "");
        defaults.put(PREVIEW, PREVIEW_FAR);
        return defaults;
    }

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences node = DefaultScope.INSTANCE.getNode(NODE);
        defaults().forEach(node::put);
    }

    /** {@return how pictures are made now} */
    public static PictureSettings read() {
        IPreferencesService service = Platform.getPreferencesService();
        return service == null ? PictureSettings.DEFAULTS : read(service);
    }

    private static PictureSettings read(IPreferencesService service) {
        AuxiliaryLimits limits = new AuxiliaryLimits(number(service, AUXILIARY_NODES, 1), number(service, AUXILIARY_DEGREE, 1),
                number(service, AUXILIARY_CONTROL, 0));
        ClusteringOptions clustering = ClusteringOptions.DEFAULTS.withFewestInSeries(number(service, SERIES_FEWEST, 2))
                .withStackedGroups(Boolean.parseBoolean(text(service, SERIES_GROUPS))).withAuxiliary(limits)
                .withMost(number(service, BRIDGES_MOST, 0), number(service, ICONS_MOST, 1));
        Direction direction = direction(text(service, DIRECTION)).orElse(LayoutOptions.DEFAULTS.direction());
        return new PictureSettings(clustering, new LayoutOptions(direction, Boolean.parseBoolean(text(service, ICONS_LABELS))),
                ColourChoice.of(text(service, COLOUR_MODE), text(service, COLOUR_PALETTE)));
    }

    /** {@return whether pictures move; what the desktop says, if it shall decide} */
    static String motion() {
        return text(Platform.getPreferencesService(), MOTION);
    }

    /** {@return when one sees what an edit rewrites} */
    public static String preview() {
        return text(Platform.getPreferencesService(), PREVIEW);
    }

    /**
     * Reads a direction.
     *
     * @param name down, up or right
     * @return empty if it is none of them
     */
    public static Optional<Direction> direction(String name) {
        for (Direction direction : Direction.values()) {
            if (direction.name().equalsIgnoreCase(name)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }

    private static String text(IPreferencesService service, String key) {
        String usual = defaults().get(key);
        return service == null ? usual : service.getString(NODE, key, usual, null);
    }

    /** What is no number, or too small a one, counts as the default. */
    private static int number(IPreferencesService service, String key, int least) {
        int usual = Integer.parseInt(defaults().get(key));
        int value = service.getInt(NODE, key, usual, null);
        return value < least ? usual : value;
    }
}
