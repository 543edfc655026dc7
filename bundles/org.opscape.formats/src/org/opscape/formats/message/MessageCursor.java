/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

/**
 * Walks over the fields of a message and of the messages in it, the same way for binary and for text. After {@link #next} has named a
 * field, its value can be taken once, or entered if it is a message, or left alone: the next call skips it. Positions are offsets in the
 * content.
 */
public abstract sealed class MessageCursor permits WireCursor, TextCursor {
    /** Says that the message has no more fields. */
    public static final int END = 0;
    /** How deep messages may be nested; Protocol Buffers itself refuses more. */
    public static final int MAX_DEPTH = 100;

    final ByteWindow window;
    final ByteSlice slice = new ByteSlice();
    final MessageType[] types = new MessageType[MAX_DEPTH + 1];
    int depth;
    int number;

    MessageCursor(ByteWindow window, MessageType type) {
        this.window = window;
        this.types[0] = type;
    }

    /**
     * Makes a cursor.
     *
     * @param window the bytes of one message, without its length
     * @param type what message it is
     * @param text whether it is text
     * @return the cursor, before the first field
     */
    public static MessageCursor of(ByteWindow window, MessageType type, boolean text) {
        return text ? new TextCursor(window, type) : new WireCursor(window, type);
    }

    /**
     * Moves to the next field of the current message. The elements of a repeated field come one by one.
     *
     * @return its number, {@link MessageType#UNKNOWN} or {@link #END}
     * @throws MalformedMessageException if the bytes make no sense here
     */
    public abstract int next() throws MalformedMessageException;

    /**
     * Enters the message that is the value of the current field, before its first field.
     *
     * @throws MalformedMessageException if there is none, or it is too deep
     */
    public abstract void enter() throws MalformedMessageException;

    /**
     * Leaves the message that was entered last, whatever is left of it.
     *
     * @throws MalformedMessageException if its rest makes no sense
     */
    public abstract void leave() throws MalformedMessageException;

    /**
     * Gives up on the messages that were entered below a depth, after one of them was found to make no sense.
     *
     * @param outer the depth to go back to, in messages that were entered
     * @return whether the cursor can go on behind them; else nothing can be read any more
     */
    public abstract boolean recover(int outer);

    /** {@return how many messages were entered and not left} */
    public int depth() {
        return depth;
    }

    /**
     * Tells what the current message is.
     *
     * @param type a kind of message
     * @return whether the cursor is directly in one of this kind
     */
    public boolean isIn(MessageType type) {
        return types[depth] == type;
    }

    /** {@return the bytes that this walks over} */
    public ByteWindow window() {
        return window;
    }

    /**
     * Takes the value of an INTEGER field.
     *
     * @return the number; 0 or 1 for a truth value
     * @throws MalformedMessageException if it is none
     */
    public abstract long integer() throws MalformedMessageException;

    /**
     * Takes the value of a FLOAT or DOUBLE field.
     *
     * @return the number; of a FLOAT the shortest one that stands for it, 0.1 and not 0.10000000149
     * @throws MalformedMessageException if it is none
     */
    public abstract double real() throws MalformedMessageException;

    /**
     * Takes the value of a TEXT or BYTES field.
     *
     * @param max how many bytes are wanted at most
     * @return the bytes, until the cursor moves
     * @throws MalformedMessageException if it is none
     */
    public abstract ByteSlice bytes(int max) throws MalformedMessageException;

    /**
     * Skips the elements of the current field that are packed together with the current one, which was looked at.
     *
     * @return how many they are; none in text, where elements come one by one; -2 if they are too many to count
     */
    public abstract long skipElements();

    /** {@return where the current field begins: before its tag, or before its name; in a list of text, before the element} */
    public abstract int fieldStart();

    /** {@return where the value of the current field begins: of a message in text, before its brace} */
    public abstract int start();

    /**
     * Returns where the value of the current field ends: of a message in text, after its brace. A value that was not taken is skipped.
     *
     * @return the position
     * @throws MalformedMessageException if the value makes no sense
     */
    public abstract int end() throws MalformedMessageException;

    /** {@return after END: where another field of the current message could be put: in text before the brace that closes it} */
    abstract int messageEnd();

    /** {@return where the length before the current field's value begins; in text, where the value begins} */
    abstract int lengthStart();

    static double shortest(float value) {
        return Double.parseDouble(Float.toString(value));
    }

    /** {@return what kind of message the current one is} */
    public final MessageType type() {
        return types[depth];
    }

    final MalformedMessageException malformed(String message, int position) {
        return new MalformedMessageException(message, position, false);
    }

    final MalformedMessageException truncated(String message) {
        return new MalformedMessageException(message, window.length(), true);
    }

    /** Goes one message deeper. */
    final void push(MessageType nested, int position) throws MalformedMessageException {
        if (nested == null) {
            throw malformed("this field holds no message", position);
        }
        if (depth == MAX_DEPTH) {
            throw malformed("messages are nested more than " + MAX_DEPTH + " deep", position);
        }
        types[++depth] = nested;
    }
}
