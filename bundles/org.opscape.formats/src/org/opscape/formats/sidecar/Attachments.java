/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names of attached files: relative to the model's folder, with '/' on every system, so that a folder can be moved or shared. Only relative
 * names are followed, and only to files and folders that exist: a sidecar of somebody else opens nothing on a network or a device.
 */
public final class Attachments {
    private Attachments() {
    }

    /**
     * Names a file for a sidecar.
     *
     * @param model the model file, or the folder of a SavedModel
     * @param attached the attached file
     * @return its name; empty if it lies on another root, so that no relative name leads there
     */
    public static Optional<String> name(Path model, Path attached) {
        Path folder = Sidecar.fileOf(model).getParent();
        Path file = attached.toAbsolutePath().normalize();
        if (!file.getRoot().equals(folder.getRoot())) {
            return Optional.empty();
        }
        return Optional.of(folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/"));
    }

    /**
     * Finds an attached file.
     *
     * @param model the model file, or the folder of a SavedModel
     * @param name its name in the sidecar
     * @return the file or folder; empty if the name is not relative, or if there is none
     */
    public static Optional<Path> resolve(Path model, String name) {
        Path folder = Sidecar.fileOf(model).getParent();
        try {
            Path relative = folder.getFileSystem().getPath(name);
            if (name.isEmpty() || name.startsWith("/") || name.startsWith("\\") || relative.isAbsolute() || relative.getRoot() != null) {
                return Optional.empty();
            }
            Path file = folder.resolve(relative).normalize();
            return Files.isRegularFile(file) || Files.isDirectory(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * Finds the attached files of a graph.
     *
     * @param model the model file, or the folder of a SavedModel
     * @param state how a person looks at the graph
     * @return those that exist, in their order
     */
    public static List<Path> existing(Path model, ViewState state) {
        List<Path> files = new ArrayList<>();
        for (String name : state.attachments()) {
            resolve(model, name).ifPresent(files::add);
        }
        return files;
    }
}
