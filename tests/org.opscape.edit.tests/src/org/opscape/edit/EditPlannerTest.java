/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Origin;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;
import org.opscape.testsupport.GraphBuilder;

/** What edits make of names, what undo makes of it, and what is refused. */
class EditPlannerTest {
    private final GraphBuilder builder = new GraphBuilder().op("x", "Placeholder").op("a", "NoOp").op("a/b", "Const")
            .op("a/c/d", "Neg", "a/b")
            .op("e", "Neg", "a/c/d").op("f/b", "Neg", "e");
    private final Model model = builder.model();
    private final EditPlanner planner = new EditPlanner(model, Naming.TENSORFLOW);

    private String paths() {
        Graph graph = model.getGraphs().get(0);
        return graph.getAllOperations().stream().map(Operation::getPath).collect(Collectors.joining(" "));
    }

    private void becomes(String expected, Edit edit) throws RefusedEditException {
        String before = paths();
        ModelEdit command = planner.plan(edit);
        command.execute();
        assertEquals(expected, paths());
        command.undo();
        assertEquals(before, paths());
        command.redo();
        assertEquals(expected, paths());
        command.undo();
        assertEquals(before, paths());
    }

    private void refused(String why, Edit edit) {
        String before = paths();
        RefusedEditException refusal = assertThrows(RefusedEditException.class, () -> planner.plan(edit));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
        assertEquals(before, paths());
    }

    @Test
    void renamesAScopeWithTheOperationOfItsName() throws RefusedEditException {
        becomes("x stem stem/b stem/c/d e f/b", new Edit.Rename("", "a", "stem"));
        becomes("x a a/b g/h/d e f/b", new Edit.Rename("", "a/c", "g/h"));
    }

    @Test
    void renamesAnOperationAlone() throws RefusedEditException {
        becomes("x init a/b a/c/d e f/b", new Edit.Rename("", "a/(a)", "init"));
        becomes("x a a/b a/c/d f/e f/b", new Edit.Rename("", "e", "f/e"));
    }

    @Test
    void movesGroupsAndDissolves() throws RefusedEditException {
        becomes("x a a/b f/c/d f/e f/b", new Edit.Move("", List.of("a/c", "e", "a/c/d"), "f"));
        becomes("n/x a a/b n/c/d e f/b", new Edit.Group("", List.of("x", "a/c"), "n"));
        becomes("x a b c/d e f/b", new Edit.Dissolve("", "a"));
        becomes("x a a/b a/d e f/b", new Edit.Dissolve("", "a/c"));
    }

    @Test
    void refusesWhatWouldBeMixedUp() {
        refused("There is a node \"f/b\" already", new Edit.Move("", List.of("a/b"), "f"));
        refused("There is a scope \"f\" already", new Edit.Rename("", "x", "f"));
        refused("There is an operation \"x\" already", new Edit.Rename("", "f", "x"));
        refused("There is an operation \"x\" already", new Edit.Move("", List.of("e"), "x"));
        refused("There is a node \"f\" already", new Edit.Rename("", "a", "f"));
        refused("into itself", new Edit.Move("", List.of("a"), "a/c"));
        refused("There is a scope \"f\" already", new Edit.Group("", List.of("x"), "f"));
        refused("Nothing would change", new Edit.Rename("", "a", "a"));
        refused("Nothing would change", new Edit.Move("", List.of("f/b"), "f"));
    }

    @Test
    void refusesNamesThatDoNotExistOrAreNotAllowed() {
        refused("no operation or scope \"nothing\"", new Edit.Rename("", "nothing", "y"));
        refused("no function \"g\"", new Edit.Rename("g", "x", "y"));
        refused("not a space", new Edit.Rename("", "x", "y z"));
        refused("begin with", new Edit.Rename("", "x", "_y"));
        refused("must not be empty", new Edit.Rename("", "x", "y//z"));
        refused("must not be empty", new Edit.Rename("", "x", ""));
        refused("no scope \"x\"", new Edit.Dissolve("", "x"));
    }

    @Test
    void refusesNamesThatWouldMakeTwoResourcesOneOrOneTwo() {
        builder.op("q/queue", "FIFOQueueV2").op("other", "FIFOQueueV2");
        builder.get("q/queue").setOrigin(Origin.of(new Attribute("shared_name", new AttributeValue.Text("", 0))));
        builder.get("other").setOrigin(Origin.of(new Attribute("shared_name", new AttributeValue.Text("shared/queue", 12))));
        refused("another node shares the name \"shared/queue\"", new Edit.Rename("", "q", "shared"));
        refused("another node shares the name \"shared/queue\"", new Edit.Rename("", "q/queue", "shared/queue"));
    }

    @Test
    void notesAreExchangedAndTakenBack() throws RefusedEditException {
        Note note = new Note("look", List.of("todo", "todo", ""), "#ff0000");
        assertEquals(List.of("todo"), note.tags());
        ModelEdit first = planner.plan(new Edit.Annotate("", "a/b", note));
        first.execute();
        ModelEdit second = planner.plan(new Edit.Annotate("", "a/b", new Note("", List.of("done"), "")));
        second.execute();
        assertEquals(List.of("done"), builder.get("a/b").getAnnotations().get(0).getTags());
        second.undo();
        assertEquals("look", builder.get("a/b").getAnnotations().get(0).getText());
        first.undo();
        assertTrue(builder.get("a/b").getAnnotations().isEmpty());
        refused("no note", new Edit.Annotate("", "a/b", Note.NONE));
    }

    @Test
    void notesOfScopesInWhichNothingIsLeftAreWarnedOf() throws RefusedEditException {
        planner.plan(new Edit.Annotate("", "a/c", new Note("only here", List.of(), ""))).execute();
        assertEquals(List.of("Nothing is left in the scope \"a/c\", and so its note goes with it: only here"),
                planner.plan(new Edit.Dissolve("", "a/c")).warnings());
        ModelEdit move = planner.plan(new Edit.Move("", List.of("a/c/d"), "f"));
        assertEquals(1, move.warnings().size());
        move.execute();
        assertEquals("a/b", move.paths().apply("a/b"));
        move.undo();
        assertEquals("only here", builder.get("a/c/d").getScope().getAnnotations().get(0).getText());
        assertEquals(List.of(), planner.plan(new Edit.Rename("", "a/c", "g")).warnings());
    }

    @Test
    void manyChildrenMoveAtOnceAndComeBackToTheirPlaces() throws RefusedEditException {
        for (int i = 0; i < 20000; i++) {
            builder.op("many/o" + i, "NoOp");
            builder.op("many/s" + i + "/x", "NoOp");
        }
        List<String> order = model.getGraphs().get(0).getScopes().stream().filter(scope -> scope.getName().equals("many"))
                .flatMap(scope -> scope.getScopes().stream()).map(Scope::getName).toList();
        ModelEdit dissolve = planner.plan(new Edit.Dissolve("", "many"));
        dissolve.execute();
        assertEquals("o7", builder.get("many/o7").getPath());
        assertEquals("s7/x", dissolve.paths().apply("many/s7/x"));
        dissolve.undo();
        assertEquals(order, model.getGraphs().get(0).getScopes().stream().filter(scope -> scope.getName().equals("many"))
                .flatMap(scope -> scope.getScopes().stream()).map(Scope::getName).toList());
    }
}
