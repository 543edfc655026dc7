/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
    @TempDir Path folder;

    @Test
    void namesAreRelativeToTheModel() throws IOException {
        Path model = Files.createDirectory(folder.resolve("models")).resolve("m.pb");
        Path run = Files.createFile(Files.createDirectory(folder.resolve("runs")).resolve("a b.csv"));
        assertEquals(Optional.of("../runs/a b.csv"), Attachments.name(model, run));
        assertEquals(Optional.of(run), Attachments.resolve(model, "../runs/a b.csv"));
        assertEquals(Optional.of("x.pb"), Attachments.name(model, model.resolveSibling("x.pb")));
        assertEquals(List.of(run), Attachments.existing(model, ViewState.EMPTY.withAttachments(List.of("gone", "../runs/a b.csv"))));
    }

    @Test
    void onlyRelativeNamesOfWhatExistsAreFollowed() throws IOException {
        Path model = folder.resolve("m.pb");
        Path file = Files.createFile(folder.resolve("data.csv"));
        assertEquals(Optional.empty(), Attachments.resolve(model, file.toString()));
        assertEquals(Optional.empty(), Attachments.resolve(model, "\\\\server\\share\\data.csv"));
        assertEquals(Optional.empty(), Attachments.resolve(model, "//server/share"));
        assertEquals(Optional.empty(), Attachments.resolve(model, ""));
        assertEquals(Optional.empty(), Attachments.resolve(model, "data.cs\0v"));
        assertEquals(Optional.empty(), Attachments.resolve(model, "other.csv"));
    }
}
