/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.editor.GraphEditor;
import org.opscape.editor.GraphView;
import org.opscape.editor.ModelFileInput;
import org.opscape.editor.NodeReference;
import org.opscape.editor.choice.Choices;

/** The editor in the running workbench. */
class GraphEditorTest {
    private static final String GRAPH = """
            node { name: "input" op: "Placeholder" }
            node { name: "conv/Relu" op: "Relu" input: "input" }
            node { name: "conv/Add" op: "Add" input: "conv/Relu" input: "input" }
            """;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    @TempDir Path folder;
    private IWorkbenchPage page;

    @BeforeEach
    void findWorkbench() {
        Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning());
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    @AfterEach
    void closeEditors() {
        if (page != null) {
            page.closeAllEditors(false);
        }
    }

    @Test
    void opensAFileInTheBackground() throws Exception {
        GraphEditor editor = open("small.pbtxt", GRAPH);
        GraphView view = editor.getAdapter(GraphView.class);
        await(view::isReady);
        assertEquals("small.pbtxt", editor.getTitle());
        assertFalse(editor.isDirty());
        assertTrue(editor.isSaveAsAllowed());
        assertEquals(3, view.graph().getAllOperations().size());
    }

    @Test
    void tellsTheWorkbenchWhatIsSelected() throws Exception {
        GraphView view = open("small.pbtxt", GRAPH).getAdapter(GraphView.class);
        await(view::isReady);
        int node = view.clustering().hierarchy().find("conv");
        view.select(node);
        assertTrue(page.getSelection() instanceof IStructuredSelection);
        assertEquals(List.of(new NodeReference(view, node)), ((IStructuredSelection) page.getSelection()).toList());
    }

    @Test
    void commandsWorkOnTheActiveEditor() throws Exception {
        GraphView view = open("small.pbtxt", GRAPH).getAdapter(GraphView.class);
        await(view::isReady);
        int group = view.clustering().hierarchy().find("conv");
        view.select(group);
        execute("org.opscape.command.expand");
        await(() -> view.scene().find(group, view.clustering().hierarchy().find("conv/Add")).isPresent());
        execute("org.opscape.command.zoomActual");
        assertEquals(1, view.zoom());
        view.select();
        execute("org.opscape.command.collapseAll");
        await(() -> view.scene().find(group, view.clustering().hierarchy().find("conv/Add")).isEmpty());
        execute("org.eclipse.ui.edit.selectAll");
        assertEquals(2, view.selection().length);
    }

    @Test
    void damagedFileIsExplainedAndCanBeOpenedAgain() throws Exception {
        GraphEditor editor = open("nonsense.pb", "this is no model at all");
        GraphView view = editor.getAdapter(GraphView.class);
        await(() -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().startsWith("Opening")));
        assertFalse(view.isReady());
        assertFalse(editor.isSaveAsAllowed());
        Files.writeString(folder.resolve("nonsense.pb"), GRAPH);
        editor.reload();
        await(view::isReady);
    }

    @Test
    void editorMayBeClosedWhileItsFileIsOpened() throws Exception {
        StringBuilder large = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            large.append("node { name: \"scope").append(i % 100).append("/op").append(i).append("\" op: \"Relu\" }\n");
        }
        GraphEditor editor = open("large.pbtxt", large.toString());
        assertTrue(page.closeEditor(editor, false));
        GraphView next = open("small.pbtxt", GRAPH).getAdapter(GraphView.class);
        await(next::isReady);
        assertTrue(editor.document().isEmpty());
    }

    @Test
    void choicesAreFoundAgainOnTheNextOpening() throws Exception {
        GraphEditor editor = open("small.pbtxt", GRAPH);
        GraphView view = editor.getAdapter(GraphView.class);
        await(view::isReady);
        int group = view.clustering().hierarchy().find("conv");
        view.toggle(group);
        await(() -> view.scene().find(group, view.clustering().hierarchy().find("conv/Add")).isPresent());
        Choices.hide(view, view.clustering().hierarchy().find("input"));
        await(() -> view.clustering().options().hidden().contains("input"));
        assertFalse(editor.isDirty());
        page.closeEditor(editor, false);
        assertTrue(Files.exists(folder.resolve("small.pbtxt.opscape")));
        GraphView next = open("small.pbtxt", GRAPH).getAdapter(GraphView.class);
        await(next::isReady);
        assertTrue(next.clustering().options().hidden().contains("input"));
        int again = next.clustering().hierarchy().find("conv");
        assertTrue(next.scene().find(again, next.clustering().hierarchy().find("conv/Add")).isPresent());
    }

    @Test
    void damagedSidecarStaysAsItIs() throws Exception {
        Path sidecar = Files.writeString(folder.resolve("small.pbtxt.opscape"), "{ no sidecar");
        GraphEditor editor = open("small.pbtxt", GRAPH);
        GraphView view = editor.getAdapter(GraphView.class);
        await(view::isReady);
        Choices.hide(view, view.clustering().hierarchy().find("input"));
        page.closeEditor(editor, false);
        assertEquals("{ no sidecar", Files.readString(sidecar));
        GraphView next = open("small.pbtxt", GRAPH).getAdapter(GraphView.class);
        await(next::isReady);
        assertTrue(next.choices().hidden().contains("input"));
    }

    @Test
    void undoIsACommandOfTheWindow() throws Exception {
        GraphView view = open("small.pbtxt", GRAPH).getAdapter(GraphView.class);
        await(view::isReady);
        Choices.hide(view, view.clustering().hierarchy().find("input"));
        execute("org.eclipse.ui.edit.undo");
        assertTrue(view.choices().hidden().isEmpty());
        execute("org.eclipse.ui.edit.redo");
        assertTrue(view.choices().hidden().contains("input"));
    }

    @Test
    void inputIsKnownByItsPath() {
        Path file = folder.resolve("a.pb");
        assertEquals(new ModelFileInput(file), new ModelFileInput(folder.resolve("b").resolve("..").resolve("a.pb")));
        assertEquals(file.toAbsolutePath(), new ModelFileInput(file).file());
        assertArrayEquals(new boolean[] {false, true},
                new boolean[] {new ModelFileInput(file).exists(), new ModelFileInput(folder).exists()});
    }

    private GraphEditor open(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text);
        return (GraphEditor) page.openEditor(new ModelFileInput(file), GraphEditor.ID);
    }

    private void execute(String command) throws Exception {
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static void await(BooleanSupplier condition) {
        Display display = Display.getCurrent();
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
}
