/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.preferences;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.ui.PlatformUI;
import org.opscape.views.preferences.GraphPreferences;
import org.opscape.workbench.open.Samples;
import org.opscape.workbench.theme.WindowTheme;

/** The preferences of pictures; without an open model they are tried on a sample. */
public final class GraphPage extends GraphPreferences {
    @Override
    protected Optional<Path> sample() {
        return Samples.bundled().first();
    }

    @Override
    protected boolean isDark() {
        return WindowTheme.isDark(PlatformUI.getWorkbench());
    }
}
