/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.cluster.ClusteringOptions;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

class PictureNotesTest {
    @TempDir private Path folder;
    private Model model;
    private Clustering clustering;
    private Hierarchy hierarchy;

    @BeforeEach
    void open() throws IOException, ModelFileException {
        StringBuilder text = new StringBuilder();
        for (String name : new String[] {"net/conv/w", "net/conv/mul", "net/dense/w", "loss", "loss/sum", "train"}) {
            text.append("node { name: \"").append(name).append("\" op: \"Op\" }\n");
        }
        Path file = Files.writeString(folder.resolve("model.pbtxt"), text);
        model = ModelFiles.open(file, OpenOptions.NONE, Progress.NONE).model();
        clustering = Clustering.of(GraphSnapshot.of(model.getGraphs().get(0), Progress.NONE), ClusteringOptions.DEFAULTS, Progress.NONE);
        hierarchy = clustering.hierarchy();
    }

    private Element operation(int index) {
        return model.getGraphs().get(0).getAllOperations().get(index);
    }

    private static void write(Element element, String text, String... tags) {
        Annotation note = DataflowFactory.eINSTANCE.createAnnotation();
        note.setText(text);
        note.getTags().addAll(List.of(tags));
        element.getAnnotations().add(note);
    }

    private PictureNotes notes() {
        return PictureNotes.of(clustering, model, 0);
    }

    @Test
    void aModelWithoutNotesCostsNothing() {
        assertSame(PictureNotes.NONE, notes());
        assertEquals(List.of(), ModelNotes.of(model));
    }

    @Test
    void operationsAndScopesAreFoundAndCountedAround() {
        write(operation(0), "weights", "variable");
        write(((Operation) operation(1)).getScope(), "the convolution");
        write(model.getGraphs().get(0), "the graph");
        PictureNotes notes = notes();
        assertEquals("weights", notes.on(hierarchy.find("net/conv/w")).orElseThrow().text());
        assertEquals("the convolution", notes.on(hierarchy.find("net/conv")).orElseThrow().text());
        assertEquals(2, notes.nodes().length, "the note on the graph is on no node");
        assertEquals(2, notes.inside(hierarchy.find("net")));
        assertEquals(1, notes.inside(hierarchy.find("net/conv")));
        assertEquals(0, notes.inside(hierarchy.find("net/dense")));
        assertEquals(2, notes.inside(hierarchy.root()));
        assertEquals(0, notes.unplaced());
        assertEquals(List.of("", "net/conv", "net/conv/w"), ModelNotes.of(model).stream().map(ModelNote::path).toList());
    }

    @Test
    void anOperationIsToldFromTheScopeOfItsName() {
        write(operation(3), "the operation");
        ModelNote note = ModelNotes.of(model).get(0);
        assertEquals("loss/(loss)", note.path());
        int own = hierarchy.find("loss/(loss)");
        assertEquals(3, own);
        assertTrue(notes().on(own).isPresent());
        assertFalse(notes().on(hierarchy.find("loss")).isPresent());
        assertEquals(1, notes().inside(hierarchy.find("loss")));
    }

    @Test
    void whatHasATagAndWhatIsAroundOrInItIsToBeSeen() {
        write(((Operation) operation(0)).getScope(), "", "check");
        write(operation(5), "", "later");
        IntPredicate seen = notes().tagged(Set.of("check"), hierarchy);
        for (String path : new String[] {"net", "net/conv", "net/conv/w", "net/conv/mul"}) {
            assertTrue(seen.test(hierarchy.find(path)), path);
        }
        for (String path : new String[] {"net/dense", "loss", "loss/sum", "train"}) {
            assertFalse(seen.test(hierarchy.find(path)), path);
        }
        assertEquals(List.of("check", "later"), ModelNotes.tags(model));
    }

    @Test
    void summariesAreShortAndNeverEmpty() {
        assertEquals("Marked with a color", new ModelNote(0, "a", 0, "", List.of(), "#ff0000").summary());
        assertEquals("one\nTags: a, b", new ModelNote(0, "a", 0, "one\n", List.of("a", "b"), "").summary());
        String lines = new ModelNote(0, "a", 0, "line\n".repeat(40), List.of(), "").summary();
        assertTrue(lines.lines().count() <= 13 && lines.endsWith("…"), lines);
        assertTrue(new ModelNote(0, "a", 0, "word ".repeat(4000), List.of(), "").summary().length() < 700);
        assertEquals("one  two", new ModelNote(0, "a", 0, "one\r\n  two\n", List.of(), "").line());
    }
}
