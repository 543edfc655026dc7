/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;

/** The user's own folder of small files, one for each model that was looked at; the oldest ones are deleted when there are many. */
public final class OwnFolder {
    /** How the folders begin that the programs of one user have, see the workbench's start. */
    private static final String PROGRAM = "workbench";
    private static final String BUNDLE = "org.opscape.editor";
    private static final int MOST = 500;
    private static final int DIGITS = 32;

    private OwnFolder() {
    }

    private static Path folder() {
        return state().resolve("views");
    }

    /** {@return where this program keeps its state} */
    public static Path state() {
        return Platform.getStateLocation(Platform.getBundle(BUNDLE)).toPath();
    }

    /** {@return where the programs of this user that may run at the same time keep their state, this one among them} */
    public static List<Path> states() {
        Path state = state();
        Path program = Path.of(Platform.getInstanceLocation().getURL().getPath()).toAbsolutePath().normalize();
        Path around = program.getParent();
        if (around == null || !state.startsWith(program) || !String.valueOf(program.getFileName()).startsWith(PROGRAM)) {
            return List.of(state);
        }
        try (Stream<Path> all = Files.list(around)) {
            Path inside = program.relativize(state);
            return all.filter(folder -> folder.getFileName().toString().startsWith(PROGRAM)).map(folder -> folder.resolve(inside)).toList();
        } catch (IOException e) {
            return List.of(state);
        }
    }

    static void create() throws IOException {
        Files.createDirectories(folder());
    }

    /** {@return the path that stands for a model in this folder} */
    static Path placeOf(Path model) {
        return folder().resolve(keyOf(model));
    }

    /**
     * Makes a file name of a model's path.
     *
     * @param model the model
     * @return letters and digits
     */
    public static String keyOf(Path model) {
        byte[] path = model.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(path)).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    static void prune() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder())) {
            files = all.toList();
        }
        if (files.size() > MOST) {
            List<Path> oldest = files.stream().sorted(Comparator.comparing(OwnFolder::age)).limit(files.size() - MOST).toList();
            for (Path file : oldest) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
