/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.model.AttributeValue;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;

/** Large files stay on disk. */
class FileContentTest {
    @TempDir Path folder;

    @Test
    void anInterruptedThreadCanStillRead() throws IOException {
        FileContent content = new FileContent(Files.writeString(folder.resolve("file"), "abcdef"));
        byte[] target = new byte[3];
        Thread.currentThread().interrupt();
        content.read(2, target, 0, 3);
        assertTrue(Thread.interrupted());
        assertEquals("cde", new String(target, StandardCharsets.US_ASCII));
    }

    @Test
    void aReleasedFileIsReadAgainUnlessItChanged() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "abcdef");
        FileContent content = new FileContent(file);
        content.release();
        byte[] target = new byte[1];
        content.slice(1, 4).slice(1, 2).read(0, target, 0, 1);
        assertEquals('c', target[0]);
        content.release();
        Files.writeString(file, "another");
        assertThrows(IOException.class, () -> content.read(0, target, 0, 1));
    }

    @Test
    void aLargeTensorIsSkippedAndShownInPart() throws IOException, ModelFileException {
        int size = 20 << 20;
        Path file = folder.resolve("large.pb");
        byte[] name = {0x0A, 1, 'w', 0x12, 5, 'C', 'o', 'n', 's', 't'};
        byte[] tensor = concat(new byte[] {0x08, 4}, header(4, size));
        byte[] value = header(8, tensor.length + size);
        byte[] entry = concat(new byte[] {0x0A, 5, 'v', 'a', 'l', 'u', 'e'}, header(2, value.length + tensor.length + size));
        byte[] attr = header(5, entry.length + value.length + tensor.length + size);
        byte[] node = header(1, name.length + attr.length + entry.length + value.length + tensor.length + size);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(concat(node, name, attr, entry, value, tensor));
            out.write(new byte[size]);
            out.write(new byte[] {0x0A, 6, 0x0A, 1, 'r', 0x12, 1, 'R'});
        }
        ModelFile model = ModelFiles.open(file, OpenOptions.NONE, Progress.NONE);
        Operation first = model.model().getGraphs().get(0).getAllOperations().get(0);
        assertEquals(2, model.model().getGraphs().get(0).getAllOperations().size());
        assertEquals("uint8", ((AttributeValue.Tensor) first.getAttributes().get(0).value()).type());
        assertTrue(((AttributeValue.Tensor) first.getAttributes().get(0).value()).bytes() >= size);
        Files.write(file, new byte[] {1});
        assertEquals("(attributes)", first.getAttributes().get(0).name());
        assertThrows(ModelFileException.class, () -> model.save(folder.resolve("copy"), Progress.NONE));
    }

    private static byte[] header(int number, int length) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        out.write(number << 3 | 2);
        int rest = length;
        while (rest > 127) {
            out.write(rest & 127 | 128);
            rest >>>= 7;
        }
        out.write(rest);
        return out.toByteArray();
    }

    private static byte[] concat(byte[]... parts) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
