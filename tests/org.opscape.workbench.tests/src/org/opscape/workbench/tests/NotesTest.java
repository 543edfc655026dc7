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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscape.diagram.look.NoteInk;
import org.opscape.diagram.note.ModelNote;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.views.notes.NoteOrder;
import org.opscape.views.notes.NoteQuery;
import org.opscape.views.notes.NoteSubject;
import org.opscape.views.notes.NoteTable;
import org.opscape.views.notes.NoteTarget;
import org.opscape.views.notes.SharedNote;
import org.opscape.views.notes.Tags;

/** How notes are read as they are typed, found, listed, and written on several nodes at once. */
class NotesTest {
    private static final ModelNote CONV = new ModelNote(0, "net/conv1", -1, "Compare with\nthe paper", List.of("Review", "conv"), "");
    private static final ModelNote LOSS = new ModelNote(0, "loss/(loss)", 3, "a | b", List.of(), NoteInk.OFFERS.get(0).color());
    private static final ModelNote BODY = new ModelNote(2, "mul", 0, "", List.of("while loop"), "#123456");
    private static final ModelNote WHOLE = new ModelNote(0, "", -1, "all of it", List.of(), "");

    private static String graph(int index) {
        return index == 0 ? "" : "body_" + index;
    }

    @Test
    void tagsAreSeparatedByCommas() {
        assertEquals(List.of("a", "b c", "d"), Tags.parse(" a, #b   c ;d,,a\n"));
        assertEquals(List.of(), Tags.parse(" , # ;"));
        assertTrue(Tags.isComplete("a,") && Tags.isComplete("a;") && !Tags.isComplete("a b"));
    }

    @ParameterizedTest
    @CsvSource({"'', true", "paper, true", "PAPER conv1, true", "paper loss, false", "tag:rev, true", "tag:view, false",
        "'tag:review tag:conv', true", "'\"with the\"', false", "review, true"})
    void wordsAndTagsAreFound(String typed, boolean found) {
        assertEquals(found, NoteQuery.of(typed, Set.of()).finds(CONV));
    }

    @Test
    void quotedTagsHaveSpaces() {
        assertTrue(NoteQuery.of("tag:\"while loop\"", Set.of()).finds(BODY));
        assertFalse(NoteQuery.of("tag:\"while loop\"", Set.of()).finds(CONV));
    }

    @Test
    void anyOfTheChosenTagsIsEnough() {
        assertTrue(NoteQuery.of("", Set.of("conv", "other")).finds(CONV));
        assertFalse(NoteQuery.of("", Set.of("Conv")).finds(CONV));
        assertFalse(NoteQuery.of("nothing", Set.of("conv")).finds(CONV));
        assertTrue(NoteQuery.of(" ", Set.of()).isEmpty() && !NoteQuery.of("a", Set.of()).isEmpty());
    }

    @Test
    void aColumnSortsUpDownAndNotAtAll() {
        NoteOrder up = NoteOrder.FILE.next(NoteTable.NODE);
        NoteOrder down = up.next(NoteTable.NODE);
        assertEquals(List.of(WHOLE, LOSS, BODY, CONV), sorted(up));
        assertEquals(List.of(CONV, BODY, LOSS, WHOLE), sorted(down));
        assertEquals(NoteOrder.FILE, down.next(NoteTable.NODE));
        assertEquals(new NoteOrder(NoteTable.TAGS, false), down.next(NoteTable.TAGS));
        assertEquals(List.of(CONV, LOSS, BODY, WHOLE), sorted(NoteOrder.FILE));
    }

    private static List<ModelNote> sorted(NoteOrder order) {
        List<ModelNote> notes = new ArrayList<>(List.of(CONV, LOSS, BODY, WHOLE));
        notes.sort(order.comparator());
        return notes;
    }

    @Test
    void tablesAreCopied() {
        NoteTable table = new NoteTable(List.of(CONV, LOSS, BODY, WHOLE), NotesTest::graph);
        assertEquals("""
                | Node | Note | Tags |
                | --- | --- | --- |
                | `net/conv1` | Compare with<br>the paper | Review, conv |
                | `loss/(loss)` | a \\| b |  |
                | `body_2: mul` |  | while loop |
                | (the graph) | all of it |  |
                """, table.markdown());
        assertTrue(table.csv().startsWith("Graph,Node,Note,Tags,Color\r\n,net/conv1,\"Compare with\nthe paper\",\"Review, conv\",\r\n"),
                table.csv());
    }

    @Test
    void nodesAreNamedByWhatIsTheirOwnFirst() {
        assertEquals("conv1  ·  net", NoteTable.node(CONV, ""));
        assertEquals("mul  ·  body_2", NoteTable.node(BODY, "body_2"));
        assertEquals("conv1  ·  body_2: net", NoteTable.node(CONV, "body_2"));
        assertEquals("(the graph)", NoteTable.node(WHOLE, ""));
        assertEquals("body_2", NoteTable.node(WHOLE, "body_2"));
        assertEquals("Blue", NoteTable.color(LOSS));
        assertEquals("#123456", NoteTable.color(BODY));
    }

    @Test
    void severalNotesShareWhatIsInAllOfThem() {
        Note one = new Note("same", List.of("a", "b"), "#AABBCC");
        Note other = new Note("same", List.of("b", "c"), "#aabbcc");
        assertEquals(new SharedNote(Optional.of("same"), List.of("b"), Optional.of("#AABBCC"), true), SharedNote.of(List.of(one, other)));
        SharedNote none = SharedNote.of(List.of(one, Note.NONE));
        assertEquals(new SharedNote(Optional.empty(), List.of(), Optional.empty(), true), none);
        assertFalse(SharedNote.of(List.of(Note.NONE)).written());
        assertEquals(Optional.of(""), SharedNote.of(List.of()).text());
    }

    @Test
    void onlyWhatIsDifferentIsEdited() {
        NoteSubject subject = new NoteSubject(List.of(new NoteTarget("", "a", new Note("text", List.of("t"), "")),
                new NoteTarget("f", "b", Note.NONE)), Optional.empty());
        assertEquals(List.of(new Edit.Annotate("f", "b", new Note("text", List.of(), ""))), subject.withText("text\n"));
        assertEquals(List.of(new Edit.Annotate("f", "b", new Note("", List.of("t"), ""))), subject.withTags(List.of("t")));
        assertEquals(List.of(new Edit.Annotate("", "a", new Note("text", List.of(), ""))), subject.withoutTag("t"));
        assertEquals(2, subject.withColor("#123456").size());
        assertEquals(List.of(new Edit.Annotate("", "a", Note.NONE)), subject.removed());
        assertEquals(List.of(), subject.withTags(List.of()));
        assertTrue(subject.isSame(new NoteSubject(List.of(new NoteTarget("", "a", Note.NONE), new NoteTarget("f", "b", Note.NONE)),
                Optional.of("why not"))));
        assertFalse(subject.isSame(NoteSubject.NOTHING));
    }
}
