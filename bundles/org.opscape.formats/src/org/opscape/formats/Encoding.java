/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.util.Locale;
import java.util.Optional;

/** How a message is written: as bytes for programs, or as text for people. */
public enum Encoding {
    /** The wire format of Protocol Buffers. */
    BINARY("binary"),
    /** The text format of Protocol Buffers. */
    TEXT("text");

    private static final String[] TEXTS = {".pbtxt", ".prototxt", ".textproto", ".textpb", ".txtpb", ".onnxtxt", ".txt"};
    private static final String[] BINARIES = {".pb", ".meta", ".onnx", ".graphdef", ".bin"};

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** {@return the name for a person} */
    public String label() {
        return label;
    }

    /**
     * Tells which encoding files of a name usually have; what a file is when it is opened is found from its content.
     *
     * @param name the name of a file, perhaps ending in .gz
     * @return the encoding; empty if names like this say nothing
     */
    public static Optional<Encoding> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return !ending(plain, TEXTS).isEmpty() ? Optional.of(TEXT)
                : !ending(plain, BINARIES).isEmpty() ? Optional.of(BINARY) : Optional.empty();
    }

    /**
     * Gives a file's name the ending of this encoding.
     *
     * @param name the name of a file
     * @return the name with the ending exchanged; the ending is added if it has none that is known
     */
    public String fileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String old = ending(lower, TEXTS);
        if (old.isEmpty()) {
            old = ending(lower, BINARIES);
        }
        boolean onnx = old.startsWith(".onnx");
        String ending = this == TEXT ? onnx ? ".onnxtxt" : ".pbtxt" : onnx ? ".onnx" : ".pb";
        return name.substring(0, name.length() - old.length()) + ending;
    }

    private static String ending(String name, String[] endings) {
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return ending;
            }
        }
        return "";
    }
}
