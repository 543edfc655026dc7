/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.GraphChoice;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Section;

/**
 * A graph that a file holds.
 *
 * @param choice what a person is told of it
 * @param section where it is
 * @param type GraphDef or MetaGraphDef
 * @param preferred whether it is more likely wanted than others, whatever their size
 * @param damage what was found wrong in the file around it, as messages
 */
record Candidate(GraphChoice choice, Section section, MessageType type, boolean preferred, List<String> damage) {
    static Candidate of(String id, String label, Section section, MessageType type) {
        return new Candidate(new GraphChoice(id, label, 0), section, type, false, List.of());
    }

    Candidate prefer() {
        return new Candidate(choice, section, type, true, damage);
    }

    Candidate with(List<String> newDamage) {
        return new Candidate(choice, section, type, preferred, List.copyOf(newDamage));
    }

    /** Returns candidates that know how many operations they have. One alone need not be counted. */
    static List<Candidate> counted(List<Candidate> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Candidate> counted = new ArrayList<>();
        for (Candidate candidate : candidates) {
            GraphChoice choice = candidate.choice;
            counted.add(new Candidate(new GraphChoice(choice.id(), choice.label(), candidate.count()), candidate.section, candidate.type,
                    candidate.preferred, candidate.damage));
        }
        return counted;
    }

    /** Returns the first of the preferred ones if there is any, else the largest. */
    static Candidate likely(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            boolean better = candidate.preferred == best.preferred && candidate.choice.operations() > best.choice.operations();
            if (better || candidate.preferred && !best.preferred) {
                best = candidate;
            }
        }
        return best;
    }

    private int count() {
        int[] count = new int[1];
        MessageCursor cursor = section.cursor(type);
        try {
            count(cursor, count);
        } catch (MalformedMessageException e) {
            return count[0];
        }
        return count[0];
    }

    /** Goes down only into what holds nodes, which is four messages deep. */
    private static void count(MessageCursor cursor, int[] count) throws MalformedMessageException {
        int field = cursor.next();
        while (field != MessageCursor.END || cursor.depth() > 0) {
            if (field == MessageCursor.END) {
                cursor.leave();
            } else if (holdsNodes(cursor, field)) {
                cursor.enter();
            } else if (cursor.isIn(Schema.GRAPH) && field == Schema.GRAPH_NODE
                    || cursor.isIn(Schema.FUNCTION) && field == Schema.DEF_NODE) {
                count[0]++;
            }
            field = cursor.next();
        }
    }

    private static boolean holdsNodes(MessageCursor cursor, int field) {
        return cursor.isIn(Schema.META) && field == Schema.META_GRAPH || cursor.isIn(Schema.GRAPH) && field == Schema.GRAPH_LIBRARY
                || cursor.isIn(Schema.LIBRARY) && field == Schema.LIBRARY_FUNCTION;
    }
}
