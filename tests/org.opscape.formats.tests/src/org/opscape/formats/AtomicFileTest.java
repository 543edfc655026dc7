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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.message.Splice;
import org.opscape.model.Progress;

/** A file is the old one or the new one, whatever happens, and stays whose it was. */
class AtomicFileTest {
    private static final byte[] NEW = {1, 2, 3};

    @TempDir Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Path posix(String name, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "old");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private Path beside(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "rest");
        return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    @Test
    void anotherGroupGetsNoMoreRightsThanEverybody() {
        Set<PosixFilePermission> secret = PosixFilePermissions.fromString("rw-rw----");
        assertEquals(secret, AtomicFile.permissions(secret, true));
        assertEquals(PosixFilePermissions.fromString("rw-------"), AtomicFile.permissions(secret, false));
        Set<PosixFilePermission> readable = PosixFilePermissions.fromString("rw-rw-r--");
        assertEquals(PosixFilePermissions.fromString("rw-r--r--"), AtomicFile.permissions(readable, false));
    }

    @Test
    void aDiskThatIsFullAtAnyMomentLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("model.pb"), "old");
        for (int room = 0; room < 20; room++) {
            int bytes = room * 1000;
            IOException full = new IOException("No space left on device");
            assertEquals(full, assertThrows(IOException.class, () -> AtomicFile.write(file, (channel, progress) -> {
                channel.write(ByteBuffer.allocate(bytes));
                throw full;
            }, Progress.NONE)));
            assertEquals("old", Files.readString(file));
            assertEquals(List.of("model.pb"), names());
        }
    }

    @Test
    void aSmallDiskIsTooSmallForALargeFile() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=30m", "tmpfs", disk.toString()), "a small file system cannot be mounted here");
        try {
            Path file = disk.resolve("model.pb");
            Files.write(file, new byte[Contents.IN_MEMORY + 1]);
            Content large = Contents.open(file);
            Content patched = new PatchedContent(large, List.of(new Splice(5, 5, NEW)));
            assertThrows(IOException.class, () -> AtomicFile.write(file, patched, Progress.NONE));
            assertEquals(Contents.IN_MEMORY + 1, Files.size(file));
            try (Stream<Path> files = Files.list(disk)) {
                assertEquals(List.of(file), files.toList());
            }
            ((FileContent) large).release();
        } finally {
            assertTrue(run("umount", disk.toString()));
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aProtectedFileIsNotReplaced() throws IOException {
        Path file = posix("model.pb", "r--r--r--");
        assertThrows(AccessDeniedException.class, () -> AtomicFile.write(file, NEW));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("model.pb"), names());
    }

    @Test
    void ownerGroupAndPermissionsStay() throws IOException {
        Path file = posix("model.pb", "rwxrw-r--");
        Object owner = Files.getAttribute(file, "posix:owner");
        Object group = Files.getAttribute(file, "posix:group");
        boolean mayGiveAway = Integer.valueOf(0).equals(Files.getAttribute(file, "unix:uid"));
        if (mayGiveAway) {
            Files.setAttribute(file, "unix:uid", 12345);
            Files.setAttribute(file, "unix:gid", 23456);
        }
        AtomicFile.write(file, NEW);
        assertEquals("rwxrw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        if (mayGiveAway) {
            assertEquals(12345, Files.getAttribute(file, "unix:uid"));
            assertEquals(23456, Files.getAttribute(file, "unix:gid"));
        } else {
            assertEquals(owner, Files.getAttribute(file, "posix:owner"));
            assertEquals(group, Files.getAttribute(file, "posix:group"));
        }
    }

    @Test
    void linksOfLinksStayAndOtherHardLinksKeepTheOldBytes() throws IOException {
        Path file = posix("model.pb", "rw-------");
        Path hard = Files.createLink(folder.resolve("hard"), file);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("model.pb"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("link"));
        AtomicFile.write(second, NEW);
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("created"));
        AtomicFile.write(nowhere, NEW);
        assertTrue(Files.isSymbolicLink(nowhere) && !Files.isSymbolicLink(folder.resolve("created")));
        assertTrue(Files.isSymbolicLink(link) && Files.isSymbolicLink(second) && !Files.isSymbolicLink(file));
        assertEquals(3, Files.readAllBytes(file)[2]);
        assertEquals("old", Files.readString(hard));
    }

    @Test
    void oldRestsOfTheSameFileGoAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("model.pb"), "old");
        Duration day = Duration.ofDays(1);
        beside(".model.pb." + UUID.randomUUID() + ".tmp", day);
        Path young = beside(".model.pb." + UUID.randomUUID() + ".tmp", Duration.ofMinutes(1));
        Path other = beside(".other.pb." + UUID.randomUUID() + ".tmp", day);
        Path longer = beside(".model.pb.txt." + UUID.randomUUID() + ".tmp", day);
        Path foreign = beside(".model.pb.backup.tmp", day);
        Path dot = beside(".model.pb.tmp", day);
        Path directory = Files.createDirectory(folder.resolve(".model.pb." + UUID.randomUUID() + ".tmp"));
        Files.setLastModifiedTime(directory, FileTime.from(Instant.now().minus(day)));
        AtomicFile.write(file, NEW);
        List<String> expected = Stream.of(file, young, other, longer, foreign, dot, directory).map(path -> path.getFileName().toString())
                .sorted()
                .toList();
        assertEquals(expected, names());
    }
}
