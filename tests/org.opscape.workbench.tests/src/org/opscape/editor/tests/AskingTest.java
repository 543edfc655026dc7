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

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opscape.editor.rename.Dwell;
import org.opscape.editor.rename.ProposedName;
import org.opscape.editor.rename.Renaming;
import org.opscape.editor.rename.ScopeMatches;
import org.opscape.editor.rename.SlowClick;

class AskingTest {
    private static final int DOUBLE_CLICK = 400;

    @Test
    void proposedNameIsWhatNamesHaveInCommon() {
        assertEquals("conv", ProposedName.of(List.of("conv1", "conv2", "conv3"), name -> false));
        assertEquals("block", ProposedName.of(List.of("block_1", "block_12"), name -> false));
        assertEquals("group", ProposedName.of(List.of("Add", "Mul"), name -> false));
        assertEquals("group", ProposedName.of(List.of("Relu"), name -> false));
        assertEquals("group", ProposedName.of(List.of(), name -> false));
    }

    @Test
    void proposedNameIsNotTaken() {
        assertEquals("conv_1", ProposedName.of(List.of("conv1", "conv2"), "conv"::equals));
        assertEquals("group_2", ProposedName.of(List.of("a", "b"), Set.of("group", "group_1")::contains));
    }

    @Test
    void commonScopeHoldsAll() {
        assertEquals("a/b", ProposedName.commonScope(List.of("a/b/c", "a/b/d/e")));
        assertEquals("a", ProposedName.commonScope(List.of("a/b/c", "a/bc")));
        assertEquals("", ProposedName.commonScope(List.of("a/b", "c")));
        assertEquals("", ProposedName.commonScope(List.of("a")));
    }

    @Test
    void scopesThatBeginWithWhatIsTypedComeFirst() {
        List<String> scopes = List.of("", "deconv", "model/conv2", "conv1", "conv", "other");
        assertEquals(List.of("conv", "conv1", "model/conv2", "deconv"), ScopeMatches.of(scopes, "Conv", 10));
        assertEquals(List.of("conv", "conv1"), ScopeMatches.of(scopes, "conv", 2));
        assertEquals(scopes, ScopeMatches.of(scopes, "", 10));
        assertEquals(List.of(), ScopeMatches.of(scopes, "nothing", 10));
    }

    @Test
    void secondClickAfterTheTimeOfADoubleClickAsksForAName() {
        SlowClick slow = new SlowClick(DOUBLE_CLICK);
        assertFalse(slow.clicked(7, false, 1_000), "the first one selects");
        assertTrue(slow.clicked(7, true, 2_000));
        assertFalse(slow.isDue(7, 2_100), "it may become a double click");
        assertTrue(slow.isDue(7, 2_400));
        assertFalse(slow.isDue(7, 2_400), "only once");
    }

    @Test
    void doubleClickAsksForNoName() {
        SlowClick slow = new SlowClick(DOUBLE_CLICK);
        slow.clicked(7, false, 1_000);
        assertFalse(slow.clicked(7, true, 1_200));
        assertTrue(slow.clicked(7, true, 2_000));
        assertFalse(slow.clicked(7, true, 2_200));
        assertFalse(slow.isDue(7, 2_600));
    }

    @Test
    void whateverElseIsDoneEndsTheWait() {
        SlowClick slow = new SlowClick(DOUBLE_CLICK);
        assertTrue(slow.clicked(7, true, 1_000));
        slow.cancel();
        assertFalse(slow.isDue(7, 2_000));
        assertFalse(slow.clicked(-1, true, 3_000), "beside the name");
    }

    @Test
    void dragLeadsIntoAGroupOnlyWhereThePointerRests() {
        Dwell dwell = new Dwell();
        dwell.over(3, 0);
        assertEquals(Dwell.NONE, dwell.target(Dwell.TARGET_MILLIS - 1));
        dwell.over(4, 150);
        assertEquals(Dwell.NONE, dwell.target(Dwell.TARGET_MILLIS));
        dwell.over(4, 300);
        assertEquals(4, dwell.target(150 + Dwell.TARGET_MILLIS));
        assertFalse(dwell.opens(150 + Dwell.TARGET_MILLIS));
        assertTrue(dwell.opens(150 + Dwell.OPEN_MILLIS));
        dwell.over(Dwell.NONE, 1_000);
        assertEquals(Dwell.NONE, dwell.target(9_000));
        assertFalse(dwell.opens(9_000));
    }

    @Test
    void whatIsTypedIsRelativeToTheScopeAround() {
        Renaming renaming = Renaming.of("", "a/b/c");
        assertEquals("c", renaming.name());
        assertEquals("a/b/d", renaming.to("d"));
        assertEquals("a/b/d/e", renaming.to("d/e"));
        assertEquals("d", renaming.to("/d"));
        assertFalse(renaming.changes("c"));
        assertEquals("d", Renaming.of("", "c").to("d"));
    }

    @Test
    void operationInTheScopeOfItsNameIsBesideThatScope() {
        Renaming renaming = Renaming.of("", "a/b/(b)");
        assertEquals("b", renaming.name());
        assertEquals("a/c", renaming.to("c"));
        assertEquals("a/b/(c)", Renaming.of("", "a/b/(c)").to("(c)"), "a name like any other");
    }
}
