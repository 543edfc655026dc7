/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.util.Arrays;
import org.opscape.formats.Content;
import org.opscape.formats.message.ByteSlice;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.tensorflow.NodeOrigin;
import org.opscape.formats.tensorflow.Schema;
import org.opscape.model.dataflow.Operation;

/** The names that nodes have in a file. They mostly stand at the beginning of a node, so that one look at it is enough. */
final class NodeNames {
    private static final int LONGEST = 1 << 20;
    private static final int NAME = Schema.NODE_NAME << 3 | 2;
    private static final int GLANCE = 1 << 9;
    private static final byte[] KEY = {'n', 'a', 'm', 'e', ':'};

    private final Content content;
    private final boolean text;
    private final PieceReader reader;
    private byte[] bytes = new byte[0];
    private int from;
    private int length;

    NodeNames(Content content, boolean text) {
        this.content = content;
        this.text = text;
        this.reader = new PieceReader(content);
    }

    /** Reads the name of a node; false if it has none. */
    boolean read(NodeOrigin origin, Operation operation) throws MalformedMessageException {
        int start = origin.start(operation);
        int end = origin.end(operation);
        int to = Math.min(end, start + GLANCE);
        int at = reader.load(start, to);
        bytes = reader.buffer();
        boolean found = text ? literal(at, at + to - start) : field(at, at + to - start);
        return found || search(start, end);
    }

    private boolean field(int at, int to) {
        if (to - at < 2 || bytes[at] != NAME || bytes[at + 1] < 0 || bytes[at + 1] > to - at - 2) {
            return false;
        }
        from = at + 2;
        length = bytes[at + 1];
        return true;
    }

    /** Looks for a name in quotes, without anything that stands for something else, behind the brace. */
    private boolean literal(int brace, int to) {
        int at = blank(brace + 1, to);
        if (to - at < KEY.length || !Arrays.equals(KEY, 0, KEY.length, bytes, at, at + KEY.length)) {
            return false;
        }
        at = blank(at + KEY.length, to);
        int quote = at < to ? bytes[at] : 0;
        from = at + 1;
        while (++at < to && bytes[at] != quote && bytes[at] != '\\') {
            continue;
        }
        length = at - from;
        int next = at < to && bytes[at] == quote ? blank(at + 1, to) : to;
        boolean joined = next >= to || bytes[next] == '"' || bytes[next] == '\'' || bytes[next] == '#';
        return (quote == '"' || quote == '\'') && !joined;
    }

    private int blank(int begin, int to) {
        int at = begin;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }

    private boolean search(int start, int end) throws MalformedMessageException {
        Content node = text ? content.slice(start + 1L, end - 1L) : content.slice(start, end);
        MessageCursor cursor = MessageCursor.of(new ByteWindow(node), Schema.NODE, text);
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.NODE_NAME) {
                ByteSlice name = cursor.bytes(LONGEST);
                bytes = name.copy();
                from = 0;
                length = bytes.length;
                return true;
            }
            field = cursor.next();
        }
        return false;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int length() {
        return length;
    }

    byte[] copy() {
        return Arrays.copyOfRange(bytes, from, from + length);
    }
}
