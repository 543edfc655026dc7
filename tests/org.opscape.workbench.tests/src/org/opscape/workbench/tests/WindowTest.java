/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.GraphView;
import org.opscape.workbench.open.FileDrop;
import org.opscape.workbench.open.Openings;
import org.opscape.workbench.open.RecentFiles;
import org.opscape.workbench.theme.WindowTheme;

/** Files come into the window, and go. */
class WindowTest {
    private final Window window = new Window();

    @BeforeEach
    @AfterEach
    void closeAll() {
        window.closeAll();
        WindowTheme.set(window.window(), false);
    }

    private boolean isWelcomeShown() {
        return Window.all(window.window().getShell(), ScrolledComposite.class).stream()
                .anyMatch(control -> control.getClass().getSimpleName().equals("WelcomePage"));
    }

    @Test
    void welcomeIsShownWhileNothingIsOpen() {
        Window.await("the welcome is shown", this::isWelcomeShown);
        window.open(Window.sample("cifar10"));
        assertTrue(!isWelcomeShown());
        window.closeAll();
        Window.await("the welcome is back", this::isWelcomeShown);
    }

    @Test
    void aFileIsOpenedOnceAndNamedInTheTitle() {
        Path file = Window.sample("cifar10");
        window.open(file);
        IEditorPart first = window.page().getActiveEditor();
        window.open(Window.sample("digits"));
        assertEquals(2, window.page().getEditorReferences().length);
        Openings.open(window.page(), file);
        assertSame(first, window.page().getActiveEditor());
        assertEquals(2, window.page().getEditorReferences().length);
        Window.await("the title names the file", () -> window.window().getShell().getText().equals(file.getFileName() + " — Opscape"));
        assertEquals(file, window.window().getService(RecentFiles.class).list().get(1));
    }

    @Test
    void severalFilesAreShownSideBySide() {
        Openings.openAll(window.page(), List.of(Window.sample("cifar10"), Window.sample("keras")));
        assertEquals("cifar10_train.meta", window.page().getActiveEditor().getTitle());
        Window.await("there are two columns", () -> editorColumns() == 2);
        window.closeAll();
        Window.await("the welcome is back", this::isWelcomeShown);
    }

    private long editorColumns() {
        return Window.all(window.window().getShell(), CTabFolder.class).stream()
                .filter(folder -> folder.getItemCount() > 0 && folder.getItem(0).getText().matches(".*(cifar|keras).*")).count();
    }

    @Test
    void whatIsDroppedIsOpened() {
        Control shell = window.window().getShell();
        assertTrue(shell.getData(DND.DROP_TARGET_KEY) instanceof DropTarget);
        new FileDrop(window.window()).open(new String[] {Window.sample("digits").toString()});
        assertTrue(Openings.any(window.page()));
    }

    @Test
    void theThemeReachesThePictures() {
        GraphView view = window.open(Window.sample("digits"));
        WindowTheme.set(window.window(), true);
        Window.await("the picture is dark", () -> view.theme() == Theme.DARK);
        GraphView other = window.open(Window.sample("cifar10"));
        assertEquals(Theme.DARK, other.theme());
        WindowTheme.set(window.window(), false);
        Window.await("the picture is light", () -> view.theme() == Theme.LIGHT);
    }
}
