/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.TextScanner;
import org.opscape.model.Progress;

/** Writes a text message as binary, in the order of its text. */
final class TextToBinary {
    private static final int STEP = 1 << 12;
    /** It takes two walks over the text. */
    private static final double HALF = 0.5;
    private static final String ANY = "google.protobuf.Any";
    private static final int ANY_TYPE = 1;
    private static final int ANY_VALUE = 2;

    private final ByteWindow window;
    private final TextScanner scanner;
    private final TextValues values;
    private final WireSink out;
    private final Declarations declarations;
    private final Progress progress;
    private final double done;
    private final MessageDeclaration[] messages = new MessageDeclaration[MessageCursor.MAX_DEPTH + 1];
    private final byte[] closers = new byte[MessageCursor.MAX_DEPTH + 1];
    /** For each depth the field whose list this is in; null outside of lists. */
    private final FieldDeclaration[] lists = new FieldDeclaration[MessageCursor.MAX_DEPTH + 1];
    /** For each depth the groups of which a field was there. */
    private final long[] given = new long[MessageCursor.MAX_DEPTH + 1];
    private int depth;
    private int count;
    /** The field whose numbers are being written in one piece; null if there is none. */
    private FieldDeclaration run;

    /**
     * @param done how much of all work was done before
     */
    TextToBinary(ByteWindow window, MessageDeclaration type, Declarations declarations, WireSink out, Progress progress, double done) {
        this.window = window;
        this.scanner = new TextScanner(window);
        this.values = new TextValues(scanner, out);
        this.out = out;
        this.declarations = declarations;
        this.progress = progress;
        this.done = done;
        messages[0] = type;
    }

    void run() throws IOException, MalformedMessageException {
        while (true) {
            if (++count % STEP == 0) {
                progress.check();
                progress.report("Converting", done + HALF * scanner.position() / window.length());
            }
            int c = lists[depth] == null ? scanner.peekField() : scanner.peek();
            if (lists[depth] != null) {
                element(c);
            } else if (c == TextScanner.NONE && depth == 0) {
                endRun();
                return;
            } else if (c == '}' || c == '>') {
                leave(c);
            } else {
                field(c);
            }
        }
    }

    private void field(int c) throws IOException, MalformedMessageException {
        int from = scanner.position();
        if (c == '[') {
            any();
            return;
        }
        int length = scanner.identifier();
        if (length == 0) {
            throw malformed(
                    c == TextScanner.NONE ? "the text ends, but a message is not closed" : "a field was expected, not '" + (char) c + "'",
                    from);
        }
        FieldDeclaration field = messages[depth].field(text(from, from + length));
        if (field == null) {
            throw malformed(messages[depth].name() + " has no field " + text(from, from + length), from);
        }
        if ((given[depth] & field.group()) != 0) {
            throw malformed("there is another value of " + field.name() + ", or of a field that excludes it, before this one", from);
        }
        given[depth] |= field.group();
        colon(field.kind() == ValueKind.MESSAGE);
        if (scanner.peek() == '[' && field.repeated()) {
            scanner.advance();
            lists[depth] = field;
            element(scanner.peek());
        } else {
            value(field);
        }
    }

    private void colon(boolean message) throws MalformedMessageException {
        int c = scanner.peek();
        if (c == ':') {
            scanner.advance();
        } else if (!message && c != '[') {
            throw malformed("':' was expected", scanner.position());
        }
    }

    private void element(int first) throws IOException, MalformedMessageException {
        int c = first;
        if (c == ',') {
            scanner.advance();
            c = scanner.peek();
        }
        if (c == ']') {
            scanner.advance();
            lists[depth] = null;
        } else {
            value(lists[depth]);
        }
    }

    private void value(FieldDeclaration field) throws IOException, MalformedMessageException {
        ValueKind kind = field.kind();
        if (field.packed()) {
            if (run != field) {
                endRun();
                tag(field.number(), Wire.LENGTH);
                out.begin();
                run = field;
            }
        } else {
            endRun();
            tag(field.number(), kind.wire());
        }
        switch (kind) {
            case MESSAGE -> enter(field.message());
            case STRING, BYTES -> values.string();
            default -> values.number(field);
        }
    }

    private void endRun() {
        if (run != null) {
            out.end();
            run = null;
        }
    }

    private void tag(int number, int wire) throws IOException {
        out.varint((long) number << 3 | wire);
    }

    private void enter(MessageDeclaration message) throws IOException, MalformedMessageException {
        int c = scanner.peek();
        if (c != '{' && c != '<') {
            throw malformed("'{' was expected", scanner.position());
        }
        if (depth == MessageCursor.MAX_DEPTH) {
            throw malformed("messages are nested more than " + MessageCursor.MAX_DEPTH + " deep", scanner.position());
        }
        scanner.advance();
        depth++;
        messages[depth] = message;
        closers[depth] = (byte) (c == '{' ? '}' : '>');
        lists[depth] = null;
        given[depth] = 0;
        out.begin();
    }

    private void leave(int c) throws MalformedMessageException {
        if (depth == 0 || c != closers[depth]) {
            throw malformed("'" + (char) c + "' closes nothing", scanner.position());
        }
        scanner.advance();
        endRun();
        out.end();
        depth--;
    }

    /** Reads an Any that is written as what is in it: {@code [address/type] { … }}. */
    private void any() throws IOException, MalformedMessageException {
        int from = scanner.position();
        scanner.skipExtensionName();
        String address = text(from + 1, scanner.position() - 1).strip();
        MessageDeclaration message = declarations.message(address.substring(address.lastIndexOf('/') + 1));
        if (message == null || !ANY.equals(messages[depth].name())) {
            throw malformed("[" + address + "] is not known here, so it cannot be written as binary", from);
        }
        colon(true);
        values.text(ANY_TYPE, address);
        tag(ANY_VALUE, Wire.LENGTH);
        enter(message);
    }

    private String text(int from, int to) {
        int index = window.load(from, to);
        return new String(window.buffer(), index, to - from, StandardCharsets.ISO_8859_1);
    }

    private static MalformedMessageException malformed(String message, int position) {
        return new MalformedMessageException(message, position, false);
    }
}
