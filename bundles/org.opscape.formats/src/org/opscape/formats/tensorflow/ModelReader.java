/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.List;
import org.opscape.formats.Format.Reading;
import org.opscape.formats.GraphChoice;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.Source;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Severity;
import org.opscape.model.dataflow.impl.DirectFactory;

/** Reads a GraphDef or a MetaGraphDef to a model. What comes behind damage is left out, with a problem that says so. */
final class ModelReader {
    private static final int LONGEST = 1 << 12;

    private final Source source;
    private final Candidate candidate;
    private final ReadingContext context;
    private final Model model = DirectFactory.model();
    private final GraphReader graph;
    private final SignatureReader signatures = new SignatureReader();

    ModelReader(Source source, Candidate candidate, Progress progress) {
        this.source = source;
        this.candidate = candidate;
        this.context = new ReadingContext(candidate.section(), progress);
        this.graph = new GraphReader(context, model);
    }

    Reading read() throws ModelFileException {
        for (String damage : candidate.damage()) {
            context.problems().add(Severity.ERROR, damage, "");
        }
        MessageCursor cursor = candidate.section().cursor(candidate.type());
        try {
            if (candidate.type() == Schema.META) {
                meta(cursor);
            } else {
                graph.read(cursor);
            }
        } catch (MalformedMessageException e) {
            damaged(e);
        }
        graph.finish();
        signatures.finish(model);
        GraphChoice chosen = new GraphChoice(candidate.choice().id(), candidate.choice().label(), context.nodes());
        return new Reading(model, List.of(chosen), chosen);
    }

    private void damaged(MalformedMessageException e) throws ModelFileException {
        String place = context.section().place(e.position());
        if (context.nodes() == 0) {
            String what = e.isTruncated() ? "This file breaks off before its first node is complete: "
                    : "This file is damaged before its first node: ";
            throw new ModelFileException(source.path(), place, what + e.getMessage() + ". Get a whole copy of it.", e);
        }
        String what = e.isTruncated() ? "The file breaks off here" : "The file is damaged here, and what follows was not read";
        context.problems().add(Severity.ERROR, what + ": " + e.getMessage() + ".", place);
    }

    private void meta(MessageCursor cursor) throws MalformedMessageException {
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.META_INFO) {
                info(cursor);
            } else if (field == Schema.META_GRAPH) {
                cursor.enter();
                graph.read(cursor);
                cursor.leave();
            } else if (field == Schema.META_SIGNATURE) {
                signatures.read(cursor);
            }
            field = cursor.next();
        }
    }

    private void info(MessageCursor cursor) throws MalformedMessageException {
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.INFO_VERSION) {
                String version = cursor.bytes(LONGEST).toString();
                model.setProducer(version.isEmpty() ? "" : "TensorFlow " + version);
            }
            field = cursor.next();
        }
        cursor.leave();
    }
}
