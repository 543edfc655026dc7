/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.opscape.workbench.open.CommandLine;
import org.opscape.workbench.open.RecentFiles;

/** The program with a window. Its state is kept per user, so that it asks for no workspace. */
public final class WorkbenchApplication implements IApplication {
    private static final int MOST_PROCESSES = 16;

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Path state = stateFolder(Platform.getInstanceLocation());
        Display.setAppName("Opscape");
        Display display = PlatformUI.createDisplay();
        try {
            RecentFiles recent = new RecentFiles(state.resolve("recent-files"));
            CommandLine asked = CommandLine.of(arguments(context), Path.of(System.getProperty("user.dir")));
            int code = PlatformUI.createAndRunWorkbench(display, new OpscapeAdvisor(display, asked, recent));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    private static String[] arguments(IApplicationContext context) {
        return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? given : new String[0];
    }

    /** The folder that was named at the start (-data), else the user's own. */
    private static Path stateFolder(Location location) throws IOException {
        if (location != null && location.isSet()) {
            return new File(location.getURL().getPath()).toPath();
        }
        Path state = StateFolder.of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
        lockState(location, state);
        return state;
    }

    /** Each running process has a folder of its own, as two would overwrite each other's layout. */
    private static void lockState(Location location, Path state) throws IOException {
        for (int i = 1; location != null && !location.isSet() && i <= MOST_PROCESSES; i++) {
            Path folder = state.resolve(i == 1 ? "workbench" : "workbench-" + i);
            Files.createDirectories(folder);
            URL url = folder.toUri().toURL();
            location.set(url, true);
        }
    }
}
