/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.opscape.editor.GraphView;
import org.opscape.views.properties.PropertiesView;
import org.opscape.workbench.open.Openings;
import org.opscape.workbench.open.Samples;

/** The real window, as tests drive it. */
final class Window {
    private static final long PATIENCE = 60_000;

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];

    IWorkbenchWindow window() {
        return window;
    }

    IWorkbenchPage page() {
        return window.getActivePage();
    }

    /** Lets the window work until something is so. */
    static void await(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
        assertTrue(condition.getAsBoolean(), what);
    }

    static Path sample(String name) {
        return Samples.bundled().files().stream().filter(file -> file.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
    }

    GraphView open(Path file) {
        Openings.open(page(), file);
        IEditorPart editor = page().getActiveEditor();
        assertNotNull(editor);
        GraphView view = editor.getAdapter(GraphView.class);
        assertNotNull(view);
        await("the file is shown", view::isReady);
        return view;
    }

    void closeAll() {
        page().closeAllEditors(false);
        await("no editor is left", () -> page().getEditorReferences().length == 0);
    }

    /** The control of a view, shown. */
    Composite view(String id) throws PartInitException {
        IViewPart part = page().showView(id);
        return (Composite) part.getSite().getService(MPart.class).getWidget();
    }

    /** What the properties say; the title and the text of the note stand above it. */
    StyledText properties() throws PartInitException {
        return all(view(PropertiesView.ID), StyledText.class).getLast();
    }

    /** What the properties are about, in two lines. */
    StyledText title() throws PartInitException {
        return all(view(PropertiesView.ID), StyledText.class).getFirst();
    }

    /** The first visible control of a type below another one. */
    static <C extends Widget> Optional<C> find(Control in, Class<C> type) {
        return all(in, type).stream().findFirst();
    }

    static <C extends Widget> List<C> all(Control in, Class<C> type) {
        List<C> found = new ArrayList<>();
        collect(in, type, found);
        return found;
    }

    private static <C extends Widget> void collect(Control in, Class<C> type, List<C> found) {
        if (type.isInstance(in) && in.isVisible()) {
            found.add(type.cast(in));
        }
        if (in instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }
}
