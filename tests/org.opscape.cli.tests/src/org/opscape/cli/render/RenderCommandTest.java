/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.Main;

class RenderCommandTest {
    private static final String GRAPH = """
            node { name: "x" op: "Placeholder" device: "/device:GPU:0" }
            node { name: "a/in/Relu" op: "Relu" input: "x" }
            node { name: "a/Add" op: "Add" input: "a/in/Relu" }
            node { name: "b/in/Relu" op: "Relu" input: "a/Add" }
            node { name: "b/Add" op: "Add" input: "b/in/Relu" }
            """;

    @TempDir private Path folder;

    private Path file;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeGraph() throws IOException {
        file = Files.writeString(folder.resolve("graph.pbtxt"), GRAPH);
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"render", file.toString(), "-o", folder.resolve("picture.svg").toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Main.run(new Console(new ByteArrayOutputStream(), err), arguments);
    }

    private String draw(String... options) throws IOException {
        assertEquals(ExitCode.FINE, run(options), () -> err.toString(StandardCharsets.UTF_8));
        return Files.readString(folder.resolve("picture.svg"));
    }

    @Test
    void structureIsColouredAndExplainedIfNothingElseIsSaid() throws IOException {
        String svg = draw();
        assertTrue(svg.contains(">Structure<") && svg.contains(">a, b<"), svg);
        assertFalse(draw("--no-legend").contains(">Structure<"));
        assertFalse(draw("--color", "none").contains(">Structure<"));
    }

    @Test
    void coloursMeanWhatIsAskedFor() throws IOException {
        assertTrue(draw("--color", "type").contains(">Op type<"));
        assertTrue(draw("--colour", "device").contains(">no device<"));
        assertTrue(draw("--color", "size", "--palette", "cividis", "--scaling", "linear").contains("<svg"));
    }

    @Test
    void aTableOfAnyNumbersCanBePutOnThePicture() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), "name,energy,team\na/Add,3,red\nb/Add,5,blue\n");
        String svg = draw("--data", table.toString(), "--color", "data:energy");
        assertTrue(svg.contains(">Energy<") && svg.contains(">no data<"), svg);
        assertTrue(draw("--data", table.toString(), "--color", "data:team").contains(">red<"));
        assertEquals(ExitCode.WRONG_USAGE, run("--data", table.toString(), "--color", "data:cost"));
    }

    @Test
    void levelsAreOpenedAndNodesLeftOut() throws IOException {
        assertFalse(draw().contains("<title>in</title>"));
        assertTrue(draw("--depth", "1").contains("<title>in</title>"));
        assertFalse(draw("--depth", "1").contains("<title>Relu</title>"));
        assertTrue(draw("--depth", "2").contains("<title>Relu</title>"));
        assertFalse(draw("--hide", "b").contains("<title>b</title>"));
    }

    @Test
    void whatIsMissingIsSaid() {
        assertEquals(ExitCode.WRONG_USAGE, run("--color", "time"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("--run"));
        assertEquals(ExitCode.WRONG_USAGE, run("--color", "beauty"));
        assertEquals(ExitCode.WRONG_USAGE, run("--scaling", "odd", "--color", "size"));
        assertEquals(ExitCode.WRONG_USAGE, run("--palette", "rainbow"));
    }

    @Test
    void whatIsTracedStandsOut() throws IOException {
        String plain = draw();
        String up = draw("--trace", "b", "--up");
        String one = draw("--trace", "b", "--up", "--hops", "1");
        assertFalse(plain.equals(up) || up.equals(one));
        assertEquals(ExitCode.WRONG_USAGE, run("--trace", "nobody"));
        assertEquals(ExitCode.WRONG_USAGE, run("--up"));
    }

    @Test
    void layersAreShownIfWanted() throws IOException {
        assertFalse(draw("--no-notes").equals(draw("--no-notes", "--guides")));
        assertTrue(draw("--guides").contains(">3</text>"), "x, a and b");
    }

    @Test
    void endsAndTheMainRouteAreMarkedAsInTheWindow() throws IOException {
        assertFalse(draw().equals(draw("--no-route")));
    }
}
