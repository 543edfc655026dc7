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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.gef.EditDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.Edit;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.canvas.Shown;
import org.opscape.editor.page.PicturePage;
import org.opscape.editor.page.ValueOffer;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

/** Above the picture it is offered that values follow what they are called after, in whatever way that got another name. */
class ValueOfferTest {
    @TempDir Path folder;
    private final Shell shell = new Shell(Display.getDefault());
    private PicturePage page;
    private GraphDocument document;

    @BeforeEach
    void open() throws Exception {
        page = new PicturePage(shell, new EditDomain(), true, id -> {});
        Path file = Files.writeString(folder.resolve("model.textproto"), FollowersTest.MODEL);
        document = new GraphDocument(ModelFiles.open(file, OpenOptions.NONE, Progress.NONE));
        page.canvas().show(document, Shown.first(document, 0, Progress.NONE));
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    private void does(Edit edit) throws Exception {
        document.execute(document.plan(List.of(edit)));
        new ValueOffer(page).after(List.of(edit));
    }

    private <C extends Control> List<C> controls(Class<C> type) {
        List<C> found = new ArrayList<>();
        Deque<Control> open = new ArrayDeque<>(List.of(page));
        while (!open.isEmpty()) {
            Control next = open.poll();
            if (type.isInstance(next)) {
                found.add(type.cast(next));
            }
            if (next instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        return found;
    }

    private boolean says(String sentence) {
        return page.saysSomething() && controls(Label.class).stream().anyMatch(label -> label.getText().equals(sentence));
    }

    private List<String> offered() {
        return controls(Button.class).stream().filter(button -> !button.isDisposed()).map(Button::getText).toList();
    }

    private void press(String label) {
        controls(Button.class).stream().filter(button -> button.getText().equals(label)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void valueFollowsAMoveWhenThatIsWanted() throws Exception {
        does(new Edit.Move("", List.of("net/act/Relu"), "out"));
        assertTrue(says("1 value is still called after the old name."));
        press("Rename 1 Value…");
        assertEquals(new Edit.RenameValues("", "net/act/Relu", "out/Relu", false), document.done().get(1));
        assertFalse(page.saysSomething());
    }

    @Test
    void whatHasDotsAsWellIsAskedFor() throws Exception {
        does(new Edit.Rename("", "net", "model"));
        assertTrue(says("3 values are still called after \u201Cnet\u201D."));
        assertTrue(offered().containsAll(List.of("Rename Values…", "Dismiss")), offered()::toString);
        press("Dismiss");
        assertFalse(page.saysSomething());
        assertEquals(1, document.done().size());
    }

    @Test
    void outputsAreNeverRenamedWithoutAQuestion() throws Exception {
        does(new Edit.Rename("", "out", "head"));
        assertTrue(says("1 input or output is still called after \u201Cout\u201D."));
        assertTrue(offered().contains("Rename Values…"), offered()::toString);
    }

    @Test
    void offerEndsWhenTheEditIsUndone() throws Exception {
        does(new Edit.Move("", List.of("net/act/Relu"), "out"));
        document.commandStack().undo();
        assertFalse(page.saysSomething());
    }

    @Test
    void nothingIsSaidWhereNothingIsCalledAfterIt() throws Exception {
        does(new Edit.Rename("", "out/Softmax", "out/Last"));
        assertFalse(page.saysSomething());
    }
}
