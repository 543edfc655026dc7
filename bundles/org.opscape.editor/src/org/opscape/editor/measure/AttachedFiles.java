/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.Measurements;
import org.opscape.formats.sidecar.Attachments;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.measure.DataTable;
import org.opscape.model.measure.Measures;
import org.opscape.model.measure.RunRecord;

/** The files that are attached to the model of a view; they are read in the background, and named in its choices. */
public final class AttachedFiles implements Measurements, GraphViewListener {
    /** Attachments are those of the file's main graph. */
    private static final int MAIN = 0;

    private final GraphView view;
    private final Display display;
    private final Consumer<Consumer<GraphViewListener>> fire;
    private final Map<Path, Attached> files = new LinkedHashMap<>();
    private final Map<Path, Measures> read = new LinkedHashMap<>();
    private Optional<GraphDocument> document = Optional.empty();
    private int run = -1;

    /**
     * Makes an empty collection.
     *
     * @param view whose model it is about
     * @param display its display
     * @param fire tells the view's listeners
     */
    public AttachedFiles(GraphView view, Display display, Consumer<Consumer<GraphViewListener>> fire) {
        this.view = view;
        this.display = display;
        this.fire = fire;
        view.addListener(this);
    }

    @Override
    public void documentLoaded(GraphView changed) {
        if (document.filter(known -> known == view.document()).isPresent()) {
            return;
        }
        document = Optional.of(view.document());
        files.clear();
        read.clear();
        run = -1;
        Path model = view.document().file().path();
        for (String name : view.document().choices(MAIN).attachments()) {
            Attachments.resolve(model, name).ifPresentOrElse(this::read, () -> {
                Path missing = model.toAbsolutePath().resolveSibling(name).normalize();
                files.put(missing, new Attached(missing, "This file is not there any more.", State.FAILED));
            });
        }
    }

    /** {@return the model that they are attached to; empty before there is one} */
    public Optional<GraphDocument> document() {
        return document;
    }

    @Override
    public List<Attached> list() {
        return List.copyOf(files.values());
    }

    @Override
    public void attach(Path file) {
        Path path = file.toAbsolutePath().normalize();
        if (read.containsKey(path)) {
            return;
        }
        Attachments.name(view.document().file().path(), path).ifPresent(name -> remember(names -> {
            if (!names.contains(name)) {
                names.add(name);
            }
        }));
        read(path);
    }

    @Override
    public void detach(Path file) {
        files.remove(file);
        read.remove(file);
        run = Math.min(run, runs().size() - 1);
        Attachments.name(view.document().file().path(), file).ifPresent(name -> remember(names -> names.remove(name)));
        tell();
    }

    private void remember(Consumer<List<String>> change) {
        ViewState choices = view.document().choices(MAIN);
        List<String> names = new ArrayList<>(choices.attachments());
        change.accept(names);
        view.document().choose(MAIN, choices.withAttachments(names));
    }

    private void read(Path file) {
        files.put(file, new Attached(file, "Reading…", State.READING));
        tell();
        GraphDocument of = view.document();
        new MeasureJob(file, result -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> arrived(of, file, result));
            }
        }).schedule();
    }

    private void arrived(GraphDocument of, Path file, MeasureJob.Result result) {
        if (document.filter(known -> known == of).isEmpty() || !files.containsKey(file)) {
            return;
        }
        files.put(file, result.attached());
        result.measures().ifPresent(measures -> read.put(file, measures));
        if (run < 0 && !runs().isEmpty()) {
            run = 0;
        }
        tell();
    }

    @Override
    public List<String> runs() {
        return records().stream().map(RunRecord::label).toList();
    }

    /** {@return the recorded runs of all files} */
    public List<RunRecord> records() {
        return read.values().stream().flatMap(measures -> measures.runs().stream()).toList();
    }

    /** {@return the run that is chosen} */
    public Optional<RunRecord> chosen() {
        List<RunRecord> records = records();
        return run >= 0 && run < records.size() ? Optional.of(records.get(run)) : Optional.empty();
    }

    /** {@return the tables of all files} */
    public List<DataTable> tables() {
        return read.values().stream().flatMap(measures -> measures.tables().stream()).toList();
    }

    @Override
    public int run() {
        return run;
    }

    @Override
    public void chooseRun(int index) {
        if (index != run && index >= 0 && index < runs().size()) {
            run = index;
            tell();
        }
    }

    private void tell() {
        fire.accept(listener -> listener.measurementsChanged(view));
    }
}
