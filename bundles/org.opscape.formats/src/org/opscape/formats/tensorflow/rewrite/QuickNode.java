/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.opscape.formats.Content;
import org.opscape.formats.assembly.NameTable;
import org.opscape.formats.tensorflow.NoteKeys;

/**
 * Rewrites the names in one NodeDef in binary by going through its bytes once: what most of the nodes of a large file are. Whatever is not
 * written as usual it leaves alone and says so; then the general way has to be gone, which also knows what is damaged.
 */
final class QuickNode {
    /** Larger nodes hold tensors, whose bytes need not be read. */
    static final int LARGEST = 1 << 15;
    private static final int NAME = 1 << 3 | 2;
    private static final int INPUT = 3 << 3 | 2;
    private static final int ATTR = 5 << 3 | 2;
    private static final int KEY = 1 << 3 | 2;
    private static final int VALUE = 2 << 3 | 2;
    private static final int LIST = 1 << 3 | 2;
    private static final int BYTES = 2 << 3 | 2;
    private static final byte[] CLASS = "_class".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] COLOCATION = "loc:@".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTE = NoteKeys.PREFIX.getBytes(StandardCharsets.US_ASCII);

    private final PieceReader reader;
    private final ByteOutput out = new ByteOutput();
    private final ByteOutput head = new ByteOutput();
    private int nodeStart;
    private int nodeEnd;
    private NameMap map;
    private byte[] bytes;
    private int at;
    /** The range that the output stands for; the first one is negative while nothing changes. */
    private int first;
    private int last;
    private int hits;
    private int growth;

    QuickNode(Content content) {
        reader = new PieceReader(content);
    }

    /**
     * Goes through a node.
     *
     * @return whether all of it is as usual; then {@link #changed} tells what changes
     */
    boolean read(NameMap names, int start, int end) {
        map = names;
        at = reader.load(start, end);
        bytes = reader.buffer();
        first = -1;
        out.clear();
        int to = at + end - start;
        nodeStart = at;
        nodeEnd = to;
        while (at < to) {
            int tag = bytes[at++];
            int wire = tag & 7;
            int lengthStart = at;
            int length = varint(to);
            if (tag <= 0 || length < 0 || wire != 0 && (wire != 2 || length > to - at)) {
                return false;
            }
            int value = at;
            at += wire == 2 ? length : 0;
            if (!field(tag, lengthStart, value, at)) {
                return false;
            }
            at = wire == 2 ? value + length : value;
        }
        return true;
    }

    private boolean field(int tag, int lengthStart, int value, int end) {
        switch (tag) {
            case NAME -> {
                int number = map.next(bytes, value, end - value);
                if (number >= 0) {
                    begin(lengthStart, end);
                    renamed(number, value, value, end, end);
                }
            }
            case INPUT -> input(lengthStart, value, end);
            case ATTR -> {
                return attribute(lengthStart, value, end);
            }
            default -> {
            }
        }
        return true;
    }

    /** Begins an exchange: what lies between it and the one before is copied. */
    private void begin(int from, int to) {
        if (first < 0) {
            first = from;
        } else {
            out.append(bytes, last, from);
        }
        last = to;
    }

    /** Writes a text in which a name is exchanged, and its length. */
    private void renamed(int number, int value, int name, int nameEnd, int end) {
        byte[] other = map.newName(number);
        out.appendLength(end - value + other.length - (nameEnd - name));
        out.append(bytes, value, name);
        out.append(other, 0, other.length);
        out.append(bytes, nameEnd, end);
    }

    private void input(int lengthStart, int value, int end) {
        int name = value < end && bytes[value] == '^' ? value + 1 : value;
        int nameEnd = nameEnd(name, end);
        int number = map.number(bytes, name, nameEnd - name);
        if (number >= 0) {
            begin(lengthStart, end);
            renamed(number, value, name, nameEnd, end);
        }
    }

    private int nameEnd(int from, int end) {
        int colon = from;
        while (colon < end && bytes[colon] != ':') {
            colon++;
        }
        return colon;
    }

    private boolean attribute(int lengthStart, int start, int end) {
        at = start;
        if (at >= end || bytes[at++] != KEY) {
            return false;
        }
        int keyLength = varint(end);
        if (keyLength < 0 || keyLength > end - at) {
            return false;
        }
        int key = at;
        if (keyLength == 0 || bytes[key] != '_') {
            return true;
        }
        at = key + keyLength;
        if (keyLength == CLASS.length && Arrays.equals(CLASS, 0, CLASS.length, bytes, key, at)) {
            return colocations(lengthStart, start, end);
        }
        return keyLength < NOTE.length || !Arrays.equals(NOTE, 0, NOTE.length, bytes, key, key + NOTE.length);
    }

    /** Rewrites a list of texts, and the lengths of the list, the value and the attribute around it. */
    private boolean colocations(int lengthStart, int start, int end) {
        int valueLength = at + 1;
        int value = inner(VALUE, end);
        int listLength = value + 1;
        int list = value < 0 ? -1 : inner(LIST, end);
        if (list < 0 || !measure(list, end)) {
            return false;
        }
        if (hits > 0) {
            int newList = end - list + growth;
            int newValue = listLength - value + ByteOutput.sizeOf(newList) + newList;
            begin(lengthStart, end);
            out.appendLength(valueLength - start + ByteOutput.sizeOf(newValue) + newValue);
            out.append(bytes, start, valueLength);
            out.appendLength(newValue);
            out.append(bytes, value, listLength);
            out.appendLength(newList);
            entries(list, end);
        }
        return true;
    }

    /** Enters a message that is all that is left of the one around it; -1 if there is no such one. */
    private int inner(int tag, int end) {
        if (at >= end || bytes[at++] != tag) {
            return -1;
        }
        int length = varint(end);
        return length >= 0 && length == end - at ? at : -1;
    }

    /** Finds how many texts of a list change, and by how much it grows; false if it holds anything else. */
    private boolean measure(int list, int end) {
        hits = 0;
        growth = 0;
        at = list;
        while (at < end) {
            int tag = bytes[at++];
            int lengthStart = at;
            int length = varint(end);
            if (tag != BYTES || length < 0 || length > end - at) {
                return false;
            }
            int number = colocated(length);
            if (number >= 0) {
                int now = COLOCATION.length + map.newName(number).length;
                hits++;
                growth += ByteOutput.sizeOf(now) + now - (at - lengthStart) - length;
            }
            at += length;
        }
        return true;
    }

    private void entries(int list, int end) {
        at = list;
        while (at < end) {
            int tag = at++;
            int length = varint(end);
            int number = colocated(length);
            if (number >= 0) {
                out.append(bytes, tag, tag + 1);
                renamed(number, at, at + COLOCATION.length, at + length, at + length);
            } else {
                out.append(bytes, tag, at + length);
            }
            at += length;
        }
    }

    /** The number of the name that an entry here refers to, if it gets another one; else NONE. */
    private int colocated(int length) {
        boolean reference = length > COLOCATION.length
                && Arrays.equals(COLOCATION, 0, COLOCATION.length, bytes, at, at + COLOCATION.length);
        return reference ? map.number(bytes, at + COLOCATION.length, length - COLOCATION.length) : NameTable.NONE;
    }

    /** Reads a length; -1 if there is none, or a very long one. */
    private int varint(int end) {
        int result = 0;
        for (int shift = 0; shift < 28 && at < end; shift += 7) {
            int next = bytes[at++];
            result |= (next & 0x7F) << shift;
            if (next >= 0) {
                return result;
            }
        }
        return -1;
    }

    /** Whether something changes in the node that was read last. */
    boolean isChanged() {
        return first >= 0;
    }

    /** Where the changes end in the node that was read last: the offset from its beginning. */
    int last() {
        return last - nodeStart;
    }

    /** The new bytes up to {@link #last}: the length of the node, what comes before the first change, and the rest. */
    byte[] changed() {
        int grown = nodeEnd - nodeStart + out.length() - (last - first);
        head.clear();
        head.appendLength(grown);
        head.append(bytes, nodeStart, first);
        return out.behind(head);
    }
}
