/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.colour;

import java.util.List;
import org.eclipse.swt.SWT;
import org.opscape.editor.GraphView;
import org.opscape.editor.Measurements;

/** The menu of attached files: which run is shown, and taking files away. */
public final class MeasurementsMenu extends GraphMenu {
    private static final int MOST_RUNS = 40;

    @Override
    void fill(GraphView view, Filling items) {
        Measurements measurements = view.measurements();
        List<String> runs = measurements.runs();
        for (int i = 0; i < Math.min(MOST_RUNS, runs.size()); i++) {
            int run = i;
            items.item(SWT.RADIO, "Run " + runs.get(i), i == measurements.run(), () -> measurements.chooseRun(run));
        }
        if (!runs.isEmpty()) {
            items.separator();
        }
        for (Measurements.Attached attached : measurements.list()) {
            String state = attached.state() == Measurements.State.READING ? " (being read)"
                    : attached.state() == Measurements.State.FAILED ? " (cannot be read)" : "";
            items.item(SWT.PUSH, "Detach " + attached.file().getFileName() + state, false, () -> measurements.detach(attached.file()))
                    .setToolTipText(attached.detail());
        }
        if (measurements.list().isEmpty()) {
            items.item(SWT.PUSH, "Nothing is attached", false, () -> {}).setEnabled(false);
        }
    }
}
