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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.EditScript;
import org.opscape.edit.Naming;
import org.opscape.editor.save.Replay;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

/** A script on another version of a model. */
class ReplayTest {
    private static final String GRAPH = """
            node { name: "in" op: "Placeholder" }
            node { name: "conv/Relu" op: "Relu" input: "in" }
            node { name: "conv/Add" op: "Add" input: "conv/Relu" input: "in" }
            """;

    @TempDir Path folder;

    private Replay replay(String script) throws Exception {
        Path path = Files.writeString(folder.resolve("graph.pbtxt"), GRAPH);
        ModelFile file = ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
        Replay replay = Replay.of(EditScript.parse(script), new EditPlanner(file.model(), Naming.TENSORFLOW));
        file.save(folder.resolve("copy"), Progress.NONE);
        assertEquals(GRAPH, Files.readString(folder.resolve("copy")), "trying changes nothing");
        return replay;
    }

    @Test
    void eachEditSeesWhatTheOnesBeforeLeave() throws Exception {
        Replay replay = replay("rename conv stem\nrename stem/Relu stem/activation\nannotate stem/activation --note hello\n");
        assertEquals(List.of(), replay.misfits());
        assertEquals(3, replay.fitting().size());
    }

    @Test
    void whatDoesNotFitIsNamedLineByLine() throws Exception {
        Replay replay = replay("# a script\nrename gone somewhere\nrename conv stem\n\nrename conv/Add stem/Sum\nannotate in --note x\n");
        assertEquals(List.of(2, 5), replay.misfits().stream().map(misfit -> misfit.line().number()).toList());
        assertEquals(2, replay.fitting().size());
        assertTrue(replay.report().startsWith("Line 2: rename gone somewhere\n    There is no operation or scope \"gone\"."),
                replay.report());
    }

    @Test
    void editsAreNumberedAsTheyArePrinted() throws Exception {
        Replay replay = replay("rename conv stem\nannotate in --note x\n");
        assertEquals(List.of(1, 2), Replay.lines(replay.fitting()).stream().map(EditScript.Line::number).toList());
    }
}
