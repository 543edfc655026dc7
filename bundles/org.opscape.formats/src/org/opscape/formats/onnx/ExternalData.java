/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files beside a model that have elements of its tensors. They are not opened, and only looked at if they are in the folder of the
 * model: not if the way leads out of it, or through a link.
 */
final class ExternalData {
    private static final int MOST_FILES = 1000;

    /** What a file must have. */
    private static final class Wanted {
        private int tensors;
        private long bytes;
    }

    private final Map<String, Wanted> files = new LinkedHashMap<>();

    /**
     * Notes where a tensor is.
     *
     * @param entries what the tensor says
     * @param bytes how many bytes its elements are; -1 if its type has no size
     * @param flaws gets what is wrong with it
     */
    void add(Map<String, String> entries, long bytes, Flaws flaws) {
        String location = entries.getOrDefault("location", "");
        long offset = number(entries, "offset", 0);
        long length = number(entries, "length", Math.max(0, bytes));
        if (location.isEmpty()) {
            flaws.add(StructureRule.EXTERNAL, "The tensor does not say which file has its elements.");
        } else if (offset < 0 || length < 0) {
            flaws.add(StructureRule.EXTERNAL, "Where in its file the elements of the tensor are is no number of bytes.");
        } else if (bytes < 0 || length != bytes) {
            flaws.add(StructureRule.DATA, bytes < 0 ? "Elements of this type cannot be in another file."
                    : "The tensor has " + length + " bytes in its file, but its dimensions and type ask for " + bytes + '.');
        } else if (files.size() < MOST_FILES || files.containsKey(location)) {
            Wanted wanted = files.computeIfAbsent(location, k -> new Wanted());
            wanted.tensors++;
            wanted.bytes = Math.max(wanted.bytes, offset > Long.MAX_VALUE - length ? Long.MAX_VALUE : offset + length);
        }
    }

    private static long number(Map<String, String> entries, String key, long missing) {
        try {
            return entries.containsKey(key) ? Long.parseLong(entries.get(key)) : missing;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Looks whether the files can be what the tensors say. */
    void check(Path model, StructureFindings findings) {
        Path folder = model.toAbsolutePath().getParent();
        for (Map.Entry<String, Wanted> file : files.entrySet()) {
            String flaw = flaw(folder, file.getKey(), file.getValue());
            if (!flaw.isEmpty()) {
                int tensors = file.getValue().tensors;
                String whose = tensors == 1 ? "a tensor" : tensors + " tensors";
                findings.add(StructureRule.EXTERNAL, "The file \"" + file.getKey() + "\", which is said to have the elements of " + whose
                        + ", " + flaw + '.', file.getKey());
            }
        }
    }

    /** Returns what is wrong with a file; empty if nothing is. */
    private static String flaw(Path folder, String location, Wanted wanted) {
        try {
            Path file = folder.resolve(location).normalize();
            if (Path.of(location).isAbsolute() || !file.startsWith(folder.normalize())) {
                return "is outside of the folder of the model, where a runtime does not look";
            }
            Path at = folder.normalize();
            for (Path part : at.relativize(file)) {
                at = at.resolve(part);
                if (Files.isSymbolicLink(at)) {
                    return "";
                }
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return "is not there";
            }
            long size = Files.size(file);
            return size < wanted.bytes ? "has " + size + " bytes, and they end at byte " + wanted.bytes : "";
        } catch (InvalidPathException e) {
            return "has a name that no file can have";
        } catch (IOException e) {
            return "cannot be looked at";
        }
    }
}
