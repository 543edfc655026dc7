/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.IOException;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Progress;

/** Writes a binary message as text, in the order of its bytes. Needs no memory for what it writes. */
final class BinaryToText {
    private static final int STEP = 1 << 12;
    private static final int PIECE = 1 << 13;

    private final WireReader in;
    private final TextWriter out;
    private final Conversion.LossListener losses;
    private final Progress progress;
    private final FieldDeclaration[] fields = new FieldDeclaration[MessageCursor.MAX_DEPTH + 1];
    private final MessageDeclaration[] messages = new MessageDeclaration[MessageCursor.MAX_DEPTH + 1];
    private final int[] ends = new int[MessageCursor.MAX_DEPTH + 1];
    /** For each depth the groups of which a field was there. */
    private final long[] given = new long[MessageCursor.MAX_DEPTH + 1];
    private int depth;
    private int count;
    /** Where the current field begins. */
    private int start;

    BinaryToText(WireReader in, MessageDeclaration type, TextWriter out, Conversion.LossListener losses, Progress progress) {
        this.in = in;
        this.out = out;
        this.losses = losses;
        this.progress = progress;
        messages[0] = type;
        ends[0] = in.limit();
    }

    void run() throws IOException, MalformedMessageException {
        while (depth > 0 || in.position() < ends[0]) {
            if (in.position() == ends[depth]) {
                depth--;
                in.limit(ends[depth]);
                out.close();
            } else {
                field();
            }
        }
        out.flush();
    }

    private void field() throws IOException, MalformedMessageException {
        if (++count % STEP == 0) {
            progress.check();
            progress.report("Converting", (double) in.position() / ends[0]);
        }
        start = in.position();
        int tag = in.tag();
        int wire = tag & 7;
        FieldDeclaration field = messages[depth].field(tag >>> 3);
        boolean packed = field != null && wire == Wire.LENGTH && field.kind().wire() != Wire.LENGTH && field.repeated();
        if (field == null || !packed && wire != field.kind().wire()) {
            in.skip(wire);
            lose("field " + (tag >>> 3) + " of " + messages[depth].name() + " is not known, and text has no form for it");
        } else if (packed) {
            packed(field);
        } else {
            checkSingle(field);
            value(field);
        }
    }

    private void checkSingle(FieldDeclaration field) throws ConversionException {
        if ((given[depth] & field.group()) != 0) {
            throw new ConversionException(place(),
                    "there is another value of " + field.name() + ", or of a field that excludes it, before this one: "
                            + "text may give only one");
        }
        given[depth] |= field.group();
    }

    private void packed(FieldDeclaration field) throws IOException, MalformedMessageException {
        int length = in.length();
        int end = in.position() + length;
        int outer = in.limit();
        in.limit(end);
        while (in.position() < end) {
            value(field);
        }
        in.limit(outer);
    }

    private void value(FieldDeclaration field) throws IOException, MalformedMessageException {
        switch (field.kind()) {
            case MESSAGE -> enter(field);
            case STRING, BYTES -> string(field);
            case ENUM -> enumeration(field, (int) in.varint());
            default -> out.field(field.name(), number(field));
        }
    }

    private void enter(FieldDeclaration field) throws IOException, MalformedMessageException {
        int length = in.length();
        if (depth == MessageCursor.MAX_DEPTH) {
            throw in.malformed("messages are nested more than " + MessageCursor.MAX_DEPTH + " deep");
        }
        depth++;
        messages[depth] = field.message();
        fields[depth] = field;
        given[depth] = 0;
        ends[depth] = in.position() + length;
        in.limit(ends[depth]);
        out.open(field.name());
    }

    private void string(FieldDeclaration field) throws IOException, MalformedMessageException {
        int left = in.length();
        out.beginString(field.name());
        while (left > 0) {
            int piece = Math.min(left, PIECE);
            int index = in.take(piece);
            out.string(in.buffer(), index, piece);
            left -= piece;
            progress.check();
        }
        out.endString();
    }

    private String number(FieldDeclaration field) throws IOException, MalformedMessageException {
        return switch (field.kind()) {
            case DOUBLE -> real(in.fixed64());
            case FLOAT -> real(in.fixed32());
            case INT32 -> Integer.toString((int) in.varint());
            case INT64 -> Long.toString(in.varint());
            case UINT32 -> Integer.toUnsignedString((int) in.varint());
            case UINT64 -> Long.toUnsignedString(in.varint());
            case SINT32 -> Integer.toString((int) unzigzag(in.varint() & 0xFFFFFFFFL));
            case SINT64 -> Long.toString(unzigzag(in.varint()));
            case FIXED32 -> Integer.toUnsignedString(in.fixed32());
            case FIXED64 -> Long.toUnsignedString(in.fixed64());
            case SFIXED32 -> Integer.toString(in.fixed32());
            case SFIXED64 -> Long.toString(in.fixed64());
            default -> Boolean.toString(in.varint() != 0);
        };
    }

    private static long unzigzag(long value) {
        return value >>> 1 ^ -(value & 1);
    }

    private String real(int bits) throws ConversionException {
        float value = Float.intBitsToFloat(bits);
        if (Float.isNaN(value) && bits != Float.floatToIntBits(Float.NaN)) {
            lose("text has no form for the sign and the payload of this NaN, " + Integer.toHexString(bits));
        }
        return DecimalText.of(value);
    }

    private String real(long bits) throws ConversionException {
        double value = Double.longBitsToDouble(bits);
        if (Double.isNaN(value) && bits != Double.doubleToLongBits(Double.NaN)) {
            lose("text has no form for the sign and the payload of this NaN, " + Long.toHexString(bits));
        }
        return DecimalText.of(value);
    }

    private void enumeration(FieldDeclaration field, int number) throws IOException {
        if (field.values().allows(number)) {
            out.field(field.name(), field.values().name(number));
        } else {
            lose("the value " + number + " of " + field.name() + " is not known, and text has no form for it");
        }
    }

    private void lose(String what) throws ConversionException {
        losses.lost(place(), what);
    }

    private String place() {
        StringBuilder place = new StringBuilder("byte ").append(start);
        for (int i = 1; i <= depth; i++) {
            place.append(i == 1 ? " in " : ".").append(fields[i].name());
        }
        return place.toString();
    }
}
