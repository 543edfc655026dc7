/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The models that come with the product.
 *
 * @param files the files and folders of models, by name
 */
public record Samples(List<Path> files) {
    private static final Map<String, String> TITLES = Map.of("cifar10_train", "CIFAR-10 network in training", "digits_train",
            "Digits network in training", "keras_saved_model", "Keras SavedModel with functions", "transformer_train",
            "Transformer in training");

    /** {@return the samples of the product: in its folder, else in this bundle; none if it has none} */
    public static Samples bundled() {
        try {
            Path installed = new File(Platform.getInstallLocation().getURL().getPath(), "samples").toPath();
            return Files.isDirectory(installed) ? in(installed) : inBundle();
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return new Samples(List.of());
        }
    }

    private static Samples inBundle() throws IOException, URISyntaxException {
        Bundle bundle = FrameworkUtil.getBundle(Samples.class);
        URL folder = bundle == null ? null : bundle.getEntry("samples/");
        return folder == null ? new Samples(List.of()) : in(Path.of(FileLocator.toFileURL(folder).toURI()));
    }

    /**
     * Lists the samples in a folder.
     *
     * @param folder the folder
     * @return its models
     * @throws IOException if it cannot be read
     */
    public static Samples in(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return new Samples(entries.filter(Samples::isModel).sorted().toList());
        }
    }

    private static boolean isModel(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isDirectory(file) ? Files.exists(file.resolve("saved_model.pb")) || Files.exists(file.resolve("saved_model.pbtxt"))
                : name.endsWith(".pb") || name.endsWith(".pbtxt") || name.endsWith(".meta") || name.endsWith(".gz");
    }

    /** {@return the one to begin with; empty if there is none} */
    public Optional<Path> first() {
        return files.stream().findFirst();
    }

    /**
     * Says what a file is called in menus.
     *
     * @param file a sample
     * @return its name for a person
     */
    public static String title(Path file) {
        String name = file.getFileName().toString();
        int dot = name.indexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String words = stem.replace('_', ' ');
        return TITLES.getOrDefault(stem, words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1));
    }
}
