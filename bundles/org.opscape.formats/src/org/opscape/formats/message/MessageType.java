/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What is known about one kind of Protocol Buffers message: its fields by number and by name. Only the fields that are read need to be
 * declared; all others are skipped. Far cheaper to load than generated message classes, and nothing is built for what is not asked for.
 */
public final class MessageType {
    /** The number that stands for a field that is not declared. */
    public static final int UNKNOWN = -1;

    private final String name;
    private byte[][] names = new byte[0][];
    private FieldKind[] kinds = new FieldKind[0];
    private MessageType[] types = new MessageType[0];
    private EnumType[] enums = new EnumType[0];
    private boolean[] repeated = new boolean[0];

    /**
     * Declares a kind of message.
     *
     * @param name its name, for a person
     */
    public MessageType(String name) {
        this.name = name;
    }

    /** {@return the name of this kind of message} */
    public String name() {
        return name;
    }

    /**
     * Declares a field of a plain value.
     *
     * @param number the number in binary
     * @param field the name in text
     * @param kind what it holds
     * @return this
     */
    public MessageType field(int number, String field, FieldKind kind) {
        reserve(number);
        names[number] = field.getBytes(StandardCharsets.ISO_8859_1);
        kinds[number] = kind;
        return this;
    }

    /**
     * Declares a field of several numbers, which may be packed.
     *
     * @param number the number in binary
     * @param field the name in text
     * @param kind what it holds
     * @return this
     */
    public MessageType numbers(int number, String field, FieldKind kind) {
        field(number, field, kind);
        repeated[number] = true;
        return this;
    }

    /**
     * Declares that a field of an enumeration has several values, which may be packed.
     *
     * @param number the number of a declared field
     * @return this
     */
    public MessageType several(int number) {
        repeated[number] = true;
        return this;
    }

    /** Whether the field may hold several numbers in one piece. */
    boolean isPackable(int number) {
        return repeated[number];
    }

    /**
     * Declares a field that holds a message.
     *
     * @param number the number in binary
     * @param field the name in text
     * @param type the kind of the message
     * @return this
     */
    public MessageType message(int number, String field, MessageType type) {
        field(number, field, FieldKind.MESSAGE);
        types[number] = type;
        return this;
    }

    /**
     * Declares a field that holds a value of an enumeration.
     *
     * @param number the number in binary
     * @param field the name in text
     * @param type the names of the values
     * @return this
     */
    public MessageType enumeration(int number, String field, EnumType type) {
        field(number, field, FieldKind.INTEGER);
        enums[number] = type;
        return this;
    }

    /** Whether no field is declared. */
    boolean isEmpty() {
        return kinds.length == 0;
    }

    private void reserve(int number) {
        if (number >= kinds.length) {
            names = Arrays.copyOf(names, number + 1);
            kinds = Arrays.copyOf(kinds, number + 1);
            types = Arrays.copyOf(types, number + 1);
            enums = Arrays.copyOf(enums, number + 1);
            repeated = Arrays.copyOf(repeated, number + 1);
        }
    }

    /**
     * Tells whether a field is declared.
     *
     * @param number any number
     * @return whether it is one of a field
     */
    public boolean declares(int number) {
        return number > 0 && number < kinds.length && kinds[number] != null;
    }

    /**
     * Returns the kind of a declared field.
     *
     * @param number its number
     * @return the kind
     */
    public FieldKind kind(int number) {
        return kinds[number];
    }

    /**
     * Returns the kind of message that a declared field holds.
     *
     * @param number its number
     * @return the kind of message
     */
    public MessageType type(int number) {
        return types[number];
    }

    /** Returns the number of a name of the enumeration that a field holds, or of a truth value; 0 if it is not known. */
    long enumValue(int number, byte[] text, int from, int length) {
        EnumType type = number < 0 ? null : enums[number];
        if (type == null) {
            boolean truth = text[from] == 't' || text[from] == 'T';
            return truth ? 1 : 0;
        }
        return type.number(text, from, length);
    }

    /** Finds a field by its name; there are few, so that comparing them all is quickest. */
    int number(byte[] text, int from, int length) {
        for (int number = 1; number < names.length; number++) {
            byte[] candidate = names[number];
            if (candidate != null && candidate.length == length && candidate[0] == text[from] && equal(candidate, text, from)) {
                return number;
            }
        }
        return UNKNOWN;
    }

    private static boolean equal(byte[] candidate, byte[] text, int from) {
        for (int i = 1; i < candidate.length; i++) {
            if (candidate[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
