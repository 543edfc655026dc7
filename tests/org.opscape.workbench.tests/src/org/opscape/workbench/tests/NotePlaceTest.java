/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.canvas.Shown;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.views.notes.NoteSection;

/** Where a version of the format has no place for notes at nodes, that is said, and another version is offered. */
class NotePlaceTest {
    private static final int POLL_MILLIS = 50;
    private static final String RAISE = "Raise to IR 10";

    @TempDir Path folder;
    private final Shell shell = new Shell(Display.getDefault());
    private GraphDocument document;
    private NoteSection section;

    private void open(int version) throws Exception {
        shell.setLayout(new GridLayout());
        GraphCanvas canvas = new GraphCanvas(shell, new EditDomain(), true);
        Path file = Files.writeString(folder.resolve("model.textproto"), "ir_version: " + version + """

                graph {
                  node { input: "x" output: "y" name: "net/act" op_type: "Relu" }
                  name: "main"
                  input { name: "x" }
                  output { name: "y" }
                }
                opset_import { version: 18 }
                """);
        document = new GraphDocument(ModelFiles.open(file, OpenOptions.NONE, Progress.NONE));
        canvas.show(document, Shown.first(document, 0, Progress.NONE));
        section = new NoteSection(shell, canvas);
        document.execute(document.plan(List.of(new Edit.Annotate("", "net", new Note("a note", List.of(), "")))));
        section.show(canvas.clustering().hierarchy().find("net"));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private Link place() {
        List<Control> children = List.of(((Composite) section.control()).getChildren());
        return (Link) children.get(children.size() - 1);
    }

    /** Presses a button of the dialog that opens next. */
    private void answer(String label) {
        shell.getDisplay().timerExec(POLL_MILLIS, () -> {
            for (Shell open : shell.getDisplay().getShells()) {
                if (open.getText().equals(RAISE)) {
                    Window.all(open, Button.class).stream().filter(button -> button.getText().equals(label)).findFirst().orElseThrow()
                            .notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
            answer(label);
        });
    }

    @Test
    void olderVersionsKeepNotesApart() throws Exception {
        open(8);
        assertTrue(place().getVisible());
        assertTrue(place().getText().startsWith("Notes are kept in the model's metadata, as IR 8 has none on nodes."), place()::getText);
    }

    @Test
    void newerVersionsKeepThemAtNodes() throws Exception {
        open(10);
        assertFalse(place().getVisible());
    }

    @Test
    void versionIsOnlyRaisedWhenThatIsWanted() throws Exception {
        open(8);
        answer("Cancel");
        place().notifyListeners(SWT.Selection, new Event());
        assertEquals(8, document.model().getFormatVersion());
        answer(RAISE);
        place().notifyListeners(SWT.Selection, new Event());
        assertEquals(10, document.model().getFormatVersion());
        section.refresh();
        assertFalse(place().getVisible());
        document.commandStack().undo();
        section.refresh();
        assertEquals(8, document.model().getFormatVersion());
        assertTrue(place().getVisible());
    }
}
