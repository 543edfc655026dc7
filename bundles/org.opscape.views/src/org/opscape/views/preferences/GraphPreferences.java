/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.preferences;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.IWorkbenchWindow;
import org.opscape.diagram.look.Theme;
import org.opscape.editor.GraphView;
import org.opscape.editor.Preferences;
import org.osgi.service.prefs.BackingStoreException;

/** The page of the values by which pictures are made, with a small picture that follows them at once. */
public abstract class GraphPreferences extends PreferencePage implements IWorkbenchPreferencePage {
    private static final int PREVIEW_WIDTH = 420;
    private static final int PREVIEW_HEIGHT = 420;
    private static final long DELAY = 120;

    private Optional<GraphView> view = Optional.empty();
    private Fields fields;
    private PreviewCanvas canvas;
    private Label counts;
    private Optional<PreviewJob> job = Optional.empty();

    /**
     * Finds a model to try values on.
     *
     * @return a file; empty if there is none
     */
    protected abstract Optional<Path> sample();

    /** {@return whether the window is dark} */
    protected abstract boolean isDark();

    @Override
    public void init(IWorkbench workbench) {
        setDescription("How graphs are grouped and drawn. Graphs that are open follow when these values are applied.");
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        view = Optional.ofNullable(editor == null ? null : editor.getAdapter(GraphView.class)).filter(GraphView::isReady);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 5).applyTo(area);
        fields = new Fields(area, this::changed);
        createPreview(area);
        fields.show(stored());
        changed();
        return area;
    }

    private void createPreview(Composite area) {
        Composite side = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 5).applyTo(side);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
        Optional<PreviewSource> source = view.<PreviewSource>map(PreviewSource.OfEditor::of)
                .or(() -> sample().map(PreviewSource.OfFile::new));
        Label title = new Label(side, SWT.NONE);
        title.setText(source.map(found -> "Preview: " + found.name()).orElse("Open a model to see a preview"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        canvas = new PreviewCanvas(side, isDark() ? Theme.DARK : Theme.LIGHT);
        GridDataFactory.fillDefaults().grab(true, true).hint(PREVIEW_WIDTH, PREVIEW_HEIGHT).applyTo(canvas);
        counts = new Label(side, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(PREVIEW_WIDTH, SWT.DEFAULT).applyTo(counts);
        job = source.map(found -> new PreviewJob(found, area.getDisplay(), this::preview));
        area.addListener(SWT.Dispose, event -> job.ifPresent(PreviewJob::cancel));
    }

    private void changed() {
        if (fields != null && canvas != null) {
            job.ifPresent(preview -> preview.start(new PictureValues(fields.values()), DELAY));
        }
    }

    private void preview(Optional<Preview> made, String problem) {
        if (!canvas.isDisposed()) {
            canvas.show(made);
            counts.setText(made.map(preview -> "Here: " + preview.counts().text()).orElse(problem));
            counts.getParent().layout(new Control[] {counts});
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(Preferences.NODE);
    }

    private static Map<String, String> stored() {
        Map<String, String> values = new LinkedHashMap<>();
        Preferences.defaults().forEach((key, usual) -> values.put(key, node().get(key, usual)));
        return values;
    }

    @Override
    protected void performDefaults() {
        fields.show(Preferences.defaults());
        changed();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        Map<String, String> usual = Preferences.defaults();
        fields.values().forEach((key, value) -> {
            if (value.equals(usual.get(key))) {
                node().remove(key);
            } else {
                node().put(key, value);
            }
        });
        try {
            node().flush();
        } catch (BackingStoreException e) {
            Platform.getLog(GraphPreferences.class).error("Cannot keep the preferences", e);
        }
        return true;
    }
}
