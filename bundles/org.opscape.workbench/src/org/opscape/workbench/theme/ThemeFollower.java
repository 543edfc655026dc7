/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.theme;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.opscape.views.theme.EditorTheme;
import org.osgi.service.event.EventHandler;

/** Gives every editor the colours of the window, when it opens and when they change. */
public final class ThemeFollower implements IPartListener2 {
    private final IWorkbenchWindow window;
    private final Runnable changed;

    /**
     * Follows a window.
     *
     * @param window the window
     * @param changed what else is to be done when the colours change
     */
    public ThemeFollower(IWorkbenchWindow window, Runnable changed) {
        this.window = window;
        this.changed = changed;
    }

    /** Begins to follow, as long as the window is open. */
    public void start() {
        window.getPartService().addPartListener(this);
        IEventBroker events = window.getService(IEventBroker.class);
        EventHandler handler = event -> {
            WindowTheme.applyToEditors(window);
            changed.run();
        };
        events.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
        window.getShell().addDisposeListener(event -> events.unsubscribe(handler));
        WindowTheme.applyToEditors(window);
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        EditorTheme.apply(reference.getPart(false), WindowTheme.isDark(window));
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        EditorTheme.apply(reference.getPart(false), WindowTheme.isDark(window));
    }
}
