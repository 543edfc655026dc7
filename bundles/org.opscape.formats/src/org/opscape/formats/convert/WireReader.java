/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;

/** Reads the values of a binary message one after another, and none beyond the end of the current message. */
final class WireReader {
    private static final int DEEPEST = 100;
    private static final int LONGEST = 10;

    private final ByteWindow window;
    private int position;
    private int limit;

    WireReader(ByteWindow window) {
        this.window = window;
        this.limit = window.length();
    }

    int position() {
        return position;
    }

    int limit() {
        return limit;
    }

    void limit(int end) {
        limit = end;
    }

    byte[] buffer() {
        return window.buffer();
    }

    /** Passes some bytes; the first one is at the index in the buffer that this returns. */
    int take(int count) throws MalformedMessageException {
        check(count);
        int index = window.load(position, position + count);
        position += count;
        return index;
    }

    int tag() throws MalformedMessageException {
        long tag = varint();
        if (tag >>> 32 != 0 || tag >>> 3 == 0) {
            throw malformed("there is no field here (tag " + tag + ")");
        }
        return (int) tag;
    }

    /** Reads the length of what follows, which fits in the current message. */
    int length() throws MalformedMessageException {
        long length = varint();
        check(length);
        return (int) length;
    }

    long varint() throws MalformedMessageException {
        long result = 0;
        for (int i = 0; i < LONGEST; i++) {
            check(1);
            int next = window.at(position++);
            result |= (long) (next & 0x7F) << 7 * i;
            if (next < 0x80) {
                return result;
            }
        }
        throw malformed("a number has more than 10 bytes");
    }

    int fixed32() throws MalformedMessageException {
        return (int) fixed(4);
    }

    long fixed64() throws MalformedMessageException {
        return fixed(8);
    }

    private long fixed(int count) throws MalformedMessageException {
        check(count);
        long result = 0;
        for (int i = 0; i < count; i++) {
            result |= (long) window.at(position++) << 8 * i;
        }
        return result;
    }

    /** Passes a value, with all that is in it. */
    void skip(int wire) throws MalformedMessageException {
        int open = skipOne(wire);
        while (open > 0) {
            open += skipOne(tag() & 7);
            if (open > DEEPEST) {
                throw malformed("groups are nested more than " + DEEPEST + " deep");
            }
        }
        if (open < 0) {
            throw malformed("a group ends that did not begin");
        }
    }

    /** Passes a value, or the beginning or end of a group; returns how many more groups are open then. */
    private int skipOne(int wire) throws MalformedMessageException {
        switch (wire) {
            case Wire.VARINT -> varint();
            case Wire.FIXED64 -> fixed(8);
            case Wire.LENGTH -> pass(length());
            case Wire.FIXED32 -> fixed(4);
            case Wire.GROUP_START, Wire.GROUP_END -> {
                return wire == Wire.GROUP_START ? 1 : -1;
            }
            default -> throw malformed("there is no field here (wire type " + wire + ")");
        }
        return 0;
    }

    private void pass(int count) {
        position += count;
    }

    private void check(long count) throws MalformedMessageException {
        if (count < 0 || count > limit - position) {
            throw malformed("the message ends in the middle of a value");
        }
    }

    MalformedMessageException malformed(String message) {
        return new MalformedMessageException(message, position, false);
    }
}
