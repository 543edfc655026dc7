/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree that these tests run in. */
record Checkout(Path root) {

    private static final Set<String> NOT_OURS = Set.of("target", "bin", ".git");

    /** Walks up from the working folder to the project's root. */
    static Checkout find() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("targetplatform/opscape.target"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException("Not inside a checkout: " + Path.of("").toAbsolutePath());
    }

    /** The manifest of each bundle, by symbolic name without the common prefix. */
    Map<String, Attributes> manifests() throws IOException {
        Map<String, Attributes> manifests = new LinkedHashMap<>();
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            for (Path folder : folders.sorted().toList()) {
                Path file = folder.resolve("META-INF/MANIFEST.MF");
                if (Files.exists(file)) {
                    manifests.put(folder.getFileName().toString().replace("org.opscape.", ""), read(file));
                }
            }
        }
        return manifests;
    }

    private static Attributes read(Path manifest) throws IOException {
        try (InputStream in = Files.newInputStream(manifest)) {
            return new Manifest(in).getMainAttributes();
        }
    }

    /** The Java files in the bundles' own sources (not the generated ones), by bundle as in {@link #manifests()}. */
    List<Path> sources(String bundle) throws IOException {
        Path source = root.resolve("bundles/org.opscape." + bundle + "/src");
        return Files.isDirectory(source) ? files(source, name -> name.endsWith(".java")) : List.of();
    }

    /** The files under a folder whose names pass, without what a build makes. */
    static List<Path> files(Path folder, Predicate<String> named) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                return NOT_OURS.contains(directory.getFileName().toString()) && !directory.equals(folder) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (named.test(file.getFileName().toString())) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
