/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.opscape.model.Paths;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** The names that operations have now, as bytes. Of the scopes around one only those are spelled that were not around the one before. */
final class NewNames {
    private Scope last;
    /** The scopes around the last operation, the outermost first, and where each ends in the name. */
    private Scope[] chain = new Scope[16];
    private int[] ends = new int[16];
    private int depth;
    /** The scopes around the next one, the innermost first. */
    private Scope[] next = new Scope[16];
    private byte[] name = new byte[256];
    private int length;
    private boolean noted;

    /** Spells the name of an operation. */
    void spell(Operation operation) {
        Scope scope = operation.getScope();
        if (scope != last) {
            last = scope;
            enter(scope);
        }
        length = depth == 0 ? 0 : ends[depth - 1];
        append(operation.getName());
    }

    private void enter(Scope scope) {
        int count = 0;
        for (Scope at = scope; at != null && !(at instanceof Graph); at = at.getParent()) {
            if (count == next.length) {
                next = Arrays.copyOf(next, 2 * count);
                chain = Arrays.copyOf(chain, 2 * count);
                ends = Arrays.copyOf(ends, 2 * count);
            }
            next[count++] = at;
        }
        int same = 0;
        while (same < depth && same < count && chain[same] == next[count - 1 - same]) {
            same++;
        }
        length = same == 0 ? 0 : ends[same - 1];
        for (depth = same; depth < count; depth++) {
            Scope inner = next[count - 1 - depth];
            noted |= NodeNotes.isNoted(inner);
            append(inner.getName());
            reserve(length + 1);
            name[length++] = Paths.SEPARATOR;
            chain[depth] = inner;
            ends[depth] = length;
        }
    }

    /** Whether a scope that was spelled has a note. */
    boolean isNoted() {
        return noted;
    }

    private void append(String text) {
        reserve(length + text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                append(text.substring(i).getBytes(StandardCharsets.UTF_8));
                return;
            }
            name[length++] = (byte) c;
        }
    }

    private void append(byte[] bytes) {
        reserve(length + bytes.length);
        System.arraycopy(bytes, 0, name, length, bytes.length);
        length += bytes.length;
    }

    private void reserve(int wanted) {
        if (wanted > name.length) {
            name = Arrays.copyOf(name, 2 * wanted);
        }
    }

    /** Whether the name that was spelled last is this one. */
    boolean is(byte[] array, int from, int count) {
        return count == length && Arrays.equals(name, 0, length, array, from, from + count);
    }

    byte[] copy() {
        return Arrays.copyOf(name, length);
    }
}
