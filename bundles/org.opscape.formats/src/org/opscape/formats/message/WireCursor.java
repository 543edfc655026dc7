/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

/** Walks over a message in the binary encoding. */
final class WireCursor extends MessageCursor {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int LENGTH = 2;
    static final int FIXED32 = 5;
    private static final int GROUP_START = 3;
    private static final long UNCOUNTED = -2;
    /** Bytes of packed numbers of different lengths that are looked at to count them. */
    private static final int MOST_COUNTED = 1 << 20;

    private final int[] limits = new int[MAX_DEPTH + 1];
    private int position;
    private int limit;
    private int fieldStart;
    private int lengthStart;
    private int start;
    private int end;
    private long value;
    private int packedKind = -1;
    private int packedEnd;
    /** Whether the current field, and for each depth the current message, ends only because the content does. */
    private boolean cut;
    private final boolean[] cuts = new boolean[MAX_DEPTH + 1];
    private boolean mismatched;

    WireCursor(ByteWindow window, MessageType type) {
        super(window, type);
        limit = window.length();
        limits[0] = limit;
    }

    @Override
    public int next() throws MalformedMessageException {
        if (packedKind >= 0 && position < packedEnd) {
            element(packedKind);
            return number;
        }
        packedKind = -1;
        position = end;
        if (position >= limit) {
            if (cut || cuts[depth]) {
                throw truncated("the content ends in the middle of a message");
            }
            return END;
        }
        int at = position;
        fieldStart = at;
        long tag = varint();
        number = (int) (tag >>> 3);
        if (tag >>> 32 != 0 || number == 0) {
            throw malformed("there is no field here (tag " + tag + ")", at);
        }
        return field((int) tag & 7, at);
    }

    private int field(int wire, int at) throws MalformedMessageException {
        mismatched = false;
        boolean declared = type().declares(number);
        FieldKind kind = declared ? type().kind(number) : null;
        if (wire == LENGTH) {
            length(kind);
            if (declared && type().isPackable(number)) {
                return packed(kind);
            }
        } else {
            scalar(wire, at);
        }
        mismatched = declared && wire != wire(kind);
        return declared && !mismatched ? number : MessageType.UNKNOWN;
    }

    private static int wire(FieldKind kind) {
        return switch (kind) {
            case INTEGER -> VARINT;
            case FLOAT -> FIXED32;
            case DOUBLE -> FIXED64;
            case TEXT, BYTES, MESSAGE -> LENGTH;
        };
    }

    private void scalar(int wire, int at) throws MalformedMessageException {
        element(wire);
        if (wire == GROUP_START) {
            throw malformed("groups are not supported", at);
        }
        end = position;
    }

    /** Reads one value that is not delimited by a length. */
    private void element(int wire) throws MalformedMessageException {
        start = position;
        switch (wire) {
            case VARINT -> value = varint();
            case FIXED64 -> value = fixed(8);
            case FIXED32 -> value = fixed(4);
            default -> throw malformed("there is no field here (wire type " + wire + ")", position);
        }
    }

    private void length(FieldKind kind) throws MalformedMessageException {
        int at = position;
        lengthStart = at;
        long length = varint();
        start = position;
        if (length >= 0 && length <= limit - position) {
            end = position + (int) length;
            return;
        }
        if (limit != window.length() || length < 0 || length > Integer.MAX_VALUE) {
            throw malformed("a length of " + length + " bytes does not fit in its message", at);
        }
        cut = true;
        end = limit;
        if (kind != FieldKind.MESSAGE) {
            throw truncated("the content ends " + (length - (limit - position)) + " bytes too early");
        }
    }

    private int packed(FieldKind kind) throws MalformedMessageException {
        packedKind = wire(kind);
        packedEnd = end;
        return next();
    }

    private long varint() throws MalformedMessageException {
        int at = position;
        if (at < limit) {
            int first = window.at(at);
            if (first < 0x80) {
                position = at + 1;
                return first;
            }
        }
        return longVarint(at);
    }

    private long longVarint(int at) throws MalformedMessageException {
        long result = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (at >= limit) {
                throw limit == window.length() ? truncated("the content ends in the middle of a number")
                        : malformed("a number runs past its message", at);
            }
            int next = window.at(at++);
            result |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                position = at;
                return result;
            }
        }
        throw malformed("a number has more than 10 bytes", position);
    }

    private long fixed(int count) throws MalformedMessageException {
        if (limit - position < count) {
            throw limit == window.length() ? truncated("the content ends in the middle of a number")
                    : malformed("a number runs past its message", position);
        }
        long result = 0;
        for (int i = 0; i < count; i++) {
            result |= (long) window.at(position++) << 8 * i;
        }
        return result;
    }

    @Override
    public void enter() throws MalformedMessageException {
        push(type().type(number), start);
        position = start;
        limit = end;
        limits[depth] = end;
        cuts[depth] = cut;
        cut = false;
        end = start;
    }

    @Override
    public void leave() {
        end = limits[depth];
        cut = cuts[depth];
        packedKind = -1;
        limit = limits[--depth];
    }

    @Override
    public boolean recover(int outer) {
        while (depth > outer) {
            leave();
        }
        return !cut;
    }

    @Override
    public long integer() {
        return value;
    }

    @Override
    public double real() {
        return type().kind(number) == FieldKind.FLOAT ? shortest(Float.intBitsToFloat((int) value)) : Double.longBitsToDouble(value);
    }

    @Override
    public ByteSlice bytes(int max) {
        int total = end - start;
        int length = Math.min(total, max);
        int from = length == 0 ? 0 : window.load(start, start + length);
        slice.set(window.buffer(), from, length, total);
        return slice;
    }

    @Override
    public long skipElements() {
        if (packedKind < 0) {
            return 0;
        }
        int bytes = packedEnd - position;
        long count = switch (packedKind) {
            case FIXED32 -> bytes % 4 == 0 ? bytes / 4 : UNCOUNTED;
            case FIXED64 -> bytes % 8 == 0 ? bytes / 8 : UNCOUNTED;
            default -> bytes > MOST_COUNTED ? UNCOUNTED : varints();
        };
        position = packedEnd;
        end = packedEnd;
        return count;
    }

    private long varints() {
        long count = 0;
        for (int at = position; at < packedEnd; at++) {
            count += window.at(at) < 0x80 ? 1 : 0;
        }
        return count;
    }

    @Override
    public int fieldStart() {
        return fieldStart;
    }

    @Override
    int messageEnd() {
        return limit;
    }

    @Override
    int lengthStart() {
        return lengthStart;
    }

    @Override
    public int start() {
        return start;
    }

    @Override
    public int end() {
        return end;
    }

    /** {@return whether the current field is declared, but not with this encoding} */
    boolean isMismatched() {
        return mismatched;
    }
}
