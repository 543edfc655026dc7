/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.Content;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Plausibility;
import org.opscape.formats.message.Section;
import org.opscape.model.Progress;

/** Finds the graphs in an event file: written as such, with a MetaGraphDef, or with the metadata of a run. */
final class EventReader {
    private static final int LONGEST = 1 << 10;

    private final Content content;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<String> damage = new ArrayList<>();
    private int events;

    EventReader(Content content) {
        this.content = content;
    }

    boolean beginsWithEvent() throws IOException {
        Records records = new Records(content);
        if (!records.next() || records.end() - records.start() > Integer.MAX_VALUE) {
            return true;
        }
        ByteWindow window = new ByteWindow(content.slice(records.start(), records.end()));
        return Plausibility.score(window, Schema.EVENT, false) > 0;
    }

    List<Candidate> candidates(Path path, Progress progress) throws IOException, ModelFileException {
        Records records = new Records(content);
        while (records.next()) {
            progress.check();
            progress.report("Looking for graphs", (double) records.start() / content.length());
            events++;
            if (records.end() - records.start() <= Integer.MAX_VALUE) {
                event(records);
            }
        }
        if (!records.damage().isEmpty()) {
            damage.add(records.damage());
        }
        if (candidates.isEmpty()) {
            String found = damage.isEmpty() ? "" : " " + String.join(" ", damage);
            throw new ModelFileException(path, "This event file holds no graph, only " + events + " other events." + found);
        }
        List<Candidate> result = new ArrayList<>();
        for (Candidate candidate : candidates) {
            result.add(candidate.with(damage));
        }
        return Candidate.counted(result);
    }

    private void event(Records records) throws IOException {
        int before = candidates.size();
        Section section = new Section(content, records.start(), records.end(), false);
        try {
            event(section);
        } catch (MalformedMessageException e) {
            damage.add("The event at byte " + records.start() + " is damaged: " + e.getMessage() + ".");
        }
        if (candidates.size() > before && !records.isIntact()) {
            damage.add("The checksum of the event at byte " + records.start() + " is wrong.");
        }
    }

    private void event(Section section) throws MalformedMessageException {
        MessageCursor cursor = section.cursor(Schema.EVENT);
        String time = "";
        int field = cursor.next();
        while (field != MessageCursor.END) {
            switch (field) {
                case Schema.EVENT_WALL_TIME -> time = " of " + Instant.ofEpochSecond((long) cursor.real());
                case Schema.EVENT_GRAPH -> add("GraphDef" + time, section.part(cursor.start(), cursor.end()), Schema.GRAPH);
                case Schema.EVENT_META_GRAPH -> add("MetaGraphDef" + time, section.part(cursor.start(), cursor.end()), Schema.META);
                case Schema.EVENT_TAGGED_RUN -> taggedRun(cursor, section, time);
                case Schema.EVENT_SUMMARY -> summary(cursor, section, time);
                default -> {
                }
            }
            field = cursor.next();
        }
    }

    private void add(String label, Section section, MessageType type) {
        if (section.end() > section.start()) {
            candidates.add(Candidate.of(Integer.toString(candidates.size()), label, section, type));
        }
    }

    private void taggedRun(MessageCursor cursor, Section section, String time) throws MalformedMessageException {
        String tag = "";
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == 1) {
                tag = cursor.bytes(LONGEST).toString();
            } else if (field == 2) {
                run(section.part(cursor.start(), cursor.end()), tag + time);
            }
            field = cursor.next();
        }
        cursor.leave();
    }

    private void summary(MessageCursor cursor, Section section, String time) throws MalformedMessageException {
        cursor.enter();
        while (cursor.next() == 1) {
            cursor.enter();
            summaryValue(cursor, section, time);
            cursor.leave();
        }
        cursor.leave();
    }

    /** TensorFlow 2 writes the graphs of traced functions as a tensor that holds a RunMetadata, with a plugin's name behind it. */
    private void summaryValue(MessageCursor cursor, Section section, String time) throws MalformedMessageException {
        String tag = "";
        Section tensor = null;
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == 1) {
                tag = cursor.bytes(LONGEST).toString();
            } else if (field == 8) {
                tensor = section.part(cursor.start(), cursor.end());
            } else if (field == 9 && tensor != null && plugin(cursor).startsWith("graph_run_metadata")) {
                tensor(tensor, tag + time);
            }
            field = cursor.next();
        }
    }

    private static String plugin(MessageCursor cursor) throws MalformedMessageException {
        String name = "";
        cursor.enter();
        while (cursor.next() == 1) {
            cursor.enter();
            if (cursor.next() == 1) {
                name = cursor.bytes(LONGEST).toString();
            }
            cursor.leave();
        }
        cursor.leave();
        return name;
    }

    private void tensor(Section section, String label) throws MalformedMessageException {
        MessageCursor cursor = section.cursor(Schema.TENSOR);
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == 8) {
                run(section.part(cursor.start(), cursor.end()), label);
            }
            field = cursor.next();
        }
    }

    /** Adds the graphs of a RunMetadata: of each function the one that TensorFlow had before it made it faster. */
    private void run(Section section, String label) throws MalformedMessageException {
        MessageCursor cursor = section.cursor(Schema.RUN_METADATA);
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == 3) {
                add("partition of " + label, section.part(cursor.start(), cursor.end()), Schema.GRAPH);
            } else if (field == 4) {
                cursor.enter();
                int graph = cursor.next();
                while (graph != MessageCursor.END) {
                    if (graph == 2) {
                        add("function of " + label, section.part(cursor.start(), cursor.end()), Schema.GRAPH);
                    }
                    graph = cursor.next();
                }
                cursor.leave();
            }
            field = cursor.next();
        }
    }
}
