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
import java.util.Optional;
import java.util.Set;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.Edit;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.History;
import org.opscape.editor.edit.EditCommand;
import org.opscape.editor.save.SavedFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.Reference;
import org.opscape.formats.Rewrite;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.model.Progress;

/** What a document knows of what was saved. */
class SavedDocumentTest {
    private static final String GRAPH = "node { name: 'a/x' op: 'NoOp' }\nnode { name: 'b' op: 'NoOp' }\n";

    @TempDir Path folder;
    private GraphDocument document;
    private History history;

    @BeforeEach
    void open() throws Exception {
        Path path = Files.writeString(folder.resolve("graph.pbtxt"), GRAPH);
        document = new GraphDocument(ModelFiles.open(path, OpenOptions.NONE, Progress.NONE));
        history = document.commandStack();
    }

    private void rename(String from, String to) throws Exception {
        document.execute(document.plan(List.of(new Edit.Rename("", from, to))));
    }

    private void hide(String path) {
        document.change(0, "Hide", choices -> choices.withHidden(Set.of(path)));
    }

    @Test
    void choicesAreNoEdits() throws Exception {
        hide("b");
        assertFalse(document.isDirty());
        assertEquals(Optional.empty(), history.point());
        rename("a", "c");
        hide("c");
        assertTrue(document.isDirty());
        assertEquals(1, history.unsaved().size());
        history.undo();
        history.undo();
        assertFalse(document.isDirty());
    }

    @Test
    void anEditWhileTheFileIsWrittenStaysUnsaved() throws Exception {
        rename("a", "c");
        Optional<Command> point = history.point();
        rename("b", "d");
        history.markSaved(point);
        assertTrue(document.isDirty());
        assertEquals(List.of(new Edit.Rename("", "b", "d")),
                history.unsaved().stream().map(EditCommand::edits).map(List::getFirst).toList());
        history.undo();
        assertFalse(document.isDirty());
        assertEquals(List.of(), history.unsaved());
        assertFalse(history.isBehindSaved());
        history.undo();
        assertTrue(document.isDirty());
        assertTrue(history.isBehindSaved());
        assertEquals(List.of(), history.unsaved());
        history.redo();
        assertFalse(document.isDirty());
    }

    @Test
    void aDocumentGoesAlongToAnotherFile() throws Exception {
        Path data = Files.writeString(folder.resolve("data.csv"), "name,value\n");
        document.remember(0, ViewState.EMPTY.withAttachments(List.of("data.csv", "gone.csv")));
        rename("a", "c");
        Path before = document.file().path();
        Path target = Files.createDirectory(folder.resolve("sub")).resolve("other.pbtxt");
        Rewrite rewrite = document.file().rewrite(Reference.Listener.NONE, Progress.NONE);
        document.file().save(target, rewrite, Progress.NONE, false);
        document.file().moveTo(target, rewrite);
        SavedFile saved = new SavedFile(target, true, rewrite.renames(), 0, Optional.empty());
        assertFalse(saved.isOf(before, document));
        saved.adopt(document, before);
        assertTrue(saved.isOf(target, document));
        assertEquals(List.of("../data.csv", "gone.csv"), document.choices(0).attachments());
        assertTrue(Files.exists(target.resolveSibling("../data.csv")) && Files.exists(data));
        assertEquals("other.pbtxt", document.model().getName());
        assertEquals(Map.of("a/x", "c/x"), rewrite.renames());
        history.undo();
        document.file().save(target, Progress.NONE);
        assertEquals(GRAPH, Files.readString(target));
        assertEquals(GRAPH, Files.readString(before));
    }
}
