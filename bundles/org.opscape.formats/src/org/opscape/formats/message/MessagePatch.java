/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Walks over a message and notes what is to be exchanged in it. Everything else stays byte for byte: in binary only the lengths of the
 * messages around an exchange change, in text nothing. Takes memory by what is exchanged, and time by what is entered.
 */
public final class MessagePatch {
    private final MessageCursor cursor;
    private final boolean text;
    /** In the order of the bytes; null where a message was entered whose length stays. */
    private final List<Splice> splices = new ArrayList<>();
    /** For each message that was entered: the place of its length among the splices, where its length and its content begin, and so on. */
    private final int[] slots = new int[MessageCursor.MAX_DEPTH + 1];
    private final int[] lengths = new int[MessageCursor.MAX_DEPTH + 1];
    private final int[] starts = new int[MessageCursor.MAX_DEPTH + 1];
    private final int[] ends = new int[MessageCursor.MAX_DEPTH + 1];
    private final long[] growths = new long[MessageCursor.MAX_DEPTH + 1];

    /**
     * Begins at the first field of a message.
     *
     * @param window the bytes of the message
     * @param type what it is
     * @param text whether it is text
     */
    public MessagePatch(ByteWindow window, MessageType type, boolean text) {
        this.cursor = MessageCursor.of(window, type, text);
        this.text = text;
    }

    /** {@return the cursor, to take values from; it is moved only through this} */
    public MessageCursor cursor() {
        return cursor;
    }

    /**
     * Moves to the next field of the current message.
     *
     * @return its number, {@link MessageType#UNKNOWN} or {@link MessageCursor#END}
     * @throws MalformedMessageException if the bytes make no sense here
     */
    public int next() throws MalformedMessageException {
        cursor.skipElements();
        return cursor.next();
    }

    /**
     * Enters the message that is the value of the current field.
     *
     * @throws MalformedMessageException if there is none
     */
    public void enter() throws MalformedMessageException {
        int length = cursor.lengthStart();
        int start = cursor.start();
        int end = text ? start : cursor.end();
        cursor.enter();
        int depth = cursor.depth();
        lengths[depth] = length;
        starts[depth] = start;
        ends[depth] = end;
        growths[depth] = 0;
        slots[depth] = splices.size();
        if (!text) {
            splices.add(null);
        }
    }

    /**
     * Leaves the message that was entered last.
     *
     * @throws MalformedMessageException if its rest makes no sense
     */
    public void leave() throws MalformedMessageException {
        int depth = cursor.depth();
        cursor.leave();
        if (!text) {
            settle(slots[depth], lengths[depth], starts[depth], ends[depth], growths[depth]);
            growths[depth - 1] += growths[depth];
        }
    }

    /** Exchanges the length of a message that has grown. */
    private void settle(int slot, int length, int start, int end, long growth) {
        if (growth != 0) {
            Splice splice = new Splice(length, start, Varint.of(end - start + growth));
            splices.set(slot, splice);
            growths[cursor.depth()] += splice.growth();
        } else if (slot == splices.size() - 1) {
            splices.remove(slot);
        }
    }

    /**
     * Exchanges the value of the current field.
     *
     * @param value the new value of a TEXT or BYTES field
     * @throws MalformedMessageException if the old value makes no sense
     */
    public void replace(byte[] value) throws MalformedMessageException {
        if (text) {
            int quote = cursor.window().at(cursor.start());
            splice(cursor.start(), cursor.end(), TextLiteral.of(value, (char) quote).getBytes(StandardCharsets.UTF_8));
        } else {
            byte[] length = Varint.of(value.length);
            byte[] bytes = new byte[length.length + value.length];
            System.arraycopy(length, 0, bytes, 0, length.length);
            System.arraycopy(value, 0, bytes, length.length, value.length);
            splice(cursor.lengthStart(), cursor.end(), bytes);
        }
    }

    /**
     * Exchanges the value of the current field.
     *
     * @param value the new value of an INTEGER field, not negative
     * @throws MalformedMessageException if the old value makes no sense
     */
    public void replace(long value) throws MalformedMessageException {
        splice(cursor.start(), cursor.end(), text ? Long.toString(value).getBytes(StandardCharsets.US_ASCII) : Varint.of(value));
    }

    /**
     * Takes the current field away; in text with its line, if it is alone there. Nothing may have been exchanged in it.
     *
     * @param fieldStart where the field begins: what the cursor said before the field was entered
     * @throws MalformedMessageException if its value makes no sense
     */
    public void remove(int fieldStart) throws MalformedMessageException {
        int from = fieldStart;
        int to = cursor.end();
        if (text) {
            int begin = blankBefore(from);
            int after = to;
            while (after < cursor.window().length() && isBlank(cursor.window().at(after))) {
                after++;
            }
            if (isLineStart(begin) && after < cursor.window().length() && cursor.window().at(after) == '\n') {
                from = begin;
                to = after + 1;
            }
        }
        splice(from, to, new byte[0]);
    }

    /**
     * Puts a field behind the others of the current message, when {@link #next} has returned END.
     *
     * @param field the field
     */
    public void append(NewField field) {
        int at = cursor.messageEnd();
        if (!text) {
            splice(at, at, field.binary());
            return;
        }
        int begin = blankBefore(at);
        if (isLineStart(begin)) {
            String lines = field.lines(cursor.depth() == 0 ? 0 : at - begin + 2, lineBreak(begin));
            boolean open = begin > 0 && cursor.window().at(begin - 1) != '\n';
            splice(begin, begin, ((open ? "\n" : "") + lines).getBytes(StandardCharsets.UTF_8));
        } else {
            boolean spaced = at > 0 && cursor.window().at(at - 1) <= ' ';
            splice(at, at, ((spaced ? "" : " ") + field.inline() + " ").getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Takes over what is exchanged in the message that is the value of the current field.
     *
     * @param inner the exchanges in the bytes of that message: in text without its braces
     * @param start where the value begins, as the cursor said
     * @param end where it ends
     */
    public void graft(List<Splice> inner, int start, int end) {
        int offset = text ? start + 1 : start;
        int slot = splices.size();
        if (!text) {
            splices.add(null);
        }
        long growth = 0;
        for (Splice splice : inner) {
            splices.add(splice.moved(offset));
            growth += splice.growth();
        }
        growths[cursor.depth()] += growth;
        if (!text) {
            settle(slot, cursor.lengthStart(), start, end, growth);
        }
    }

    /** {@return where the length of the current field begins, in binary} */
    public int lengthStart() {
        return cursor.lengthStart();
    }

    /**
     * Exchanges bytes of the current field in binary. Where its length changes, it must be among them.
     *
     * @param from the offset of the first byte that goes
     * @param to the offset after the last byte that goes
     * @param bytes what comes instead
     */
    public void exchange(int from, int to, byte[] bytes) {
        splice(from, to, bytes);
    }

    private void splice(int from, int to, byte[] bytes) {
        Splice splice = new Splice(from, to, bytes);
        splices.add(splice);
        growths[cursor.depth()] += splice.growth();
    }

    private int blankBefore(int position) {
        int at = position;
        while (at > 0 && isBlank(cursor.window().at(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r';
    }

    private boolean isLineStart(int position) {
        return position == 0 || cursor.window().at(position - 1) == '\n';
    }

    private String lineBreak(int position) {
        return position > 1 && cursor.window().at(position - 2) == '\r' ? "\r\n" : "\n";
    }

    /** {@return what is exchanged, in the order of the bytes; to be asked when the walk is over} */
    public List<Splice> splices() {
        splices.removeIf(Objects::isNull);
        return Collections.unmodifiableList(splices);
    }
}
