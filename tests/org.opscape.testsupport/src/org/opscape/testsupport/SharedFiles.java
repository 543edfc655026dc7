/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the folder of shared read-only files beside the project: real models and other tools' results. Not every machine has it; tests that
 * use it must pass without it. It is "shared" beside a folder above the working directory, or what the property "opscape.shared" says.
 */
public final class SharedFiles {
    private SharedFiles() {
    }

    /**
     * One row of the list of model files.
     *
     * @param path the file, below the folder "data"
     * @param kind what it is, in the words of the list
     * @param bytes its size
     * @param nodes how many nodes its main graph has; -1 if the list does not tell
     * @param functions what the list says of its functions: "no", or like "yes:4 fns/26 nodes"
     */
    public record ModelRow(String path, String kind, long bytes, int nodes, String functions) {
        /** {@return the file itself} */
        public Path file() {
            return folder().orElseThrow().resolve("data").resolve(path);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** {@return the folder, if this machine has it} */
    public static Optional<Path> folder() {
        String property = System.getProperty("opscape.shared");
        if (property != null) {
            return Optional.of(Path.of(property)).filter(Files::isDirectory);
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null) {
            Path shared = folder.resolveSibling("shared");
            if (Files.isRegularFile(shared.resolve("data").resolve("MANIFEST.tsv"))) {
                return Optional.of(shared);
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /**
     * Finds a file.
     *
     * @param relative its path in the folder
     * @return the file, if it is there
     */
    public static Optional<Path> find(String relative) {
        return folder().map(shared -> shared.resolve(relative)).filter(Files::exists);
    }

    /**
     * Finds a model file.
     *
     * @param name its path in the folder "data"
     * @return the file, if it is there
     */
    public static Optional<Path> model(String name) {
        return find("data/" + name);
    }

    /** {@return the list of model files; empty if this machine does not have them} */
    public static List<ModelRow> models() {
        List<ModelRow> rows = new ArrayList<>();
        Optional<Path> manifest = model("MANIFEST.tsv");
        if (manifest.isPresent()) {
            try {
                List<String> lines = Files.readAllLines(manifest.get());
                lines.subList(1, lines.size()).forEach(line -> rows.add(row(line.split("\t", -1))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rows;
    }

    private static ModelRow row(String[] columns) {
        int nodes = columns[3].isEmpty() ? -1 : Integer.parseInt(columns[3]);
        return new ModelRow(columns[0], columns[1], Long.parseLong(columns[2]), nodes, columns[6]);
    }
}
