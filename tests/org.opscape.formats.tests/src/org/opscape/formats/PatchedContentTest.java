/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.message.Splice;

/** Exchanged bytes are the same however they are asked for, and the inverse exchange gives the old ones. */
class PatchedContentTest {
    private static final int LENGTH = 1 << 20;

    @TempDir Path folder;

    private final Random random = new Random(11);

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Exchanges some bytes: many close together, and then none for long. */
    private List<Splice> splices() {
        List<Splice> splices = new ArrayList<>();
        int at = random.nextInt(3);
        while (at < LENGTH) {
            int end = Math.min(LENGTH, at + random.nextInt(4));
            splices.add(new Splice(at, end, bytes(random.nextInt(10) == 0 ? random.nextInt(300_000) : random.nextInt(5))));
            at = end + (random.nextInt(20) == 0 ? random.nextInt(400_000) : random.nextInt(300));
        }
        return splices;
    }

    private static byte[] expected(byte[] original, List<Splice> splices) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (Splice splice : splices) {
            out.write(original, at, (int) splice.from() - at);
            out.writeBytes(splice.bytes());
            at = (int) splice.to();
        }
        out.write(original, at, original.length - at);
        return out.toByteArray();
    }

    @Test
    void piecesAreThoseOfTheWhole() throws IOException {
        for (int round = 0; round < 20; round++) {
            byte[] original = bytes(LENGTH);
            Path file = Files.write(folder.resolve("original"), original);
            Content content = round % 2 == 0 ? new FileContent(file) : new HeapContent(original);
            List<Splice> splices = splices();
            byte[] expected = expected(original, splices);
            Content patched = new PatchedContent(content, splices);
            assertEquals(expected.length, patched.length());
            int from = random.nextInt(expected.length);
            int to = from + random.nextInt(expected.length - from + 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            patched.transferTo(from, to - from, Channels.newChannel(out));
            assertArrayEquals(Arrays.copyOfRange(expected, from, to), out.toByteArray());
            assertArrayEquals(expected, HeapContent.of(patched).bytes());
            Path copy = folder.resolve("copy" + round);
            try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                patched.transferTo(0, patched.length(), channel);
            }
            assertArrayEquals(expected, Files.readAllBytes(copy));
            Content back = new PatchedContent(patched, PatchedContent.inverse(content, splices));
            assertArrayEquals(original, HeapContent.of(back).bytes());
            if (content instanceof FileContent held) {
                held.release();
            }
        }
    }
}
