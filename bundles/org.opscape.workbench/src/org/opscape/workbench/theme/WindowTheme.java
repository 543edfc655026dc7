/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.theme;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.services.IServiceLocator;
import org.opscape.views.theme.EditorTheme;

/** Chooses between light and dark; the platform remembers the choice. */
public final class WindowTheme {
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private WindowTheme() {
    }

    /**
     * Tells the look that is on.
     *
     * @param services the window or the workbench
     * @return whether it is dark
     */
    public static boolean isDark(IServiceLocator services) {
        IThemeEngine engine = services.getService(IThemeEngine.class);
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active != null && active.getId().startsWith(DARK);
    }

    /**
     * Changes the look of everything.
     *
     * @param services the window or the workbench
     * @param dark whether it shall be dark
     */
    public static void set(IServiceLocator services, boolean dark) {
        IThemeEngine engine = services.getService(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(dark ? DARK : LIGHT, true);
        }
    }

    /**
     * Gives the editors of a window the window's colours.
     *
     * @param window the window
     */
    static void applyToEditors(IWorkbenchWindow window) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            for (IEditorReference reference : page.getEditorReferences()) {
                EditorTheme.apply(reference.getPart(false), isDark(window));
            }
        }
    }
}
