/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A field that is put into a message: a whole number, text or bytes, or a message of such fields. */
public final class NewField {
    private static final int INDENT = 2;

    private final int number;
    private final String name;
    private final byte[] value;
    private final boolean integer;
    private final List<NewField> fields;

    private NewField(int number, String name, byte[] value, boolean integer, List<NewField> fields) {
        this.number = number;
        this.name = name;
        this.value = value;
        this.integer = integer;
        this.fields = fields;
    }

    /**
     * Makes a field of text or bytes.
     *
     * @param number its number in binary
     * @param name its name in text
     * @param value its value
     * @return the field
     */
    public static NewField of(int number, String name, byte[] value) {
        return new NewField(number, name, value, false, List.of());
    }

    /**
     * Makes a field of text.
     *
     * @param number its number in binary
     * @param name its name in text
     * @param value its value
     * @return the field
     */
    public static NewField of(int number, String name, String value) {
        return of(number, name, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a field of a whole number.
     *
     * @param number its number in binary
     * @param name its name in text
     * @param value its value, not negative
     * @return the field
     */
    public static NewField of(int number, String name, long value) {
        return new NewField(number, name, Long.toString(value).getBytes(StandardCharsets.US_ASCII), true, List.of());
    }

    /**
     * Makes a field that holds a message.
     *
     * @param number its number in binary
     * @param name its name in text
     * @param fields what the message holds
     * @return the field
     */
    public static NewField message(int number, String name, NewField... fields) {
        return new NewField(number, name, null, false, List.of(fields));
    }

    /** Returns the field in binary, its tag and length included. Fields are nested only as deep as the code that makes them. */
    byte[] binary() {
        byte[] content = value;
        if (content == null) {
            ByteArrayOutputStream inner = new ByteArrayOutputStream();
            for (NewField field : fields) {
                inner.writeBytes(field.binary());
            }
            content = inner.toByteArray();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (integer) {
            out.writeBytes(Varint.of((long) number << 3 | WireCursor.VARINT));
            out.writeBytes(Varint.of(Long.parseLong(new String(value, StandardCharsets.US_ASCII))));
            return out.toByteArray();
        }
        out.writeBytes(Varint.of((long) number << 3 | WireCursor.LENGTH));
        out.writeBytes(Varint.of(content.length));
        out.writeBytes(content);
        return out.toByteArray();
    }

    /** Returns the field in lines of text, each ended by a line break. */
    String lines(int indent, String lineBreak) {
        StringBuilder text = new StringBuilder();
        String margin = " ".repeat(indent);
        if (value != null) {
            return text.append(margin).append(inline()).append(lineBreak).toString();
        }
        text.append(margin).append(name).append(" {").append(lineBreak);
        for (NewField field : fields) {
            text.append(field.lines(indent + INDENT, lineBreak));
        }
        return text.append(margin).append('}').append(lineBreak).toString();
    }

    /** Returns the field in text on one line. */
    String inline() {
        if (value != null) {
            return name + ": " + (integer ? new String(value, StandardCharsets.US_ASCII) : TextLiteral.of(value, '"'));
        }
        StringBuilder text = new StringBuilder(name).append(" {");
        for (NewField field : fields) {
            text.append(' ').append(field.inline());
        }
        return text.append(" }").toString();
    }
}
