/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.opscape.diagram.scene.Rect;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.canvas.Shown;
import org.opscape.figures.SceneFigure;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

/** A picture of a small graph: two convolution blocks between an input and a loss. */
final class CanvasFixture implements AutoCloseable {
    private static final String GRAPH = """
            node { name: "input" op: "Placeholder" }
            node { name: "conv1/weights" op: "VariableV2" }
            node { name: "conv1/Conv2D" op: "Conv2D" input: "input" input: "conv1/weights" }
            node { name: "conv1/act/Relu" op: "Relu" input: "conv1/Conv2D" }
            node { name: "conv2/weights" op: "VariableV2" }
            node { name: "conv2/Conv2D" op: "Conv2D" input: "conv1/act/Relu" input: "conv2/weights" }
            node { name: "conv2/stride" op: "Const" }
            node { name: "conv2/act/Reshape" op: "Reshape" input: "conv2/Conv2D" input: "conv2/stride" }
            node { name: "loss" op: "Mean" input: "conv2/act/Reshape" }
            library { function { signature { name: "double" input_arg { name: "x" type: DT_FLOAT } output_arg { name: "y" type: DT_FLOAT } }
              node_def { name: "twice" op: "Add" input: "x" input: "x" } ret { key: "y" value: "twice:z:0" } } }
            """;
    private static final long PATIENCE_NANOS = 20_000_000_000L;

    final Display display = Display.getDefault();
    final Shell shell = new Shell(display);
    final GraphCanvas canvas;

    final EditDomain domain = new EditDomain();

    CanvasFixture(Path folder) throws IOException, ModelFileException {
        this(folder, "");
    }

    CanvasFixture(Path folder, String more) throws IOException, ModelFileException {
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
        canvas = new GraphCanvas(shell, domain, true);
        shell.layout();
        Path file = Files.writeString(folder.resolve("small.pbtxt"), more + GRAPH);
        GraphDocument document = new GraphDocument(ModelFiles.open(file, new OpenOptions(Optional.empty()), Progress.NONE));
        canvas.show(document, Shown.first(document, 0, Progress.NONE));
    }

    int node(String path) {
        return canvas.clustering().hierarchy().find(path);
    }

    Rect frame(String path) {
        return canvas.frame(node(path)).orElseThrow();
    }

    /** The node whose lines are lit as if the pointer was on it; -1 if there is none. */
    int hovered() {
        var layer = ((GraphicalEditPart) canvas.viewer().getContents()).getFigure();
        return ((SceneFigure) layer.getChildren().get(0)).marks().hovered();
    }

    boolean isVisible(String path) {
        return canvas.frame(node(path)).isPresent();
    }

    double windowX(double sceneX) {
        return (sceneX - canvas.visibleArea().x()) * canvas.zoom();
    }

    double windowY(double sceneY) {
        return (sceneY - canvas.visibleArea().y()) * canvas.zoom();
    }

    void click(double sceneX, double sceneY, int modifiers) {
        int x = (int) Math.round(windowX(sceneX));
        int y = (int) Math.round(windowY(sceneY));
        mouse(SWT.MouseMove, x, y, 0, modifiers);
        mouse(SWT.MouseDown, x, y, 1, modifiers);
        mouse(SWT.MouseUp, x, y, 1, modifiers | SWT.BUTTON1);
    }

    void click(String path, int modifiers) {
        Rect frame = frame(path);
        click(frame.centerX(), frame.y() + frame.height() / 2, modifiers);
    }

    void doubleClick(double sceneX, double sceneY) {
        click(sceneX, sceneY, 0);
        int x = (int) Math.round(windowX(sceneX));
        int y = (int) Math.round(windowY(sceneY));
        mouse(SWT.MouseDown, x, y, 1, 0);
        mouse(SWT.MouseDoubleClick, x, y, 1, 0);
        mouse(SWT.MouseUp, x, y, 1, SWT.BUTTON1);
    }

    void mouse(int type, int x, int y, int button, int state) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        event.button = button;
        event.stateMask = state;
        event.count = 1;
        canvas.control().notifyListeners(type, event);
    }

    /** Presses, moves in steps as a hand does, and lets go. */
    void drag(Rect from, double dx, double dy, int modifiers) {
        int x = (int) Math.round(windowX(from.centerX()));
        int y = (int) Math.round(windowY(from.y() + Math.min(10, from.height() / 2)));
        int toX = x + (int) Math.round(dx * canvas.zoom());
        int toY = y + (int) Math.round(dy * canvas.zoom());
        mouse(SWT.MouseMove, x, y, 0, modifiers);
        mouse(SWT.MouseDown, x, y, 1, modifiers);
        for (int step = 1; step <= 4; step++) {
            mouse(SWT.MouseMove, x + (toX - x) * step / 4, y + (toY - y) * step / 4, 0, modifiers | SWT.BUTTON1);
        }
        mouse(SWT.MouseUp, toX, toY, 1, modifiers | SWT.BUTTON1);
    }

    void undo() {
        canvas.document().commandStack().undo();
    }

    void redo() {
        canvas.document().commandStack().redo();
    }

    void key(int keyCode, char character) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        canvas.control().notifyListeners(SWT.KeyDown, event);
    }

    void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen in time.");
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
