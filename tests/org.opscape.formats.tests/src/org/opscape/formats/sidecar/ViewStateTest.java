/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ViewStateTest {
    @Test
    void choicesAreMoreThanWhatIsOpen() {
        ViewState opened = ViewState.EMPTY.withExpanded(Set.of("a")).withViewport(Optional.of(new Viewport(2, 0, 0)));
        assertFalse(opened.hasChoices());
        assertTrue(opened.withNodes(Set.of("a"), Set.of()).hasChoices());
        assertTrue(opened.withNodes(Set.of(), Set.of("a")).hasChoices());
        assertTrue(opened.withStacks(Set.of("a"), Set.of()).hasChoices());
        assertTrue(opened.withHidden(Set.of("a")).hasChoices());
        assertTrue(opened.withInlined(Set.of("a")).hasChoices());
        assertTrue(opened.withPositions(Map.of("a", new Position(0, 0))).hasChoices());
        assertTrue(opened.withBookmarks(List.of(new Bookmark("", ""))).hasChoices());
        assertTrue(opened.withDirection(Optional.of("up")).hasChoices());
        assertTrue(opened.withColour(Optional.of("type"), Optional.empty()).hasChoices());
        assertTrue(opened.withAttachments(List.of("a")).hasChoices());
    }

    @Test
    void statesAreEqualWhateverTheOrder() {
        assertEquals(ViewState.EMPTY.withHidden(Set.of("a", "b", "c")), ViewState.EMPTY.withHidden(Set.of("c", "b", "a")));
        assertEquals(List.of("a", "b", "c"), List.copyOf(ViewState.EMPTY.withHidden(Set.of("c", "a", "b")).hidden()));
        assertThrows(UnsupportedOperationException.class, () -> ViewState.EMPTY.withHidden(Set.of("a")).hidden().add("b"));
    }

    @Test
    void pathsFollowRenames() {
        ViewState state = ViewState.EMPTY.withExpanded(Set.of("a", "b")).withInlined(Set.of("a"))
                .withPositions(Map.of("a", new Position(1, 2))).withBookmarks(List.of(new Bookmark("a", "a")))
                .renamed(path -> path.equals("a") ? "c" : path);
        assertEquals(Set.of("b", "c"), state.expanded());
        assertEquals(Set.of("c"), state.inlined());
        assertEquals(Map.of("c", new Position(1, 2)), state.positions());
        assertEquals(List.of(new Bookmark("a", "c")), state.bookmarks());
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Position(Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> new Viewport(0, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new Viewport(1, Double.POSITIVE_INFINITY, 0));
    }
}
