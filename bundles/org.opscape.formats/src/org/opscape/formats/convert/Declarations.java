/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All messages of a family of models, with all their fields: read from a table when a file is converted. What models are
 * opened with knows only the fields that are looked at.
 */
final class Declarations {
    private final Map<String, MessageDeclaration> messages = new HashMap<>();
    private final Map<String, EnumDeclaration> enums = new HashMap<>();
    private final List<String> lines;

    private Declarations(List<String> lines) {
        this.lines = lines;
    }

    /** {@return the declarations of TensorFlow} */
    static Declarations tensorFlow() {
        return read("tensorflow.schema");
    }

    /** {@return the declarations of ONNX} */
    static Declarations onnx() {
        return read("onnx.schema");
    }

    private static Declarations read(String resource) {
        try (InputStream in = Declarations.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Declarations declarations = new Declarations(reader.lines().toList());
            declarations.declareTypes();
            declarations.declareFields();
            return declarations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the message of a full name; null if it is not known} */
    MessageDeclaration message(String name) {
        return messages.get(name);
    }

    private void declareTypes() {
        EnumDeclaration current = null;
        for (String line : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "message" -> {
                    messages.put(words[1], new MessageDeclaration(words[1]));
                    current = null;
                }
                case "enum", "closed" -> {
                    current = new EnumDeclaration("closed".equals(words[0]));
                    enums.put(words[1], current);
                }
                default -> value(current, words);
            }
        }
    }

    private static void value(EnumDeclaration owner, String[] words) {
        if (owner != null) {
            owner.value(Integer.parseInt(words[0]), words[1]);
        }
    }

    private void declareFields() {
        MessageDeclaration current = null;
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words.length == 2) {
                current = messages.get(words[1]);
            } else if (current != null && words.length == 3) {
                current.field(field(Integer.parseInt(words[0]), words[1], words[2]));
            }
        }
    }

    /** Reads the type of a field: its name, then * for several, + for several in one piece, |N for one of those that exclude each other. */
    private FieldDeclaration field(int number, String name, String type) {
        int bar = type.indexOf('|');
        String plain = bar < 0 ? type : type.substring(0, bar);
        boolean packed = plain.endsWith("+");
        boolean repeated = packed || plain.endsWith("*");
        String bare = repeated ? plain.substring(0, plain.length() - 1) : plain;
        int bit = bar < 0 ? number : Long.SIZE - 1 - Integer.parseInt(type.substring(bar + 1));
        MessageDeclaration message = messages.get(bare);
        EnumDeclaration values = enums.get(bare);
        ValueKind kind = message != null ? ValueKind.MESSAGE
                : values != null ? ValueKind.ENUM : ValueKind.valueOf(bare.toUpperCase(Locale.ROOT));
        return new FieldDeclaration(number, name, kind, repeated, packed, repeated ? 0 : 1L << bit, message, values);
    }
}
