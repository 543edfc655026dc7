/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.welcome;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.opscape.workbench.open.FileDrop;
import org.opscape.workbench.open.RecentFiles;
import org.opscape.workbench.theme.WindowTheme;

/** Lays the welcome page over the editor area as long as that is empty. */
public final class WelcomeArea implements IPartListener2 {
    private static final String EDITORS = "EditorStack";

    private final IWorkbenchWindow window;
    private final RecentFiles recent;
    private final FileDrop drop;
    private WelcomePage page;

    /**
     * Makes the welcome of a window.
     *
     * @param window the window
     * @param recent the files that were opened last
     * @param drop opens files that are dropped
     */
    public WelcomeArea(IWorkbenchWindow window, RecentFiles recent, FileDrop drop) {
        this.window = window;
        this.recent = recent;
        this.drop = drop;
    }

    /** Begins to show and hide the page. */
    public void start() {
        window.getPartService().addPartListener(this);
        later();
    }

    /** Shows the page anew, if it is shown. */
    public void refresh() {
        hide();
        later();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        later();
    }

    private void later() {
        window.getWorkbench().getDisplay().asyncExec(this::update);
    }

    private void update() {
        IWorkbenchPage shown = window.getActivePage();
        if (window.getShell() == null || window.getShell().isDisposed() || shown == null) {
            return;
        }
        if (shown.getEditorReferences().length > 0) {
            hide();
        } else if (page == null || page.isDisposed()) {
            show();
        }
    }

    private void hide() {
        if (page != null && !page.isDisposed()) {
            page.dispose();
        }
        page = null;
    }

    private void show() {
        EModelService models = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        List<MPartStack> stacks = models.findElements(model, null, MPartStack.class, List.of(EDITORS), EModelService.ANYWHERE);
        for (MPartStack stack : stacks) {
            if (stack.getWidget() instanceof CTabFolder folder && !folder.isDisposed() && folder.isVisible()) {
                cover(folder);
                return;
            }
        }
    }

    /** There is nothing to be minimized or maximized as long as nothing is open. */
    private static void buttons(CTabFolder folder, boolean visible) {
        if (folder.getTopRight() != null && !folder.getTopRight().isDisposed()) {
            folder.getTopRight().setVisible(visible);
        }
    }

    private static void uncover(CTabFolder folder, ControlListener follow) {
        if (!folder.isDisposed()) {
            folder.removeControlListener(follow);
            buttons(folder, true);
        }
    }

    private void cover(CTabFolder folder) {
        WelcomePage fresh = new WelcomePage(folder, window, recent, WindowTheme.isDark(window));
        page = fresh;
        drop.accept(fresh);
        ControlListener follow = ControlListener.controlResizedAdapter(event -> fresh.setSize(folder.getSize()));
        folder.addControlListener(follow);
        fresh.addDisposeListener(event -> uncover(folder, follow));
        buttons(folder, false);
        fresh.setBounds(0, 0, folder.getSize().x, folder.getSize().y);
        fresh.moveAbove(null);
    }
}
