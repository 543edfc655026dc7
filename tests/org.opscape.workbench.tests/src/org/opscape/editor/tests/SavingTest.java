/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.Edit;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphEditor;
import org.opscape.editor.ModelFileInput;
import org.opscape.editor.save.Recoveries;
import org.opscape.formats.sidecar.Sidecar;

/** Saving in the running workbench. */
class SavingTest {
    private static final String GRAPH = """
            node { name: "input" op: "Placeholder" }
            node { name: "conv/Relu" op: "Relu" input: "input" }  # kept
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
    void savesInTheBackground() throws Exception {
        GraphEditor editor = open();
        rename(editor, "input", "image");
        assertTrue(editor.isDirty());
        page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.save", null);
        await(() -> !editor.isDirty());
        assertEquals(GRAPH.replace("input\"", "image\""), Files.readString(file()));
        assertEquals(Map.of("input", "image"), Sidecar.of(file()).renames(Sidecar.MAIN));
        editor.document().orElseThrow().commandStack().undo();
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        assertEquals(GRAPH, Files.readString(file()));
        assertEquals(Map.of(), Sidecar.of(file()).renames(Sidecar.MAIN));
    }

    @Test
    void editsAreKeptUntilTheyAreSavedOrThrownAway() throws Exception {
        Path kept = Recoveries.ofUser().placeOf(file());
        GraphEditor editor = open();
        rename(editor, "input", "image");
        await(() -> Files.exists(kept));
        assertTrue(Files.readString(kept).endsWith("rename input image\n"));
        editor.doSave(new NullProgressMonitor());
        assertFalse(Files.exists(kept));
        rename(editor, "conv", "stem");
        await(() -> Files.exists(kept));
        page.closeEditor(editor, false);
        assertFalse(Files.exists(kept));
        assertEquals(GRAPH.replace("input\"", "image\""), Files.readString(file()));
    }

    private Path file() {
        return folder.resolve("small.pbtxt");
    }

    private GraphEditor open() throws Exception {
        Files.writeString(file(), GRAPH);
        GraphEditor editor = (GraphEditor) page.openEditor(new ModelFileInput(file()), GraphEditor.ID);
        await(() -> editor.document().isPresent());
        return editor;
    }

    private static void rename(GraphEditor editor, String from, String to) throws Exception {
        GraphDocument document = editor.document().orElseThrow();
        document.execute(document.plan(List.of(new Edit.Rename("", from, to))));
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
