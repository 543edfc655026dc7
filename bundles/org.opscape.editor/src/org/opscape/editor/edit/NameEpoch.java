/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The time between two edits that change names in a picture: what was made in it knows the names as they were then. Epochs of one picture
 * are a chain, of which only the part is kept that somebody still holds.
 */
public final class NameEpoch {
    private UnaryOperator<String> change = UnaryOperator.identity();
    private volatile NameEpoch next;

    /**
     * Ends this epoch.
     *
     * @param renaming gives the unique path after the edit of each node that was there before
     * @return the one that begins
     */
    public NameEpoch end(UnaryOperator<String> renaming) {
        change = renaming;
        next = new NameEpoch();
        return next;
    }

    /**
     * Follows nodes through all edits.
     *
     * @param later this epoch, or one that came after it
     * @return gives the unique path in the later epoch of each node that was there in this one
     */
    public UnaryOperator<String> to(NameEpoch later) {
        List<UnaryOperator<String>> changes = new ArrayList<>();
        for (NameEpoch at = this; at != later && at.next != null; at = at.next) {
            changes.add(at.change);
        }
        if (changes.isEmpty()) {
            return UnaryOperator.identity();
        }
        return path -> {
            String now = path;
            for (UnaryOperator<String> each : changes) {
                now = each.apply(now);
            }
            return now;
        };
    }

    /**
     * Tells whether another epoch is this one, or came after it.
     *
     * @param later an epoch of the same picture
     * @return whether it did
     */
    public boolean leadsTo(NameEpoch later) {
        NameEpoch at = this;
        while (at != null && at != later) {
            at = at.next;
        }
        return at != null;
    }
}
