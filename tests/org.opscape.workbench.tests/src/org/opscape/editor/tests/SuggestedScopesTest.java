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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.suggest.ScopeSuggestion;
import org.opscape.edit.Edit;
import org.opscape.editor.suggest.ScopeOffer;
import org.opscape.editor.suggest.ScopeRow;
import org.opscape.editor.suggest.SuggestedScopes;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

class SuggestedScopesTest {
    @TempDir Path folder;

    private final SuggestedScopes scopes = new SuggestedScopes(List.of(scope("layer_0", 1), scope("layer_0/attention", 2, 3),
            scope("layer_1", 4), scope("layer_1/attention", 5, 6), scope("head", 7)));

    private static ScopeSuggestion scope(String path, int... operations) {
        return new ScopeSuggestion(path, operations, 0, operations.length);
    }

    private List<Edit> edits() {
        return scopes.edits("", operation -> "op" + operation);
    }

    private static Edit group(String scope, String... operations) {
        return new Edit.Group("", List.of(operations), scope);
    }

    @Test
    void scopesThatDifferInANumberAreOneRow() {
        assertEquals(List.of("layer_[0-1]", "head"), scopes.roots().stream().map(ScopeRow::label).toList());
        assertEquals(List.of("attention"), scopes.roots().get(0).children().stream().map(ScopeRow::label).toList());
        assertEquals(2, scopes.roots().get(0).children().get(0).times());
    }

    @Test
    void eachScopeIsMadeUnderTheNameThatAPersonGave() {
        scopes.roots().get(0).setName("h");
        assertEquals(List.of(group("h_0", "op1"), group("h_0/attention", "op2", "op3"), group("h_1", "op4"),
                group("h_1/attention", "op5", "op6"), group("head", "op7")), edits());
    }

    @Test
    void whatIsInAScopeThatIsNotMadeGoesToTheOneAround() {
        scopes.roots().get(0).children().get(0).setChosen(false);
        scopes.roots().get(1).setChosen(false);
        assertEquals(List.of(group("layer_0", "op1", "op2", "op3"), group("layer_1", "op4", "op5", "op6")), edits());
    }

    @Test
    void namesAreToldApart() {
        ScopeRow layers = scopes.roots().get(0);
        assertTrue(scopes.complaint(layers, "").isPresent());
        assertTrue(scopes.complaint(layers, "a/b").isPresent());
        assertTrue(scopes.complaint(layers, "block").isEmpty());
    }

    @Test
    void scopesAreOfferedWhereThereAreNoneAndPartsRepeat() throws IOException, ModelFileException {
        assertTrue(ScopeOffer.wouldHelp(blocks(""), Progress.NONE));
        assertFalse(ScopeOffer.wouldHelp(blocks("net/"), Progress.NONE));
        Path few = Files.writeString(folder.resolve("few.pbtxt"), "node { name: 'x' op: 'Placeholder' }");
        assertFalse(ScopeOffer.wouldHelp(graph(few), Progress.NONE));
    }

    private GraphSnapshot blocks(String scope) throws IOException, ModelFileException {
        StringBuilder text = new StringBuilder("node { name: '" + scope + "n0' op: 'Placeholder' }\n");
        List<String> types = List.of("Conv2D", "BiasAdd", "Relu", "MaxPool", "Softmax", "Tanh");
        for (int i = 1; i <= 10 * types.size(); i++) {
            text.append("node { name: '" + scope + "n" + i + "' op: '" + types.get(i % types.size()) + "' input: '" + scope + "n" + (i - 1)
                    + "' }\n");
        }
        return graph(Files.writeString(folder.resolve("blocks.pbtxt"), text));
    }

    private static GraphSnapshot graph(Path file) throws ModelFileException {
        return GraphSnapshot.of(ModelFiles.open(file, new OpenOptions(Optional.empty()), Progress.NONE).model().getGraphs().get(0),
                Progress.NONE);
    }
}
