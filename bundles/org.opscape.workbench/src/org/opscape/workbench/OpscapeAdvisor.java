/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.opscape.workbench.open.CommandLine;
import org.opscape.workbench.open.Openings;
import org.opscape.workbench.open.RecentFiles;
import org.opscape.workbench.open.Samples;

/** Says what the workbench shows at its start, and keeps its layout between sessions. */
final class OpscapeAdvisor extends WorkbenchAdvisor {
    private final CommandLine asked;
    private final RecentFiles recent;
    private final List<Path> sent = new ArrayList<>();
    private final boolean firstTime;

    /**
     * Makes an advisor.
     *
     * @param display the display; files that the system sends to it are opened
     * @param asked what the command line asks for
     * @param recent the files that were opened last
     */
    OpscapeAdvisor(Display display, CommandLine asked, RecentFiles recent) {
        this.asked = asked;
        this.recent = recent;
        firstTime = recent.list().isEmpty();
        display.addListener(SWT.OpenDocument, event -> openSent(Path.of(event.text)));
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IPreferenceStore preferences = PlatformUI.getPreferenceStore();
        preferences.setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        preferences.setDefault(IWorkbenchPreferenceConstants.CLOSE_EDITORS_ON_EXIT, false);
    }

    @Override
    public void preStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        workbench.getService(IEclipseContext.class).set(RecentFiles.class, recent);
        if (!asked.files().isEmpty()) {
            EarlierEditors.forget(workbench.getService(MApplication.class));
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer, recent);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return GraphPerspective.ID;
    }

    @Override
    public void postStartup() {
        IWorkbenchPage page = page();
        if (page != null) {
            Openings.openAll(page, asked.files());
            Openings.openLeft(page, asked.files());
            if ((asked.sample() || firstTime) && !Openings.any(page)) {
                Samples.bundled().first().ifPresent(file -> Openings.open(page, file));
            }
            Openings.openAll(page, List.copyOf(sent));
        }
        sent.clear();
    }

    private void openSent(Path file) {
        IWorkbenchPage page = PlatformUI.isWorkbenchRunning() ? page() : null;
        if (page == null) {
            sent.add(file);
        } else {
            Openings.open(page, file);
            page.getWorkbenchWindow().getShell().forceActive();
        }
    }

    private IWorkbenchPage page() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IWorkbenchWindow any = window == null && workbench.getWorkbenchWindowCount() > 0 ? workbench.getWorkbenchWindows()[0] : window;
        return any == null ? null : any.getActivePage();
    }
}
