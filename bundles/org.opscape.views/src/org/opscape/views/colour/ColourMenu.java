/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.colour;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.MenuItem;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.diagram.look.Ramp;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.GraphView;

/** The menu of what the colours can mean: also the columns of attached data. */
public final class ColourMenu extends GraphMenu {
    private static final List<String> MODES = List.of(ColourChoice.NONE, ColourChoice.STRUCTURE, ColourChoice.TYPE, ColourChoice.DEVICE,
            ColourChoice.PARAMETERS, ColourChoice.SIZE, ColourChoice.TIME, ColourChoice.MEMORY);
    private static final Set<String> NUMBERS = Set.of(ColourChoice.PARAMETERS, ColourChoice.SIZE, ColourChoice.TIME, ColourChoice.MEMORY,
            ColourChoice.DATA);
    private static final Set<String> OWN = Set.of("parameters", "parameter memory", "trainable parameters", "optimiser slots",
            "largest tensor", "executions", "compute time", "memory", "output size", "wall span", "op type", "device");
    private static final int MOST_COLUMNS = 30;

    /**
     * Names a meaning of colours.
     *
     * @param choice the meaning
     * @return its name for a person
     */
    public static String title(ColourChoice choice) {
        return switch (choice.mode()) {
            case ColourChoice.NONE -> "Nothing";
            case ColourChoice.STRUCTURE -> "Structure";
            case ColourChoice.TYPE -> "Op Type";
            case ColourChoice.DEVICE -> "Device";
            case ColourChoice.PARAMETERS -> "Parameters";
            case ColourChoice.SIZE -> "Tensor Size";
            case ColourChoice.TIME -> "Compute Time";
            case ColourChoice.MEMORY -> "Memory";
            default -> choice.column().isEmpty() ? "Attached Data" : choice.column();
        };
    }

    @Override
    void fill(GraphView view, Filling items) {
        ColourChoice now = view.colour();
        for (String mode : MODES) {
            ColourChoice choice = new ColourChoice(mode, "", now.palette());
            MenuItem item = items.item(SWT.RADIO, title(choice), now.mode().equals(mode), () -> view.setColour(choice));
            boolean measured = mode.equals(ColourChoice.TIME) || mode.equals(ColourChoice.MEMORY);
            if (measured && view.measurements().runs().isEmpty()) {
                item.setText(item.getText() + " (attach a recorded run first)");
                item.setEnabled(false);
            }
        }
        columns(view, items, now);
        palettes(view, items, now);
    }

    private static void columns(GraphView view, Filling items, ColourChoice now) {
        List<String> columns = Stream
                .concat(view.quantities().stream().map(NodeQuantity::name), view.categories().stream().map(NodeCategory::name))
                .filter(name -> !OWN.contains(name)).distinct().limit(MOST_COLUMNS).toList();
        if (!columns.isEmpty()) {
            items.separator();
        }
        for (String column : columns) {
            ColourChoice choice = new ColourChoice(ColourChoice.DATA, column, now.palette());
            items.item(SWT.RADIO, column, now.mode().equals(ColourChoice.DATA) && now.column().equals(column),
                    () -> view.setColour(choice));
        }
    }

    private static void palettes(GraphView view, Filling items, ColourChoice now) {
        if (NUMBERS.contains(now.mode())) {
            items.separator();
            for (Ramp ramp : Ramp.values()) {
                boolean chosen = now.palette().equals(ramp.id()) || now.palette().isEmpty() && ramp == Ramp.VIRIDIS;
                String title = ramp == Ramp.VIRIDIS ? "Yellow to Purple (Viridis)" : "Yellow to Blue (Cividis)";
                items.item(SWT.RADIO, title, chosen, () -> view.setColour(new ColourChoice(now.mode(), now.column(), ramp.id())));
            }
        }
    }
}
