/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values are renamed as what they are called after. */
class CalledAfterTest {
    private static Map<String, String> names(ValueMatch match, Edit... edits) {
        List<Edit.RenameValues> following = CalledAfter.of(List.of(edits), match, false);
        return following.isEmpty() ? Map.of() : following.get(0).names();
    }

    private static Map<String, String> names(Edit... edits) {
        return names(ValueMatch.PATH, edits);
    }

    @Test
    void whatIsMovedIsCalledByItsNewPath() {
        assertEquals(Map.of("a/b", "a/c"), names(new Edit.Rename("", "a/b", "a/c")));
        assertEquals(Map.of("a/b", "s/b", "c", "s/c"), names(new Edit.Move("", List.of("a/b", "c", "s/d"), "s")));
        assertEquals(Map.of("a/b", "b"), names(new Edit.Move("", List.of("a/b"), "")));
        assertEquals(Map.of("a/", ""), names(new Edit.Dissolve("", "a")));
        assertEquals(Map.of("a/b/", "a/"), names(new Edit.Dissolve("", "a/b")));
    }

    @Test
    void anOperationThatBearsTheNameOfItsScopeTakesNothingAlong() {
        assertEquals(Map.of(), names(new Edit.Rename("", "a/(a)", "b"), new Edit.Pin("", List.of("a"))));
    }

    @Test
    void severalEditsAreOne() {
        assertEquals(Map.of("a", "c"), names(new Edit.Rename("", "a", "b"), new Edit.Rename("", "b", "c")));
        assertEquals(Map.of("a", "s/x", "b", "s/b"),
                names(new Edit.Group("", List.of("a", "b"), "g"), new Edit.Rename("", "g/a", "g/x"), new Edit.Rename("", "g", "s")));
        assertEquals(Map.of("a", "t/s/a", "b", "t/b"),
                names(new Edit.Group("", List.of("a"), "s"), new Edit.Group("", List.of("s", "b"), "t")));
        assertEquals(Map.of(), names(new Edit.Rename("", "a", "b"), new Edit.Rename("", "b", "a")));
    }

    @Test
    void eachGraphHasItsOwn() {
        List<Edit.RenameValues> following = CalledAfter.of(List.of(new Edit.Rename("", "a", "b"), new Edit.Rename("f", "c", "d")),
                ValueMatch.PATH, true);
        assertEquals(List.of(new Edit.RenameValues("", "a", "b", true), new Edit.RenameValues("f", "c", "d", true)), following);
    }

    @Test
    void modulesHaveDots() {
        assertEquals(Map.of("encoder.layer.0", "encoder.block.0"),
                names(ValueMatch.DOTTED, new Edit.Rename("", "encoder/layer.0", "encoder/block/0")));
        assertEquals(Map.of("encoder.", ""), names(ValueMatch.DOTTED, new Edit.Dissolve("", "encoder")));
    }

    private static String renamed(ValueMatch match, String from, String to, String value) {
        return new ValueMatcher(Map.of(from, to), match).renamed(value);
    }

    @Test
    void aNameEndsAtABoundary() {
        assertEquals("b/c:0", renamed(ValueMatch.PATH, "a", "b", "a/c:0"));
        assertEquals("/b_output_0", renamed(ValueMatch.PATH, "a", "b", "/a_output_0"));
        assertEquals("b", renamed(ValueMatch.PATH, "a", "b", "a"));
        assertEquals("/x", renamed(ValueMatch.PATH, "a/", "", "/a/x"));
        assertNull(renamed(ValueMatch.PATH, "a", "b", "a.c"));
        assertNull(renamed(ValueMatch.PATH, "a/", "", "a/"));
        assertNull(renamed(ValueMatch.PATH, "a", "b", "ab"));
        assertEquals("x.0.b.w", renamed(ValueMatch.DOTTED, "x.0.a", "x.0.b", "x.0.a.w"));
        assertEquals("w", renamed(ValueMatch.DOTTED, "a.", "", "a.w"));
        assertNull(renamed(ValueMatch.DOTTED, "a", "b", "a"));
        assertNull(renamed(ValueMatch.DOTTED, "a", "b", "a/w"));
        assertNull(renamed(ValueMatch.NAME, "a", "b", "a/w"));
        assertEquals("b", renamed(ValueMatch.NAME, "a", "b", "a"));
    }

    @Test
    void theLongestNameCounts() {
        ValueMatcher matcher = new ValueMatcher(Map.of("a", "x", "a/b", "y"), ValueMatch.PATH);
        assertEquals("y/c", matcher.renamed("a/b/c"));
        assertEquals("x/c", matcher.renamed("a/c"));
    }

    @Test
    void namesCanBeRefused() {
        ValueMatcher paths = new ValueMatcher(Map.of(), ValueMatch.PATH);
        assertTrue(paths.complaint(Naming.ANY, "a/", "b").orElse("").contains("'/'"));
        assertTrue(paths.complaint(Naming.ANY, "a/", "").isEmpty());
        assertTrue(paths.complaint(Naming.ANY, "a", "").isPresent());
        ValueMatcher one = new ValueMatcher(Map.of(), ValueMatch.NAME);
        assertTrue(one.complaint(Naming.ANY, "a", "/b:0").isEmpty());
        assertTrue(one.complaint(Naming.ANY, "a", "").isPresent());
        assertTrue(one.complaint(Naming.ANY, "a", "b\nc").isPresent());
    }
}
