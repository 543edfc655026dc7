/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.opscape.cli.Main;

/**
 * Runs the commands on the sample files once, so that a class-data archive made of this run holds what the commands need:
 * {@code Rehearsal SAMPLES OUTPUT}, both folders.
 */
public final class Rehearsal {

    private Rehearsal() {
    }

    /** Rehearses every command on every sample; a sample that cannot be read does not matter here. */
    public static void main(String[] arguments) throws IOException {
        Path picture = Path.of(arguments[1]).resolve("picture.svg");
        for (Path sample : samples(Path.of(arguments[0]))) {
            String file = sample.toString();
            Main.run("info", file);
            Main.run("tree", file, "--json");
            Main.run("cluster", file, "--json", "--expand", "all");
            Main.run("render", file, "-o", picture.toString());
            Files.deleteIfExists(picture);
        }
    }

    private static List<Path> samples(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> file.toFile().length() < 2_000_000).sorted().limit(3).toList();
        }
    }
}
