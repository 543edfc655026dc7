/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.opscape.model.Paths;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

/** The names that operations have now, as bytes. Scopes are spelled once. */
final class NewNames {
    private final Map<Scope, byte[]> scopes = new IdentityHashMap<>();
    /** Nodes of one scope mostly stand together. */
    private Scope last;
    private byte[] prefix = {};
    private byte[] name = new byte[256];
    private int length;
    private boolean noted;

    /** Spells the name of an operation. */
    void spell(Operation operation) {
        length = 0;
        Scope scope = operation.getScope();
        if (scope != null && !(scope instanceof Graph)) {
            if (scope != last) {
                last = scope;
                prefix = prefix(scope);
            }
            append(prefix);
        }
        append(operation.getName());
    }

    /** Spells a scope, and those around it that are not spelled yet. */
    private byte[] prefix(Scope scope) {
        byte[] spelled = scopes.get(scope);
        if (spelled != null) {
            return spelled;
        }
        Deque<Scope> open = new ArrayDeque<>();
        Scope at = scope;
        while (at != null && !(at instanceof Graph) && spelled == null) {
            open.push(at);
            at = at.getParent();
            spelled = at == null ? null : scopes.get(at);
        }
        byte[] around = spelled == null ? new byte[0] : spelled;
        while (!open.isEmpty()) {
            Scope inner = open.pop();
            noted |= NodeNotes.isNoted(inner);
            byte[] own = (inner.getName() + Paths.SEPARATOR).getBytes(StandardCharsets.UTF_8);
            byte[] path = Arrays.copyOf(around, around.length + own.length);
            System.arraycopy(own, 0, path, around.length, own.length);
            scopes.put(inner, path);
            around = path;
        }
        return around;
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
