/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.functions.Inlining;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Scene;
import org.opscape.edit.Edit;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphPicture;
import org.opscape.editor.edit.ModelAccess;
import org.opscape.editor.fact.PictureFacts;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.sidecar.ViewState;
import org.opscape.layout.NodeMapping;
import org.opscape.model.Progress;

/** Pictures that follow random edits are those that would be made anew, and go all the way back. */
class RandomEditsTest {
    private static final String FUNCTION = """
            node { name: "end/call" op: "f" input: "in" attr { key: "T" value { type: DT_FLOAT } } }
            library { function { signature { name: "f" input_arg { name: "x" type: DT_FLOAT } output_arg { name: "y" type: DT_FLOAT } }
              node_def { name: "a/one" op: "Neg" input: "x" } node_def { name: "a/two" op: "Neg" input: "a/one:y:0" }
              node_def { name: "b" op: "Neg" input: "a/two:y:0" } ret { key: "y" value: "b:y:0" } } }
            """;

    @TempDir Path folder;
    private GraphDocument document;
    private Random random;

    @BeforeEach
    void open() throws Exception {
        StringBuilder text = new StringBuilder("node { name: \"in\" op: \"Placeholder\" }\n");
        for (int i = 0; i < 60; i++) {
            String scope = "s" + i % 4 + (i % 3 == 0 ? "/t" + i % 2 : i % 3 == 1 ? "" : "/u/v" + i % 5);
            String before = i < 4 ? "in" : name(i - 4);
            text.append("node { name: \"").append(scope).append("/n_").append(i).append("\" op: \"Neg\" input: \"").append(before)
                    .append("\" }\n");
        }
        Path file = Files.writeString(folder.resolve("random.pbtxt"), text + FUNCTION);
        document = new GraphDocument(ModelFiles.open(file, new OpenOptions(Optional.empty()), Progress.NONE));
        document.remember(0, ViewState.EMPTY.withInlined(Set.of("end/call")));
    }

