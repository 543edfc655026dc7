/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.Main;

/** Names of resources are pinned alone, and together with the edit that renames them. */
class PinCommandTest {
    private static final String GRAPH = "node { name: \"s/v\" op: \"VariableV2\" attr { key: \"shared_name\" value { s: \"\" } } }\n"
            + "node { name: \"s/x\" op: \"NoOp\" }\n";

    @TempDir Path folder;

    private String edited(int code, String... arguments) throws Exception {
        Path file = Files.writeString(folder.resolve("g.pbtxt"), GRAPH);
        String[] all = arguments.clone();
        all[1] = file.toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(code, Main.run(new Console(out, out), all), out::toString);
        return Files.readString(file);
    }

    @Test
    void pinsAlone() throws Exception {
        assertEquals(GRAPH.replace("s: \"\"", "s: \"s/v\""), edited(ExitCode.FINE, "pin", "", "s"));
        assertEquals(GRAPH, edited(ExitCode.CHECK_FAILED, "pin", "", "s/x"));
    }

    @Test
    void pinsWhatIsRenamed() throws Exception {
        assertTrue(edited(ExitCode.FINE, "rename", "", "s", "r", "--pin").contains("name: \"r/v\" op: \"VariableV2\" attr { key: "
                + "\"shared_name\" value { s: \"s/v\" } }"));
        assertTrue(edited(ExitCode.FINE, "dissolve", "", "s", "--pin", "--json").contains("value { s: \"s/v\" }"));
        assertTrue(edited(ExitCode.FINE, "move", "", "s/x", "--to", "t", "--pin").contains("value { s: \"\" }"));
        assertEquals(GRAPH, edited(ExitCode.CHECK_FAILED, "rename", "", "s", "r//", "--pin"));
    }
}
