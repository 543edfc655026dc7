/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.nio.file.Path;
import org.eclipse.swt.widgets.Menu;

/** The models that come with the product. */
public final class SamplesMenu extends FilesMenu {
    @Override
    public void fill(Menu menu, int index) {
        Samples samples = Samples.bundled();
        if (samples.files().isEmpty()) {
            addNone(menu, index, "No samples");
            return;
        }
        int at = index;
        for (Path file : samples.files()) {
            addFile(menu, at, Samples.title(file), file);
            at++;
        }
    }
}
