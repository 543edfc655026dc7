/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Section;
import org.opscape.model.Progress;
import org.opscape.model.measure.Execution;

/** Reads the executions of one run. What comes behind damage is left out, with a problem that says so. */
final class RunReader {
    private static final int LONGEST = 1 << 12;
    private static final int CHECK_EVERY = 1 << 10;

    private final Section section;
    private final Counted problems;
    private final Progress progress;
    private final StringPool strings;
    private final ExecutionReader reader;
    private final List<Execution> executions = new ArrayList<>();

    /** The strings are shared by the runs of a file: each names the same operations again. */
    RunReader(Section section, StringPool strings, Counted problems, Progress progress) {
        this.section = section;
        this.strings = strings;
        this.problems = problems;
        this.progress = progress;
        reader = new ExecutionReader(strings, problems);
    }

    /** Reads a RunMetadata or StepStats message. */
    List<Execution> read(MessageType type) {
        MessageCursor cursor = section.cursor(type);
        try {
            if (type == RunSchema.STEP_STATS) {
                devices(cursor);
            } else {
                run(cursor);
            }
        } catch (MalformedMessageException e) {
            String what = e.isTruncated() ? "The file breaks off here" : "The file is damaged here, and what follows was not read";
            problems.add(section.place(e.position()) + ": " + what + ": " + e.getMessage() + ".");
        }
        return executions;
    }

    private void run(MessageCursor cursor) throws MalformedMessageException {
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == RunSchema.RUN_STATS) {
                cursor.enter();
                devices(cursor);
                cursor.leave();
            }
            field = cursor.next();
        }
    }

    private void devices(MessageCursor cursor) throws MalformedMessageException {
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == RunSchema.STEP_DEVICE) {
                device(cursor);
            }
            field = cursor.next();
        }
    }

    private void device(MessageCursor cursor) throws MalformedMessageException {
        int first = executions.size();
        String device = "";
        try {
            cursor.enter();
            int field = cursor.next();
            while (field != MessageCursor.END) {
                if (field == RunSchema.DEVICE_NAME) {
                    device = strings.get(cursor.bytes(LONGEST));
                } else if (field == RunSchema.DEVICE_NODE) {
                    node(cursor, device);
                }
                field = cursor.next();
            }
            cursor.leave();
        } finally {
            name(first, device);
        }
    }

    /** Gives the device to what was read before its name was: fields may be in any order. */
    private void name(int first, String device) {
        for (int i = first; i < executions.size() && executions.get(i).device().isEmpty(); i++) {
            Execution e = executions.get(i);
            executions.set(i, new Execution(e.name(), device, e.label(), e.timing(), e.memory(), e.outputs()));
        }
    }

    /** Reads an execution; in a binary file the next ones can be read even if this one cannot. */
    private void node(MessageCursor cursor, String device) throws MalformedMessageException {
        int depth = cursor.depth();
        try {
            executions.add(reader.read(cursor, device));
        } catch (MalformedMessageException e) {
            if (e.isTruncated() || !cursor.recover(depth)) {
                throw e;
            }
            problems.add(section.place(e.position()) + ": An execution is damaged and was left out: " + e.getMessage() + ".");
        }
        if (executions.size() % CHECK_EVERY == 0) {
            progress.check();
            progress.report("Reading the run", (double) cursor.start() / cursor.window().length());
        }
    }
}
