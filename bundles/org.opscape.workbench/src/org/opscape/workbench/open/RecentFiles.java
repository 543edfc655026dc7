/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files that were opened last, newest first; kept in a file that all windows and sessions share. */
public final class RecentFiles {
    private static final int LIMIT = 20;

    private final Path store;

    /**
     * Uses a list.
     *
     * @param store the file that holds it, one path a line; made when needed
     */
    public RecentFiles(Path store) {
        this.store = store;
    }

    /** {@return the files that still exist, newest first} */
    public List<Path> list() {
        return read().stream().filter(Files::exists).toList();
    }

    /**
     * Puts a file first.
     *
     * @param file the file that was opened, absolute
     */
    public void add(Path file) {
        List<Path> files = read();
        files.remove(file);
        files.add(0, file);
        write(files.subList(0, Math.min(LIMIT, files.size())));
    }

    /** Forgets them all. */
    public void clear() {
        write(List.of());
    }

    private List<Path> read() {
        List<Path> files = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(store)) {
                addParsed(files, line);
            }
        } catch (IOException e) {
            return files; // no list yet, or one that cannot be read: as good as empty
        }
        return files;
    }

    private static void addParsed(List<Path> files, String line) {
        try {
            if (!line.isBlank()) {
                files.add(Path.of(line));
            }
        } catch (InvalidPathException e) {
            return; // written by another system: not a file of this one
        }
    }

    private void write(List<Path> files) {
        StringBuilder text = new StringBuilder();
        files.forEach(file -> text.append(file).append('\n'));
        try {
            Files.createDirectories(store.getParent());
            Path fresh = Files.createTempFile(store.getParent(), "recent", null);
            Files.writeString(fresh, text, StandardCharsets.UTF_8);
            Files.move(fresh, store, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            return; // a list of recent files is not worth a message
        }
    }
}
