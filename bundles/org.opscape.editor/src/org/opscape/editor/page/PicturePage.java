/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.page;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.EditDomain;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.canvas.SceneChanges;
import org.opscape.editor.load.Loaded;
import org.opscape.editor.memory.ViewMemory;
import org.opscape.editor.note.NoteLayer;
import org.opscape.editor.note.NotePointer;
import org.opscape.editor.parts.ScenePart;
import org.opscape.figures.SceneFigure;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;

/** The picture with what belongs around it: the way to what is selected, the choice of graphs, and what is to be said about the file. */
public final class PicturePage extends Composite implements GraphViewListener, SceneChanges.Listener {
    private final GraphCanvas canvas;
    private final ProblemBar problems;
    private final NoticeBar notice;
    private final WorkMark work;
    /** Whether the last thing said is why an edit was not done. */
    private boolean passing;
    /** What is to be brought into sight when its graph is there. */
    private Optional<Element> wanted = Optional.empty();

    /**
     * Makes the page.
     *
     * @param parent where
     * @param domain the tools and the command stack
     * @param still whether nothing shall move by itself
     * @param reopen opens another graph of the file, by its id
     */
    public PicturePage(Composite parent, EditDomain domain, boolean still, Consumer<String> reopen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite header = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 0).spacing(4, 0).applyTo(header);
        Label line = new Label(this, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        notice = new NoticeBar(this);
        problems = new ProblemBar(this, this::goTo);
        canvas = new GraphCanvas(this, domain, still);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        new TraceBar(this, canvas).moveAbove(canvas.control());
        showNotes();
        new EmptyPicture(canvas);
        new FunctionOffer(this);
        new Breadcrumb(header, canvas);
        work = new WorkMark(header, canvas.changes()::cancel);
        new GraphChooser(header, canvas, reopen);
        canvas.addListener(this);
        canvas.changes().addListener(this);
        themeChanged(canvas);
    }

    private void showNotes() {
        SceneFigure figure = (SceneFigure) ((ScenePart) canvas.viewer().getContents()).picture();
        new NoteLayer(canvas, figure::setNotes);
        new NotePointer(canvas, figure);
    }

    /** {@return the picture} */
    public GraphCanvas canvas() {
        return canvas;
    }

    /**
     * Shows a file.
     *
     * @param loaded the file
     */
    public void show(Loaded loaded) {
        notice.hide();
        problems.show(loaded.document().model().getProblems());
        canvas.show(loaded.document(), loaded.first());
        loaded.memory().damage().ifPresent(damage -> sayDamaged(loaded.memory(), damage));
    }

    /** The damaged file stays as it is until a person says so. */
    private void sayDamaged(ViewMemory memory, String damage) {
        say("What was chosen for this model cannot be read, and is left as it is. New choices are kept on this computer only. " + damage,
                new MessagePage.Action("Start Anew", () -> {
                    try {
                        say("The damaged file is now " + memory.startAnew().getFileName() + ".",
                                new MessagePage.Action("Dismiss", notice::hide));
                    } catch (IOException e) {
                        say(String.valueOf(e.getMessage()), new MessagePage.Action("Dismiss", notice::hide));
                    }
                }), new MessagePage.Action("Dismiss", notice::hide));
    }

    /**
     * Says something about the file above the picture.
     *
     * @param what what
     * @param actions what can be done
     */
    public void say(String what, MessagePage.Action... actions) {
        passing = false;
        notice.say(what, actions);
    }

    /**
     * Offers something above the picture, until the model is another one.
     *
     * @param what what it is about
     * @param actions what can be done
     */
    public void offer(String what, MessagePage.Action... actions) {
        say(what, actions);
        passing = true;
    }

    /** {@return whether something is said above the picture} */
    public boolean saysSomething() {
        return notice.getVisible();
    }

    /** Takes away what was said. */
    public void sayNothing() {
        notice.hide();
    }

    @Override
    public void documentLoaded(GraphView view) {
        Optional<Element> element = wanted.filter(there -> graphOf(there) == view.graph());
        wanted = Optional.empty();
        element.ifPresent(this::goTo);
    }

    @Override
    public void themeChanged(GraphView view) {
        notice.setTheme(view.theme());
        problems.setTheme(view.theme());
    }

    @Override
    public void editRefused(GraphView view, String why) {
        say(why, new MessagePage.Action("Dismiss", notice::hide));
        passing = true;
    }

    @Override
    public void modelChanged(GraphView view) {
        if (passing) {
            notice.hide();
        }
    }

    @Override
    public void busy(String task) {
        work.show(task);
    }

    @Override
    public void idle() {
        work.hide();
    }

    @Override
    public void failed(String message, Throwable cause) {
        ILog.of(PicturePage.class).error(message, cause);
        String why = cause instanceof OutOfMemoryError ? ": there is not enough memory. Close some groups or other models."
                : ". The log has the details.";
        notice.say(message + why, new MessagePage.Action("Dismiss", notice::hide));
    }

    @Override
    public boolean setFocus() {
        return canvas.control().setFocus();
    }

    private void goTo(Element element) {
        Graph graph = graphOf(element);
        if (graph == null) {
            return;
        }
        if (graph != canvas.graph()) {
            wanted = Optional.of(element);
            canvas.showGraph(canvas.document().graphs().indexOf(graph));
            return;
        }
        int node = element instanceof Operation operation ? operation.getIndex() : canvas.clustering().hierarchy().find(element.getPath());
        if (node >= 0) {
            canvas.reveal(node);
        }
    }

    private static Graph graphOf(Element element) {
        for (var holder = element.eContainer(); holder != null; holder = holder.eContainer()) {
            if (holder instanceof Graph graph) {
                return graph;
            }
        }
        return null;
    }
}
