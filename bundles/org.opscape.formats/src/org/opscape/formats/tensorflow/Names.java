/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.Arrays;
import org.opscape.formats.assembly.NameScan;

/** What TensorFlow allows as a node's name: [A-Za-z0-9.][A-Za-z0-9_.\\/>-]*, and for us no empty segment. */
final class Names {
    private static final byte ILLEGAL = 1;
    private static final byte[] CLASSES = new byte[256];

    static {
        Arrays.fill(CLASSES, ILLEGAL);
        for (char c = '0'; c <= 'z'; c++) {
            CLASSES[c] = isLetterOrDigit(c) ? 0 : ILLEGAL;
        }
        for (char c : "_.\\/>-".toCharArray()) {
            CLASSES[c] = 0;
        }
    }

    private Names() {
    }

    static NameScan scan() {
        return new NameScan(CLASSES);
    }

    /** Whether a name that was scanned, and its first byte, are legal. */
    static boolean isLegal(NameScan name, int first) {
        return name.seen() == 0 && !name.hasEmptySegment() && (isLetterOrDigit(first) || first == '.');
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
