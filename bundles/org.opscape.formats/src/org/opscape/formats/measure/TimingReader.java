/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.util.Arrays;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.measure.Timing;

/** Takes the times of one execution from its fields: nanoseconds where the file has them, else microseconds. */
final class TimingReader {
    private static final long NANOS = 1000;
    /** The last moment that is believed, in the year 2116, in nanoseconds. */
    private static final long LATEST = Long.MAX_VALUE / 2;
    /** The longest duration that is believed, some 36 years in nanoseconds; no sum of it and a moment overflows. */
    private static final long LONGEST = 1L << 60;

    /** By field, what it says; 0 if it says nothing. */
    private final long[] fields = new long[RunSchema.SCHEDULED_NANOS + 1];
    private boolean strange;

    void clear() {
        Arrays.fill(fields, 0);
        strange = false;
    }

    static boolean isTime(int field) {
        return field >= RunSchema.START_MICROS && field <= RunSchema.END_MICROS || field == RunSchema.SCHEDULED_MICROS
                || field >= RunSchema.START_NANOS && field <= RunSchema.SCHEDULED_NANOS;
    }

    void take(int field, MessageCursor cursor) throws MalformedMessageException {
        fields[field] = cursor.integer();
    }

    Timing timing() {
        boolean exact = fields[RunSchema.START_NANOS] != 0;
        long start = exact ? bounded(fields[RunSchema.START_NANOS], LATEST) : micros(RunSchema.START_MICROS, LATEST);
        long begin = relative(exact, RunSchema.COMPUTE_START_NANOS, RunSchema.COMPUTE_START_MICROS);
        long done = relative(exact, RunSchema.COMPUTE_END_NANOS, RunSchema.COMPUTE_END_MICROS);
        long end = relative(exact, RunSchema.END_NANOS, RunSchema.END_MICROS);
        if (done < begin) {
            strange = true;
            done = begin;
        }
        return new Timing(scheduled(exact, start), start, start + begin, start + done, start + Math.max(end, done));
    }

    /** Some versions of TensorFlow write nanoseconds to the field for microseconds, which would be long after the start. */
    private long scheduled(boolean exact, long start) {
        long micros = fields[RunSchema.SCHEDULED_MICROS];
        long scheduled = exact ? fields[RunSchema.SCHEDULED_NANOS] : micros > LATEST / NANOS ? micros : micros * NANOS;
        return scheduled > 0 && scheduled <= start ? scheduled : 0;
    }

    private long relative(boolean exact, int nanos, int micros) {
        return exact ? bounded(fields[nanos], LONGEST) : micros(micros, LONGEST);
    }

    private long micros(int field, long most) {
        return bounded(fields[field], most / NANOS) * NANOS;
    }

    private long bounded(long value, long most) {
        if (value >= 0 && value <= most) {
            return value;
        }
        strange = true;
        return 0;
    }

    /** Whether any of the times that were taken last could not be true, and was taken as 0. */
    boolean isStrange() {
        return strange;
    }
}