    private static String name(int i) {
        return "s" + i % 4 + (i % 3 == 0 ? "/t" + i % 2 : i % 3 == 1 ? "" : "/u/v" + i % 5) + "/n_" + i;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsOpenStaysOpenAndAllIsUndone(long seed) {
        random = new Random(seed);
        GraphPicture picture = document.prepare(0, Progress.NONE);
        picture.facts().find(PictureFacts.TYPES, Progress.NONE);
        Scene scene = picture.engine().expandAll(picture.engine().overview(Progress.NONE), picture.clustering().hierarchy().root(),
                Progress.NONE);
        List<String> first = text(scene, picture);
        int edits = 0;
        for (int round = 0; round < 40; round++) {
            if (edits > 0 && random.nextInt(4) == 0) {
                document.commandStack().undo();
                edits--;
            } else if (!edit(picture)) {
                continue;
            } else {
                edits++;
            }
            GraphPicture next = document.prepare(0, Progress.NONE);
            checkFresh(next);
            scene = follow(picture, next, scene);
            picture = next;
        }
        assertTrue(edits > 0);
        for (; edits > 0; edits--) {
            document.commandStack().undo();
        }
        GraphPicture last = document.prepare(0, Progress.NONE);
        Scene back = last.engine().expandAll(follow(picture, last, scene), last.clustering().hierarchy().root(), Progress.NONE);
        assertEquals(first, text(back, last));
        assertEquals(Set.of("end/call"), document.choices(0).inlined());
        assertTrue(last.facts().isKnown(PictureFacts.TYPES));
    }

    private Scene follow(GraphPicture before, GraphPicture after, Scene scene) {
        Hierarchy old = before.clustering().hierarchy();
        Hierarchy next = after.clustering().hierarchy();
        UnaryOperator<String> renaming = before.names().to(after.names());
        IntUnaryOperator mapping = NodeMapping.between(old, next, renaming);
        for (int operation = 0; operation < old.root(); operation++) {
            assertEquals(operation, mapping.applyAsInt(operation));
        }
        Scene followed = after.engine().transfer(scene, mapping, Set.of(), scene.direction(), Progress.NONE);
        Set<String> open = open(followed, after);
        for (String path : open(scene, before)) {
            int node = next.find(renaming.apply(path));
            boolean there = node >= 0 && next.kind(node) == NodeKind.GROUP;
            assertTrue(!there || open.contains(renaming.apply(path)) || !isParentOpen(next, node, open), path);
        }
        return followed;
    }

    private static boolean isParentOpen(Hierarchy hierarchy, int node, Set<String> open) {
        int parent = hierarchy.parent(node);
        return parent == hierarchy.root() || open.contains(hierarchy.uniquePath(parent));
    }

    /** Whether the names are exchanged as if all was read anew. */
    private void checkFresh(GraphPicture picture) {
        GraphSnapshot plain = GraphSnapshot.of(document.graphs().get(0), Progress.NONE);
        GraphSnapshot fresh = Inlining.of(document.model(), 0, plain, document.choices(0).inlined(), document.calls(Progress.NONE),
                Progress.NONE);
        Hierarchy made = Clustering.of(fresh, picture.recipe().clustering(), picture.clustering().mainline(), Progress.NONE)
                .hierarchy();
        Hierarchy known = picture.clustering().hierarchy();
        assertEquals(made.nodes(), known.nodes());
        for (int node = 0; node < made.nodes(); node++) {
            assertEquals(made.uniquePath(node), known.uniquePath(node));
            assertEquals(made.parent(node), known.parent(node));
        }
    }

    private boolean edit(GraphPicture picture) {
        List<Edit> edits = random.nextInt(4) == 0 ? List.of(inFunction()) : List.of(inMain(picture));
        try {
            document.execute(document.plan(edits));
            return true;
        } catch (RefusedEditException e) {
            return false;
        }
    }

    private Edit inMain(GraphPicture picture) {
        String one = path(picture);
        String other = path(picture);
        String leaf = "x" + random.nextInt(20);
        return switch (random.nextInt(5)) {
            case 0 -> new Edit.Rename("", one, one.substring(0, one.lastIndexOf('/') + 1) + leaf);
            case 1 -> new Edit.Move("", List.of(one, path(picture)), other);
            case 2 -> new Edit.Group("", List.of(one, other), leaf + "/" + leaf);
            case 3 -> new Edit.Dissolve("", one);
            default -> new Edit.Move("", List.of(one), "");
        };
    }

    private String path(GraphPicture picture) {
        Hierarchy hierarchy = picture.clustering().hierarchy();
        int plain = document.graphs().get(0).getAllOperations().size();
        int node = random.nextBoolean() ? random.nextInt(plain)
                : hierarchy.root() + 1 + random.nextInt(Math.max(1, hierarchy.groups() - 1));
        return hierarchy.uniquePath(node);
    }

    private Edit inFunction() {
        List<String> names = new ArrayList<>();
        document.graphs().get(1).getAllOperations().forEach(operation -> names.add(operation.getPath()));
        String one = names.get(random.nextInt(names.size()));
        return switch (random.nextInt(3)) {
            case 0 -> new Edit.Rename("f", one, one + random.nextInt(10));
            case 1 -> new Edit.Group("f", List.of(one), "g" + random.nextInt(10));
            default -> new Edit.Dissolve("f", one.substring(0, Math.max(0, one.lastIndexOf('/'))));
        };
    }

    private static Set<String> open(Scene scene, GraphPicture picture) {
        Set<String> paths = new TreeSet<>();
        List<Box> walk = new ArrayList<>(List.of(scene.root()));
        while (!walk.isEmpty()) {
            for (Box child : walk.removeLast().content().boxes()) {
                if (child.isOpen()) {
                    walk.add(child);
                    paths.add(picture.clustering().hierarchy().uniquePath(child.node()));
                }
            }
        }
        return paths;
    }

    private static List<String> text(Scene scene, GraphPicture picture) {
        List<String> lines = new ArrayList<>();
        List<Box> walk = new ArrayList<>(List.of(scene.root()));
        while (!walk.isEmpty()) {
            Box box = walk.removeLast();
            lines.add(picture.clustering().hierarchy().uniquePath(box.node()) + " " + box.frame());
            if (box.isOpen()) {
                walk.addAll(List.of(box.content().boxes()));
            }
        }
        return lines;
    }

    @Test
    void choicesGoToTheFileByItsOwnNames() throws Exception {
        document.prepare(0, Progress.NONE);
        document.remember(0, document.choices(0).withHidden(Set.of("s1/u", "end/call/a")));
        document.execute(document.plan(List.of(new Edit.Rename("", "s1", "t"))));
        document.execute(document.plan(List.of(new Edit.Rename("f", "a", "c"))));
        document.execute(document.plan(List.of(new Edit.Rename("", "end/call", "last"))));
        assertEquals(Set.of("t/u", "last/c"), document.choices(0).hidden());
        assertEquals(Set.of("s1/u", "end/call/a"), document.choicesOfFile(0).hidden());
        document.commandStack().markSaveLocation();
        assertEquals(Set.of("t/u", "last/c"), document.choicesOfFile(0).hidden());
        document.commandStack().undo();
        document.commandStack().undo();
        assertEquals(Set.of("t/u", "end/call/a"), document.choices(0).hidden());
        assertEquals(Set.of("t/u", "last/c"), document.choicesOfFile(0).hidden());
    }

    @Test
    void readersGiveWayAndNeverSeeHalfAnEdit() throws Exception {
        ModelAccess access = new ModelAccess();
        int[] pair = new int[2];
        AtomicBoolean end = new AtomicBoolean();
        AtomicInteger torn = new AtomicInteger();
        AtomicInteger read = new AtomicInteger();
        Thread reader = new Thread(() -> {
            while (!end.get()) {
                access.read(Progress.NONE, progress -> {
                    int one = pair[0];
                    for (int i = 0; i < 200; i++) {
                        progress.check();
                        Thread.onSpinWait();
                    }
                    torn.addAndGet(one == pair[1] ? 0 : 1);
                    return read.incrementAndGet();
                });
            }
        });
        reader.start();
        for (int i = 0; i < 300; i++) {
            access.change(() -> {
                pair[0]++;
                Thread.onSpinWait();
                pair[1]++;
            });
        }
        while (read.get() == 0) {
            Thread.onSpinWait();
        }
        end.set(true);
        reader.join();
        assertEquals(0, torn.get());
    }
}
