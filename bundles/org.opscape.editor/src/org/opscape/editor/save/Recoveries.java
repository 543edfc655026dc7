/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.opscape.editor.memory.OwnFolder;
import org.opscape.formats.AtomicFile;

/**
 * The folders in which running programs keep edits that are not saved: one for each program, since several may run. What a program leaves
 * behind that does not run any more is found by the next one.
 */
public final class Recoveries {
    private static final String ENDING = ".edits";

    private final Path own;
    private final List<Path> all;
    private final String process;
    private final Predicate<String> alive;

    /**
     * What was left behind.
     *
     * @param file the file that says so
     * @param edits the edits
     */
    public record Found(Path file, UnsavedEdits edits) {
        /** Forgets it; what cannot be deleted is found again. */
        void delete() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                return;
            }
        }
    }

    /**
     * Uses folders.
     *
     * @param own where this program writes; made when needed
     * @param all where programs may have left something
     * @param process names this program
     * @param alive tells by its name whether a program still runs
     */
    public Recoveries(Path own, List<Path> all, String process, Predicate<String> alive) {
        this.own = own;
        this.all = List.copyOf(all);
        this.process = process;
        this.alive = alive;
    }

    /** {@return those of this program and of the others of this user} */
    public static Recoveries ofUser() {
        Path state = OwnFolder.state();
        return new Recoveries(state.resolve("unsaved"), OwnFolder.states().stream().map(folder -> folder.resolve("unsaved")).toList(),
                name(ProcessHandle.current()), Recoveries::isAlive);
    }

    private static String name(ProcessHandle process) {
        return process.pid() + "-"
                + process.info().startInstant().map(start -> Long.toString(start.toEpochMilli(), Character.MAX_RADIX)).orElse("0");
    }

    private static boolean isAlive(String name) {
        try {
            long pid = Long.parseLong(name.substring(0, Math.max(0, name.indexOf('-'))));
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(other -> name(other).equals(name)).isPresent();
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /**
     * Says where this program keeps the edits of a model.
     *
     * @param model the model file
     * @return the path
     */
    public Path placeOf(Path model) {
        return own.resolve(OwnFolder.keyOf(model) + "." + process + ENDING);
    }

    /**
     * Keeps edits, in place of those that were kept before.
     *
     * @param edits the edits
     * @throws IOException if they cannot be written
     */
    public void keep(UnsavedEdits edits) throws IOException {
        Files.createDirectories(own);
        AtomicFile.write(placeOf(edits.model()), edits.print().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Forgets the edits of a model that this program kept.
     *
     * @param model the model file
     * @throws IOException if the file cannot be deleted
     */
    public void forget(Path model) throws IOException {
        Files.deleteIfExists(placeOf(model));
    }

    /**
     * Finds what programs that died have left of a model.
     *
     * @param model the model file
     * @return the last edits; empty if there are none
     */
    public Optional<Found> of(Path model) {
        String key = OwnFolder.keyOf(model);
        return left(name -> name.startsWith(key)).stream().max(Comparator.comparing(found -> found.edits().edited()));
    }

    /** {@return what programs that died have left, of any model that is still there} */
    public List<Found> left() {
        return left(name -> true).stream().filter(found -> Files.exists(found.edits().model())).toList();
    }

    private List<Found> left(Predicate<String> wanted) {
        List<Found> found = new ArrayList<>();
        for (Path folder : all) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> wanted.test(file.getFileName().toString()) && isLeft(file.getFileName().toString()))
                            .forEach(file -> read(file).ifPresent(edits -> found.add(new Found(file, edits))));
                } catch (IOException e) {
                    continue; // what cannot be read cannot be offered
                }
            }
        }
        return found;
    }

    private boolean isLeft(String name) {
        int key = name.indexOf('.');
        return name.endsWith(ENDING) && key < name.length() - ENDING.length()
                && !alive.test(name.substring(key + 1, name.length() - ENDING.length()));
    }

    private static Optional<UnsavedEdits> read(Path file) {
        try {
            return UnsavedEdits.parse(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
