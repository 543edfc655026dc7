/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.text.NumberFormat;

/** Numbers of things, for a person. */
final class Counted {
    private Counted() {
    }

    /** {@return for instance "1 operation" or "1,245 operations"} */
    static String of(long number, String what) {
        return NumberFormat.getIntegerInstance().format(number) + " " + what + (number == 1 ? "" : "s");
    }
}
