/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.workbench.open.RecentFiles;

class RecentFilesTest {
    @TempDir private Path folder;

    private RecentFiles recent() {
        return new RecentFiles(folder.resolve("state/recent"));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "");
    }

    @Test
    void newestComesFirstAndOnce() throws IOException {
        Path a = file("a.pb");
        Path b = file("b.pb");
        recent().add(a);
        recent().add(b);
        recent().add(a);
        assertEquals(List.of(a, b), recent().list());
    }

    @Test
    void whatIsGoneIsNotListed() throws IOException {
        Path a = file("a.pb");
        recent().add(a);
        Files.delete(a);
        assertEquals(List.of(), recent().list());
    }

    @Test
    void theListIsBounded() throws IOException {
        for (int i = 0; i < 50; i++) {
            recent().add(file(i + ".pb"));
        }
        assertEquals(20, recent().list().size());
        assertEquals(folder.resolve("49.pb"), recent().list().get(0));
        recent().clear();
        assertEquals(List.of(), recent().list());
    }

    @Test
    void damagedListsAreRead() throws IOException {
        Path a = file("a.pb");
        Path store = folder.resolve("damaged");
        Files.writeString(store, "\n\0bad\n" + a + "\n");
        assertEquals(List.of(a), new RecentFiles(store).list());
    }
}
