/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.measure.MemoryUse;

/** Adds up what the allocators gave to one execution. */
final class MemoryReader {
    private long total;
    private long peak;
    private long live;
    private long temporary;
    private long persistent;
    private boolean strange;

    void clear() {
        total = 0;
        peak = 0;
        live = 0;
        temporary = 0;
        persistent = 0;
        strange = false;
    }

    /** Reads what one allocator gave. */
    void allocator(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case RunSchema.MEMORY_TOTAL -> total = plus(total, cursor.integer());
                case RunSchema.MEMORY_PEAK -> peak = plus(peak, cursor.integer());
                case RunSchema.MEMORY_LIVE -> live = live(cursor.integer());
                default -> {
                }
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    /** What is left may be less than nothing, where an execution frees what others took. */
    private long live(long bytes) {
        return bytes < 0 ? live : plus(live, bytes);
    }

    /** Reads what the execution kept for itself. */
    void kept(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case RunSchema.KEPT_TEMPORARY, RunSchema.KEPT_TEMPORARY_DEVICE, RunSchema.KEPT_TEMPORARY_OLD ->
                    temporary = plus(temporary, cursor.integer());
                case RunSchema.KEPT_PERSISTENT, RunSchema.KEPT_PERSISTENT_DEVICE, RunSchema.KEPT_PERSISTENT_OLD ->
                    persistent = plus(persistent, cursor.integer());
                default -> {
                }
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private long plus(long sum, long bytes) {
        if (bytes < 0 || sum + bytes < 0) {
            strange = true;
            return sum;
        }
        return sum + bytes;
    }

    MemoryUse use() {
        boolean none = (total | peak | live | temporary | persistent) == 0;
        return none ? MemoryUse.NONE : new MemoryUse(total, peak, live, temporary, persistent);
    }

    /** Whether any of the sizes could not be true, and was taken as 0. */
    boolean isStrange() {
        return strange;
    }
}
