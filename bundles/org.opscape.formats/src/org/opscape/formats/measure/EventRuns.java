/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.opscape.formats.Source;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.Section;
import org.opscape.formats.tensorflow.Records;
import org.opscape.model.Progress;
import org.opscape.model.measure.Execution;
import org.opscape.model.measure.RunRecord;

/** Finds the runs in an event file: each was written under a tag, at a step; those without any statistics are left out. */
final class EventRuns {
    private static final int LONGEST = 1 << 10;
    private static final String PLUGIN = "graph_run_metadata";

    private final Source source;
    private final Counted problems;
    private final Progress progress;
    private final List<RunRecord> runs = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final StringPool strings = new StringPool();
    private OptionalLong step = OptionalLong.empty();
    private int events;
    private int empty;

    EventRuns(Source source, Counted problems, Progress progress) {
        this.source = source;
        this.problems = problems;
        this.progress = progress;
    }

    List<RunRecord> read() throws IOException {
        Records records = new Records(source.content());
        while (records.next()) {
            progress.check();
            progress.report("Looking for runs", (double) records.start() / source.content().length());
            events++;
            if (records.end() - records.start() <= Integer.MAX_VALUE) {
                event(records);
            }
        }
        if (!records.damage().isEmpty()) {
            problems.add(records.damage());
        }
        return runs;
    }

    /** Returns what was found instead of statistics, for a person. */
    String instead() {
        return events + " other events"
                + (empty == 0 ? "" : "; the statistics of " + empty + (empty == 1 ? " run are" : " runs are") + " empty");
    }

    private void event(Records records) throws IOException {
        int before = runs.size();
        try {
            event(new Section(source.content(), records.start(), records.end(), false));
        } catch (MalformedMessageException e) {
            problems.add("byte " + records.start() + ": This event is damaged: " + e.getMessage() + ".");
        }
        if (runs.size() > before && !records.isIntact()) {
            problems.add("byte " + records.start() + ": The checksum of this event is wrong.");
        }
    }

    private void event(Section section) throws MalformedMessageException {
        step = OptionalLong.of(0);
        MessageCursor cursor = section.cursor(RunSchema.EVENT);
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case RunSchema.EVENT_STEP -> step = OptionalLong.of(cursor.integer());
                case RunSchema.EVENT_TAGGED_RUN -> tagged(cursor, section);
                case RunSchema.EVENT_SUMMARY -> summary(cursor, section);
                default -> {
                }
            }
            field = cursor.next();
        }
    }

    private void tagged(MessageCursor cursor, Section section) throws MalformedMessageException {
        String tag = "";
        Section run = null;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == RunSchema.TAGGED_TAG) {
                tag = cursor.bytes(LONGEST).toString();
            } else if (field == RunSchema.TAGGED_RUN) {
                run = section.part(cursor.start(), cursor.end());
            }
            field = cursor.next();
        }
        cursor.leave();
        if (run != null) {
            run(run, tag);
        }
    }

    private void summary(MessageCursor cursor, Section section) throws MalformedMessageException {
        cursor.enter();
        while (cursor.next() == 1) {
            cursor.enter();
            value(cursor, section);
            cursor.leave();
        }
        cursor.leave();
    }

    /** TensorFlow 2 writes a run as a tensor that holds a RunMetadata, with a plugin's name behind it. */
    private void value(MessageCursor cursor, Section section) throws MalformedMessageException {
        String tag = "";
        Section tensor = null;
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == 1) {
                tag = cursor.bytes(LONGEST).toString();
            } else if (field == 8) {
                tensor = section.part(cursor.start(), cursor.end());
            } else if (field == 9 && tensor != null && plugin(cursor).startsWith(PLUGIN)) {
                tensor(tensor, tag);
            }
            field = cursor.next();
        }
    }

    private static String plugin(MessageCursor cursor) throws MalformedMessageException {
        String name = "";
        cursor.enter();
        while (cursor.next() == 1) {
            cursor.enter();
            name = cursor.next() == 1 ? cursor.bytes(LONGEST).toString() : name;
            cursor.leave();
        }
        cursor.leave();
        return name;
    }

    private void tensor(Section section, String tag) throws MalformedMessageException {
        MessageCursor cursor = section.cursor(RunSchema.TENSOR);
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == 8) {
                run(section.part(cursor.start(), cursor.end()), tag);
            }
            field = cursor.next();
        }
    }

    private void run(Section section, String tag) {
        List<Execution> executions = new RunReader(section, strings, problems, progress).read(RunSchema.RUN_METADATA);
        if (executions.isEmpty()) {
            empty++;
        } else {
            runs.add(new RunRecord(label(tag), source.path().toString(), tag, step, executions));
        }
    }

    /** Many write the step into the tag, or the same tag at each step. */
    private String label(String tag) {
        String stepText = "step " + step.getAsLong();
        String label = tag.isEmpty() ? stepText : tag.endsWith(Long.toString(step.getAsLong())) ? tag : tag + ", " + stepText;
        String unique = label;
        for (int i = 2; !labels.add(unique); i++) {
            unique = label + " (" + i + ')';
        }
        return unique;
    }
}
