/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.opscape.diagram.look.Ramp;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.Preferences;
import org.opscape.views.preferences.Field.Choice;
import org.opscape.views.preferences.Field.Number;
import org.opscape.views.preferences.Field.Truth;

/** The widgets of the page. */
final class Fields {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    private final List<Field> fields = new ArrayList<>();
    private final Composite parent;
    private final Runnable changed;

    /**
     * Makes the widgets.
     *
     * @param parent where
     * @param changed called when a value is changed
     */
    Fields(Composite parent, Runnable changed) {
        this.parent = new Composite(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 5).applyTo(this.parent);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(this.parent);
        stacks();
        aside();
        lines();
        look();
        editing();
    }

    private void stacks() {
        heading("Stacks");
        number(Preferences.SERIES_FEWEST, "Members of a stack, at least", "So many numbered nodes of one kind become a stack", 2, THOUSAND);
        truth(Preferences.SERIES_GROUPS, "Stack numbered groups of equal structure", "layer_0 to layer_23 become one stack of 24");
    }

    private void aside() {
        heading("Set aside");
        number(Preferences.AUXILIARY_NODES, "Nodes of a group, at least", "Groups with fewer nodes set nothing aside", 1, THOUSAND);
        number(Preferences.AUXILIARY_DEGREE, "Connections of a node, at least",
                "Nodes with that many connections, far more than the others, are set aside", 1, THOUSAND);
        number(Preferences.AUXILIARY_CONTROL, "Control lines of a node, at most",
                "More control lines than this are drawn as icons beside the node", 0, THOUSAND);
    }

    private void lines() {
        heading("Lines and icons");
        number(Preferences.BRIDGES_MOST, "Lines into an open group, at most",
                "More lines than this from one node outside are drawn as icons inside", 0, HUNDRED);
        number(Preferences.ICONS_MOST, "Icons at one side of a node, at most", "What is more is counted", 1, HUNDRED);
        truth(Preferences.ICONS_LABELS, "Names beside icons", "Constants, summaries and neighbours are named");
    }

    private void look() {
        heading("Picture");
        choice(Preferences.DIRECTION, "Direction", "down", "Down", "up", "Up", "right", "Right");
        choice(Preferences.COLOUR_MODE, "Color by", ColourChoice.NONE, "Nothing", ColourChoice.STRUCTURE, "Structure", ColourChoice.DEVICE,
                "Device", ColourChoice.TYPE, "Op type", ColourChoice.PARAMETERS, "Parameters", ColourChoice.SIZE, "Tensor size",
                ColourChoice.TIME, "Compute time", ColourChoice.MEMORY, "Memory");
        choice(Preferences.COLOUR_PALETTE, "Colors of numbers", "", "Usual (viridis)", Ramp.CIVIDIS.id(), "Cividis: yellow to blue",
                Ramp.VIRIDIS.id(), "Viridis: yellow to purple");
        choice(Preferences.MOTION, "Motion", Preferences.MOTION_DESKTOP, "As the desktop says", Preferences.MOTION_FULL, "Animated",
                Preferences.MOTION_NONE, "None");
    }

    private void editing() {
        heading("Editing");
        choice(Preferences.PREVIEW, "Preview of edits", Preferences.PREVIEW_FAR, "When they reach beyond names and inputs",
                Preferences.PREVIEW_ALWAYS, "Always", Preferences.PREVIEW_NEVER, "Never");
    }

    private void heading(String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, fields.isEmpty() ? 0 : 8).applyTo(label);
    }

    private void number(String key, String label, String tip, int least, int most) {
        fields.add(Number.in(parent, key, label, tip, least, most, changed));
    }

    private void truth(String key, String label, String tip) {
        fields.add(Truth.in(parent, key, label, tip, changed));
    }

    private void choice(String key, String label, String... valuesAndTitles) {
        fields.add(Choice.in(parent, key, label, List.of(valuesAndTitles), changed));
    }

    /** {@return the values as they stand there} */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.key(), field.value()));
        return values;
    }

    /**
     * Shows values.
     *
     * @param values by key
     */
    void show(Map<String, String> values) {
        fields.forEach(field -> field.show(values.get(field.key())));
    }
}
