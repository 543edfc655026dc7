/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.opscape.formats.message.Splice;

/**
 * What makes the bytes of a file say what its model says now.
 *
 * @param splices what to exchange, in the order of the bytes
 * @param renames the operations of the main graph whose names changed, old to new
 */
public record Rewrite(List<Splice> splices, Map<String, String> renames) {
    /** Nothing changes. */
    public static final Rewrite NONE = new Rewrite(List.of(), Map.of());

    /** {@return whether the bytes stay as they are} */
    public boolean isEmpty() {
        return splices.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Rewrite rewrite) || rewrite.splices.size() != splices.size()) {
            return false;
        }
        for (int i = 0; i < splices.size(); i++) {
            Splice mine = splices.get(i);
            Splice theirs = rewrite.splices.get(i);
            if (mine.from() != theirs.from() || mine.to() != theirs.to() || !Arrays.equals(mine.bytes(), theirs.bytes())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return splices.size();
    }
}
