/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.opscape.formats.Content;

/**
 * A content as text: UTF-8, or UTF-16 with a mark, as spreadsheets write it.
 *
 * @param text the text without the mark; empty if it is none
 * @param isText whether it is text
 */
record TextContent(String text, boolean isText) {
    private static final int HEAD = 1 << 12;
    private static final char MARK = '\uFEFF';

    static TextContent of(Content content, long largest) throws IOException {
        byte[] head = new byte[(int) Math.min(HEAD, content.length())];
        content.read(0, head, 0, head.length);
        Charset charset = charset(head);
        if (content.length() > largest || !isPrintable(new String(head, charset))) {
            return new TextContent("", false);
        }
        byte[] bytes = new byte[(int) content.length()];
        content.read(0, bytes, 0, bytes.length);
        String text = new String(bytes, charset);
        return new TextContent(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, true);
    }

    private static Charset charset(byte[] head) {
        int first = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    private static boolean isPrintable(String head) {
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    boolean isJson() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                return c == '{' || c == '[';
            }
        }
        return false;
    }
}
