/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchWindow;
import org.opscape.views.theme.Shades;
import org.opscape.workbench.open.OpenFolderHandler;
import org.opscape.workbench.open.OpenHandler;
import org.opscape.workbench.open.Openings;
import org.opscape.workbench.open.RecentFiles;
import org.opscape.workbench.open.Samples;

/** What there is to do when nothing is open: open a file, take up a recent one, try a sample, or drop something. */
final class WelcomePage extends ScrolledComposite {
    private static final String BUNDLE = "org.opscape.workbench";
    private static final int WIDTH = 660;
    private static final int COLUMN_GAP = 32;
    private static final int MOST_RECENT = 6;
    private static final int TITLE_POINTS = 13;

    private final IWorkbenchWindow window;
    private final Shades shades;
    private final ResourceManager resources;

    /**
     * Makes the page.
     *
     * @param parent where
     * @param window where files are opened
     * @param recent the files that were opened last
     * @param dark whether the window is dark
     */
    WelcomePage(Composite parent, IWorkbenchWindow window, RecentFiles recent, boolean dark) {
        super(parent, SWT.V_SCROLL);
        this.window = window;
        shades = new Shades(dark);
        resources = new LocalResourceManager(JFaceResources.getResources(), this);
        shades.dress(this);
        setExpandHorizontal(true);
        setExpandVertical(true);
        Composite page = composite(this, 1, 0);
        Composite column = composite(page, 1, 10);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(column);
        head(column);
        actions(column);
        lists(column, recent.list());
        hint(column);
        setContent(page);
        setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void head(Composite parent) {
        Composite head = composite(parent, 2, 0);
        Label logo = shades.dress(new Label(head, SWT.NONE));
        ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/opscape64.svg")
                .ifPresent(image -> logo.setImage(resources.create(image)));
        GridDataFactory.fillDefaults().span(1, 2).applyTo(logo);
        Label name = label(head, "Opscape", shades.text());
        name.setFont(resources.create(FontDescriptor.createFrom(name.getFont()).increaseHeight(TITLE_POINTS)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.END).grab(true, true).indent(10, 0).applyTo(name);
        Label line = label(head, "See how a deep-learning model is built, from its whole down to each operation.", shades.muted());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, true).indent(11, 0).applyTo(line);
    }

    private void actions(Composite parent) {
        Composite row = composite(parent, 2, 0);
        GridDataFactory.fillDefaults().indent(0, 22).applyTo(row);
        new WelcomeButton(row, "Open File…", shades, true, () -> OpenHandler.ask(window));
        new WelcomeButton(row, "Open SavedModel Folder…", shades, false, () -> OpenFolderHandler.ask(window));
    }

    private void lists(Composite parent, List<Path> recent) {
        Composite columns = composite(parent, 2, 0);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(COLUMN_GAP, 0).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 24).applyTo(columns);
        Path home = Path.of(System.getProperty("user.home"));
        Composite left = list(columns, "Recent");
        recent.stream().limit(MOST_RECENT)
                .forEach(file -> row(left, file.getFileName().toString(), WelcomeRow.place(file.getParent(), home), file));
        if (recent.isEmpty()) {
            label(left, "The files you open will be here.", shades.muted());
        }
        Composite right = list(columns, "Samples");
        Samples.bundled().files().forEach(file -> row(right, Samples.title(file), file.getFileName().toString(), file));
    }

    private Composite list(Composite parent, String title) {
        Composite list = composite(parent, 1, 0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        Label heading = label(list, title, shades.text());
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().indent(8, 0).applyTo(heading);
        return list;
    }

    private void row(Composite parent, String name, String detail, Path file) {
        WelcomeRow row = new WelcomeRow(parent, name, detail, shades, () -> Openings.open(window.getActivePage(), file));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    }

    private void hint(Composite parent) {
        DropHint hint = new DropHint(parent, shades);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 24).applyTo(hint);
    }

    private Composite composite(Composite parent, int columns, int margin) {
        Composite made = shades.dress(new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(margin, margin).spacing(10, 4).applyTo(made);
        return made;
    }

    private Label label(Composite parent, String text, Color color) {
        Label made = shades.dress(new Label(parent, SWT.WRAP));
        made.setText(text);
        made.setForeground(color);
        return made;
    }
}
