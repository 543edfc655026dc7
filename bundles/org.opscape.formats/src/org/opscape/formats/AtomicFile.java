/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.opscape.model.Progress;

/**
 * Writes a file so that at any moment the old one or the new one is there as a whole: beside it, to the disk, and then renamed. The new one
 * has the permissions of the old one, and its owner and group where the system allows that. Other hard links to the old file keep the old
 * bytes.
 */
public final class AtomicFile {
    private static final long STEP = 16 << 20;
    private static final int MOST_LINKS = 40;
    /** A file that is being written is younger, even if the clock of a file server is not that of this machine. */
    private static final Duration STALE = Duration.ofHours(1);
    private static final Pattern UNIQUE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AtomicFile() {
    }

    /**
     * Writes a small file.
     *
     * @param target the file; a link stays, and the file that it leads to is replaced
     * @param bytes what to write
     * @throws IOException if it cannot be written; then nothing has changed
     */
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, new HeapContent(bytes), Progress.NONE);
    }

    /**
     * Writes a file.
     *
     * @param target the file; a link stays, and the file that it leads to is replaced
     * @param content what to write
     * @param progress is told how far it is, and may cancel
     * @throws IOException if it cannot be written; then nothing has changed
     */
    static void write(Path target, Content content, Progress progress) throws IOException {
        write(target, (channel, told) -> copy(content, channel, told), progress);
    }

    /**
     * Writes a file.
     *
     * @param target the file; a link stays, and the file that it leads to is replaced
     * @param body writes its bytes
     * @param progress is told how far it is, and may cancel
     * @throws IOException if it cannot be written; then nothing has changed
     */
    static void write(Path target, FileBody body, Progress progress) throws IOException {
        boolean exists = Files.exists(target);
        Path file = exists ? target.toRealPath() : withoutLinks(target.toAbsolutePath());
        if (exists && isReadOnly(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path beside = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                body.writeTo(channel, progress);
                channel.force(true);
            }
            if (exists) {
                copyOwnership(file, beside);
            }
            replace(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
        syncFolder(file.getParent());
        deleteStale(file);
    }

    /** Follows links that lead to nothing yet. */
    private static Path withoutLinks(Path target) throws IOException {
        Path file = target;
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(file); i++) {
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    private static void copy(Content content, FileChannel channel, Progress progress) throws IOException {
        for (long at = 0; at < content.length(); at += STEP) {
            progress.check();
            progress.report("Writing", (double) at / content.length());
            content.transferTo(at, Math.min(STEP, content.length() - at), channel);
        }
    }

    /** Whether a file is protected: renaming would replace it all the same, and an administrator may write everything. */
    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return !Files.isWritable(file);
        }
        Set<PosixFilePermission> permissions = view.readAttributes().permissions();
        boolean anybody = permissions.contains(PosixFilePermission.OWNER_WRITE) || permissions.contains(PosixFilePermission.GROUP_WRITE)
                || permissions.contains(PosixFilePermission.OTHERS_WRITE);
        return !anybody || !Files.isWritable(file);
    }

    private static void copyOwnership(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null) {
            PosixFileAttributes old = view.readAttributes();
            PosixFileAttributeView beside = Files.getFileAttributeView(to, PosixFileAttributeView.class);
            copyOwner(old, beside);
            beside.setPermissions(permissions(old.permissions(), beside.readAttributes().group().equals(old.group())));
        }
    }

    /** What the old group was allowed, another one is not, unless everybody is. */
    static Set<PosixFilePermission> permissions(Set<PosixFilePermission> old, boolean sameGroup) {
        Set<PosixFilePermission> kept = EnumSet.noneOf(PosixFilePermission.class);
        kept.addAll(old);
        if (!sameGroup) {
            if (!old.contains(PosixFilePermission.OTHERS_READ)) {
                kept.remove(PosixFilePermission.GROUP_READ);
            }
            if (!old.contains(PosixFilePermission.OTHERS_WRITE)) {
                kept.remove(PosixFilePermission.GROUP_WRITE);
            }
            if (!old.contains(PosixFilePermission.OTHERS_EXECUTE)) {
                kept.remove(PosixFilePermission.GROUP_EXECUTE);
            }
        }
        return kept;
    }

    /** Gives the new file to the owner of the old one, where that is allowed: nobody but an administrator can give files away. */
    private static void copyOwner(PosixFileAttributes old, PosixFileAttributeView file) throws IOException {
        PosixFileAttributes now = file.readAttributes();
        if (!now.group().equals(old.group())) {
            unlessForbidden(() -> file.setGroup(old.group()));
        }
        if (!now.owner().equals(old.owner())) {
            unlessForbidden(() -> file.setOwner(old.owner()));
        }
    }

    private static void unlessForbidden(Giving giving) {
        try {
            giving.give();
        } catch (IOException | UnsupportedOperationException e) {
            // the file stays one's own, with no more rights for others than the old one gave
        }
    }

    /** Gives a file to somebody. */
    private interface Giving {
        void give() throws IOException;
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the rename itself durable. Not every system lets a folder be opened; then it does so by itself. */
    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    /** Deletes what was left beside this file by processes that were killed while they wrote it. What cannot be deleted does no harm. */
    private static void deleteStale(Path file) {
        String start = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> besides = Files.newDirectoryStream(file.getParent(), beside -> isStale(beside, start))) {
            for (Path beside : besides) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
    }

    private static boolean isStale(Path beside, String start) throws IOException {
        String name = beside.getFileName().toString();
        int end = name.length() - ".tmp".length();
        if (!name.startsWith(start) || !name.endsWith(".tmp") || end <= start.length()
                || !UNIQUE.matcher(name.substring(start.length(), end)).matches()) {
            return false;
        }
        BasicFileAttributes attributes = Files.readAttributes(beside, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile() && attributes.lastModifiedTime().toInstant().isBefore(Instant.now().minus(STALE));
    }
}
