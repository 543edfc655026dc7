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
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was chosen comes back, and what somebody else wrote is not lost. */
class SidecarTest {
    private static final ViewState FULL = new ViewState(Set.of("b", "a/b"), Set.of("i"), Set.of("e"), Set.of("s[0-3]"), Set.of("u[0-9]"),
            Set.of("h"), Set.of("call", "call/inner"), Map.of("b", new Position(1.5, -2), "a", new Position(0, 1e300)),
            List.of(new Bookmark("z first", "z"), new Bookmark("", "a")), Optional.of(new Viewport(0.25, -10, 12.75)), Optional.of("right"),
            Optional.of("structure"), Optional.of("viridis"), List.of("runs/step1.pb", "../t.csv"));

    @TempDir Path folder;

    private Path model() {
        return folder.resolve("model.pb");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("model.pb.opscape"), text);
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("model.pb.opscape"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everythingComesBack() throws IOException {
        Sidecar.of(model()).withState(Sidecar.MAIN, FULL).withState("f", ViewState.EMPTY.withHidden(Set.of("x")))
                .withRenames("f", Map.of("old", "new")).write();
        Sidecar read = Sidecar.of(model());
        assertEquals(FULL, read.state(Sidecar.MAIN));
        assertEquals(Set.of("x"), read.state("f").hidden());
        assertEquals(Map.of("old", "new"), read.renames("f"));
        assertEquals(ViewState.EMPTY, read.state("g"));
        assertEquals(Set.of("", "f"), read.states().keySet());
        assertEquals(List.of("model.pb.opscape"), names());
    }

    @Test
    void peopleAndVersionControlCanReadIt() throws IOException {
        Sidecar.of(model()).withState(Sidecar.MAIN, ViewState.EMPTY.withExpanded(Set.of("b", "a")).withPositions(
                Map.of("b", new Position(1, 2.5), "a/c", new Position(3, 4))).withBookmarks(List.of(new Bookmark("n", "a"))))
                .withState("f", ViewState.EMPTY.withViewport(Optional.of(new Viewport(1, 0, 0)))).write();
        assertEquals("""
                {
                  "format": "opscape-view",
                  "version": 1,
                  "main": {
                    "expanded": [
                      "a",
                      "b"
                    ],
                    "positions": {
                      "a/c": {"x":3,"y":4},
                      "b": {"x":1,"y":2.5}
                    },
                    "bookmarks": [
                      {"name":"n","path":"a"}
                    ]
                  },
                  "functions": {
                    "f": {
                      "viewport": {"zoom":1,"left":0,"top":0}
                    }
                  }
                }
                """, text());
    }

    @Test
    void namesMayBeAnything() throws IOException {
        Set<String> names = Set.of("", " ", "a\"b\\c", "new\nline\ttab\u0000", "\u2028<&'>", "ключ/层/🌲", "main", "format", "__proto__",
                "x".repeat(100_000));
        ViewState state = ViewState.EMPTY.withExpanded(names);
        Sidecar sidecar = Sidecar.of(model());
        for (String name : names) {
            sidecar = sidecar.withState(name, state).withRenames(name, Map.of(name, name));
        }
        sidecar.write();
        for (String name : names) {
            assertEquals(state, Sidecar.of(model()).state(name));
            assertEquals(Map.of(name, name), Sidecar.of(model()).renames(name));
        }
    }

    @Test
    void whatIsNotKnownStays() throws IOException {
        write("""
                {"format": "opscape-view", "version": 7, "later": [1, {"a": null}], "main": {"hidden": ["x"], "depth": {"deep": true},
                 "positions": {"p": {"x": 1, "y": 2, "pinned": "yes"}, "gone": {"x": 1, "y": 1, "z": 1}},
                 "bookmarks": [{"name": "n", "path": "p", "key": 3}, {"name": "o", "path": "p"}], "viewport": {"zoom": 2, "left": 1,
                 "top": 1, "angle": 45.50}}, "functions": {"f": {"new": 1}}}""");
        Sidecar sidecar = Sidecar.of(model());
        ViewState state = sidecar.state(Sidecar.MAIN);
        sidecar.withState(Sidecar.MAIN, state.withPositions(Map.of("p", new Position(5, 6))).withHidden(Set.of())).write();
        String text = text();
        assertEquals(Set.of(), Sidecar.of(model()).state(Sidecar.MAIN).hidden());
        for (String kept : List.of("\"version\": 7", "\"later\": [", "\"deep\": true", "{\"x\":5,\"y\":6,\"pinned\":\"yes\"}",
                "{\"name\":\"n\",\"path\":\"p\",\"key\":3}", "\"angle\":45.50", "\"new\": 1")) {
            assertTrue(text.contains(kept), kept + " in " + text);
        }
        assertFalse(text.contains("gone"));
    }

    @Test
    void whatSomebodyElseWroteMeanwhileStays() throws IOException {
        Sidecar first = Sidecar.of(model());
        Sidecar second = Sidecar.of(model());
        first.withState("f", FULL).write();
        Sidecar both = second.withState("g", FULL).write();
        assertEquals(Set.of("f", "g"), Sidecar.of(model()).states().keySet());
        assertEquals(Set.of("f", "g"), both.states().keySet());
        both.withState("f", ViewState.EMPTY).write();
        assertEquals(Set.of("g"), Sidecar.of(model()).states().keySet());
    }

    @Test
    void nothingIsWrittenWhereNothingIsToSay() throws IOException {
        Sidecar.of(model()).withState(Sidecar.MAIN, ViewState.EMPTY).write();
        assertEquals(List.of(), names());
        Sidecar sidecar = Sidecar.of(model()).withState(Sidecar.MAIN, FULL).write();
        Files.setLastModifiedTime(sidecar.file(), FileTime.fromMillis(1_000_000));
        sidecar.withState(Sidecar.MAIN, FULL).write();
        assertEquals(FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(sidecar.file()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n\"format\": \"opscape-view\",\n  <<<<<<< HEAD\n", "{\n\n\"main\": {\"hidden\": 3}}",
        "{\n\n\"main\": {\"hidden\": [3]}}", "{\n\n\"main\": {\"positions\": {\"a\": {\"x\": 1}}}}",
        "{\n\n\"main\": {\"positions\": {\"a\": {\"x\": 1, \"y\": NaN}}}}",
        "{\n\n\"main\": {\"positions\": {\"a\": {\"x\": 1, \"y\": 1e999}}}}",
        "{\n\n\"main\": {\"viewport\": {\"zoom\": 0, \"left\": 0, \"top\": 0}}}", "{\n\n\"main\": {}, \"main\": {}}",
        "{\n\n\"version\": \"one\"}", "{\n\n} {}", "{\n\n\"main\": ", "{\n\n\"main\": {\"direction\": null}}"})
    void damageIsToldWithItsLine(String content) throws IOException {
        write(content);
        SidecarException e = assertThrows(SidecarException.class, () -> Sidecar.of(model()));
        assertEquals(3, e.line(), e.getMessage());
        assertTrue(e.getMessage().contains("model.pb.opscape, line 3: ") && e.getMessage().contains("damaged"), e.getMessage());
        assertThrows(SidecarException.class, () -> Sidecar.empty(model()).withState("f", FULL).write());
        assertEquals(content, text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\": \"something else\"}", "{\"format\": \"other\", \"version\": 1}"})
    void filesOfOtherProgramsAreLeft(String content) throws IOException {
        write(content);
        SidecarException e = assertThrows(SidecarException.class, () -> Sidecar.of(model()));
        assertTrue(e.getMessage().contains("another program"), e.getMessage());
        assertThrows(SidecarException.class, () -> Sidecar.empty(model()).withState("f", FULL).write());
        assertEquals(content, text());
    }

    @Test
    void hostileContentIsRefused() throws IOException {
        write("[".repeat(1_000_000));
        assertThrows(SidecarException.class, () -> Sidecar.of(model()));
        write("{\"format\":\"opscape-view\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThrows(SidecarException.class, () -> Sidecar.of(model()));
        write("");
        assertThrows(SidecarException.class, () -> Sidecar.of(model()));
        Files.write(folder.resolve("model.pb.opscape"), "{\n\"a\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        SidecarException e = assertThrows(SidecarException.class, () -> Sidecar.of(model()));
        assertEquals(2, e.line());
        Files.delete(e.file());
        Files.createDirectory(e.file());
        assertThrows(SidecarException.class, () -> Sidecar.of(model()));
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(folder.resolve("model.pb.opscape"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(SidecarFile.LARGEST);
            channel.write(ByteBuffer.wrap(new byte[] {'}'}));
        }
        assertTrue(assertThrows(SidecarException.class, () -> Sidecar.of(model())).getMessage().contains("too large"));
    }

    @Test
    void aDamagedFileIsKeptAside() throws IOException {
        write("one");
        assertEquals("model.pb.opscape.bak", Sidecar.setAside(model()).getFileName().toString());
        write("two");
        assertEquals("model.pb.opscape.bak2", Sidecar.setAside(model()).getFileName().toString());
        Sidecar.of(model()).withState(Sidecar.MAIN, FULL).write();
        assertEquals(List.of("model.pb.opscape", "model.pb.opscape.bak", "model.pb.opscape.bak2"), names());
        assertEquals("one", Files.readString(folder.resolve("model.pb.opscape.bak")));
    }

    @Test
    void aFolderThatMayNotBeWrittenIsToldClearly() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(Files.getFileStore(closed).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "not for who may do everything");
        Sidecar sidecar = Sidecar.of(closed.resolve("m.pb")).withState(Sidecar.MAIN, FULL);
        IOException e = assertThrows(SidecarException.class, sidecar::write);
        assertTrue(e.getMessage().contains("there is no permission"), e.getMessage());
    }

    @Test
    void aFolderThatIsGoneIsToldClearly() {
        Path model = folder.resolve("gone").resolve("m.pb");
        IOException e = assertThrows(SidecarException.class, () -> Sidecar.of(model).withState(Sidecar.MAIN, FULL).write());
        assertTrue(e.getMessage().contains("its folder does not exist"), e.getMessage());
    }

    @Test
    void aSavedModelHasItsSidecarInside() throws IOException {
        assertEquals(folder.resolve("saved_model.pb.opscape"), Sidecar.fileOf(folder));
        Files.createFile(folder.resolve("saved_model.pbtxt"));
        assertEquals(folder.resolve("saved_model.pbtxt.opscape"), Sidecar.fileOf(folder));
        assertEquals(folder.resolve("saved_model.pbtxt.opscape"), Sidecar.fileOf(folder.resolve("saved_model.pbtxt")));
    }
}
