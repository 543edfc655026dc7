/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.opscape.views.status.GraphStatus;
import org.opscape.workbench.open.FileDrop;
import org.opscape.workbench.open.RecentFiles;
import org.opscape.workbench.theme.ThemeFollower;
import org.opscape.workbench.welcome.WelcomeArea;
import org.opscape.workbench.window.WindowFollower;

/** Furnishes one window. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {
    private static final double SHARE_OF_SCREEN = 0.9;
    private static final int WIDEST = 1800;
    private static final int HIGHEST = 1100;

    private final RecentFiles recent;

    /**
     * Makes an advisor.
     *
     * @param configurer the window
     * @param recent the files that were opened last
     */
    WindowAdvisor(IWorkbenchWindowConfigurer configurer, RecentFiles recent) {
        super(configurer);
        this.recent = recent;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void fillStatusLine(IStatusLineManager line) {
                line.add(new GraphStatus(getWindowConfigurer().getWindow()));
            }
        };
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setTitle("Opscape");
        window.setInitialSize(initialSize(window.getWindow().getWorkbench().getDisplay().getPrimaryMonitor().getClientArea()));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
    }

    private static Point initialSize(Rectangle screen) {
        return new Point(Math.min(WIDEST, (int) (screen.width * SHARE_OF_SCREEN)),
                Math.min(HIGHEST, (int) (screen.height * SHARE_OF_SCREEN)));
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        FileDrop drop = new FileDrop(window);
        Shell shell = window.getShell();
        drop.accept(shell);
        new WindowFollower(getWindowConfigurer(), recent).start();
        WelcomeArea welcome = new WelcomeArea(window, recent, drop);
        welcome.start();
        new ThemeFollower(window, welcome::refresh).start();
    }
}
