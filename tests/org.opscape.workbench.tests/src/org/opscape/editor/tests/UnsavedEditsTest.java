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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.editor.save.Recoveries;
import org.opscape.editor.save.UnsavedEdits;

/** What is kept of edits that are not saved, and who finds it. */
class UnsavedEditsTest {
    private static final List<Edit> EDITS = List.of(new Edit.Rename("", "a", "b c"),
            new Edit.Annotate("body", "b", new Note("two\nlines # not a comment", List.of("todo"), "#d0a020")));

    @TempDir Path folder;
    private final Set<String> running = new HashSet<>();
    private Path model;
    private Recoveries first;
    private Recoveries second;

    @BeforeEach
    void prepare() throws IOException {
        model = Files.writeString(folder.resolve("a model: 1.pbtxt"), "node { name: 'a' }");
        first = recoveries("1-abc");
        second = recoveries("2-def");
    }

    private Recoveries recoveries(String process) {
        running.add(process);
        List<Path> all = List.of(folder.resolve("1-abc"), folder.resolve("2-def"));
        return new Recoveries(folder.resolve(process), all, process, running::contains);
    }

    @Test
    void aFileSaysAllThatIsKnown() {
        UnsavedEdits edits = UnsavedEdits.of(model, "serve: a\nb", EDITS);
        assertEquals(Optional.of(edits), UnsavedEdits.parse(edits.print()));
        assertFalse(edits.isOfOtherFile());
    }

    @Test
    void aChangedFileIsNoticed() throws IOException {
        UnsavedEdits edits = UnsavedEdits.of(model, "", EDITS);
        Files.writeString(model, "node { name: 'another' }");
        assertTrue(edits.isOfOtherFile());
        Files.delete(model);
        assertTrue(edits.isOfOtherFile());
        assertTrue(UnsavedEdits.of(model, "", EDITS).isOfOtherFile());
    }

    @Test
    void damagedFilesSayNothing() {
        String text = UnsavedEdits.of(model, "", EDITS).print();
        for (String damaged : List.of("", "rename a b", "# model: nonsense\nrename a b", text.replace("rename", "remane"),
                text.replace("# edited: ", "# edited: x"), text.replace("# model: file", "# model: strange"),
                text.substring(0, text.indexOf("rename")))) {
            assertEquals(Optional.empty(), UnsavedEdits.parse(damaged), damaged);
        }
    }

    @Test
    void whatADeadProgramLeftIsFoundByAnother() throws IOException {
        first.keep(UnsavedEdits.of(model, "", EDITS));
        assertEquals(Optional.empty(), second.of(model));
        assertEquals(Optional.empty(), first.of(model));
        running.remove("1-abc");
        assertEquals(EDITS, second.of(model).orElseThrow().edits().edits());
        assertEquals(1, second.left().size());
        assertEquals(Optional.empty(), second.of(folder.resolve("other.pb")));
        Files.delete(model);
        assertEquals(List.of(), second.left());
    }

    @Test
    void ownEditsDoNotTakeThePlaceOfThoseThatWereLeft() throws IOException {
        first.keep(UnsavedEdits.of(model, "", EDITS));
        running.remove("1-abc");
        second.keep(UnsavedEdits.of(model, "", EDITS.subList(0, 1)));
        assertEquals(2, second.of(model).orElseThrow().edits().edits().size());
        second.forget(model);
        assertTrue(second.of(model).isPresent());
        Files.delete(second.of(model).orElseThrow().file());
        assertEquals(Optional.empty(), second.of(model));
    }

    @Test
    void theLastOfSeveralIsOffered() throws IOException {
        UnsavedEdits old = UnsavedEdits.of(model, "", EDITS);
        first.keep(new UnsavedEdits(model, "", old.size(), old.modified(), Instant.EPOCH, EDITS));
        second.keep(old.with(EDITS.subList(1, 2)));
        running.clear();
        assertEquals(EDITS.subList(1, 2), recoveries("3-ghi").of(model).orElseThrow().edits().edits());
    }

    @Test
    void savedEditsAreForgotten() throws IOException {
        first.keep(UnsavedEdits.of(model, "", EDITS));
        first.forget(model);
        first.forget(model);
        running.clear();
        assertEquals(List.of(), second.left());
        assertFalse(Files.exists(first.placeOf(model)));
    }
}
