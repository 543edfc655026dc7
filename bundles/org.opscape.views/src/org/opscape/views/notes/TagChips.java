/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.opscape.views.theme.Shades;

/** All tags of a file, to be chosen by clicks. */
final class TagChips {
    private final Composite area;
    private final Consumer<Set<String>> chosen;
    private final Set<String> selected = new LinkedHashSet<>();
    private List<String> shown = List.of();
    private Shades shades = new Shades(false);

    TagChips(Composite parent, Consumer<Set<String>> chosen) {
        this.chosen = chosen;
        area = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = true;
        layout.spacing = 4;
        layout.marginLeft = 2;
        layout.marginRight = 2;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        area.setLayout(layout);
    }

    Control control() {
        return area;
    }

    /** {@return the tags that are chosen} */
    Set<String> selected() {
        return selected;
    }

    /** {@return whether there are no tags} */
    boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Shows other tags; those that are gone are not chosen any more. */
    void show(List<String> tags, Shades look) {
        boolean fewer = selected.retainAll(tags);
        if (!tags.equals(shown) || !look.equals(shades)) {
            shown = List.copyOf(tags);
            shades = look;
            List.of(area.getChildren()).forEach(Control::dispose);
            for (String tag : shown) {
                TagChip chip = new TagChip(area, tag, shades, () -> toggle(tag));
                chip.setToolTipText("Show only what is tagged " + tag);
            }
        }
        mark();
        if (fewer) {
            chosen.accept(selected);
        }
    }

    private void toggle(String tag) {
        if (!selected.remove(tag)) {
            selected.add(tag);
        }
        mark();
        chosen.accept(selected);
    }

    private void mark() {
        List<Control> chips = new ArrayList<>(List.of(area.getChildren()));
        for (int i = 0; i < chips.size(); i++) {
            ((TagChip) chips.get(i)).setChosen(selected.contains(shown.get(i)));
        }
    }
}
