/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

/** Says how well bytes fit a kind of message, by the fields at their beginning: files do not say what they are. */
public final class Plausibility {
    private static final int MOST_FIELDS = 200;
    private static final int MOST_IN_MESSAGE = 24;
    private static final int DEEPEST = 4;
    private static final int CONTRADICTION = 12;
    private static final int STRANGE = 3;
    private static final int BROKEN = 4;
    private static final int LONGEST_TEXT = 256;
    private static final int LOOKED_AT = 512;

    private final MessageCursor cursor;
    private int looked;
    private int score;
    private boolean contradicted;

    private Plausibility(MessageCursor cursor) {
        this.cursor = cursor;
    }

    /**
     * Scores a kind of message.
     *
     * @param window the bytes
     * @param type the kind of message
     * @param text whether they are text
     * @return the number of fields that fit, less a good deal for what does not; at most 0 if the kind is not likely
     */
    public static int score(ByteWindow window, MessageType type, boolean text) {
        Plausibility plausibility = new Plausibility(MessageCursor.of(window, type, text));
        try {
            plausibility.walk(0);
        } catch (MalformedMessageException e) {
            plausibility.score -= e.isTruncated() || text ? 0 : BROKEN;
        }
        return plausibility.score;
    }

    /**
     * Tells text from binary: text begins with the name of a field, and has no control characters; the lengths and tags of a binary message
     * may look like the name of a field, but not for long.
     *
     * @param window the bytes
     * @return whether they are the text format
     */
    public static boolean isText(ByteWindow window) {
        for (int i = 0; i < Math.min(LOOKED_AT, window.length()); i++) {
            int c = window.at(i);
            if (c < ' ' && (c < '\t' || c > '\r')) {
                return false;
            }
        }
        TextScanner scanner = new TextScanner(window);
        int first = scanner.peek();
        if (first == '[') {
            return true;
        }
        if (scanner.identifier() == 0) {
            return false;
        }
        int next = scanner.peek();
        return next == ':' || next == '{' || next == '<' || next == '[';
    }

    private void walk(int level) throws MalformedMessageException {
        int inMessage = 0;
        int field = cursor.next();
        while (field != MessageCursor.END && looked < MOST_FIELDS && (level == 0 || inMessage < MOST_IN_MESSAGE) && !contradicted) {
            looked++;
            inMessage++;
            look(field, level);
            field = contradicted ? MessageCursor.END : cursor.next();
        }
    }

    private void look(int field, int level) throws MalformedMessageException {
        if (field == MessageType.UNKNOWN) {
            boolean mismatched = cursor instanceof WireCursor wire && wire.isMismatched();
            contradicted = mismatched;
            score -= mismatched ? CONTRADICTION : cursor instanceof WireCursor ? STRANGE : 0;
            return;
        }
        score++;
        FieldKind kind = cursor.type().kind(field);
        if (kind == FieldKind.MESSAGE && level < DEEPEST && !cursor.type().type(field).isEmpty()) {
            cursor.enter();
            walk(level + 1);
            if (!contradicted) {
                cursor.leave();
            }
        } else if (kind == FieldKind.TEXT && !isPrintable(cursor.bytes(LONGEST_TEXT))) {
            contradicted = true;
            score -= CONTRADICTION;
        }
    }

    private static boolean isPrintable(ByteSlice bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            int c = bytes.at(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }
}
