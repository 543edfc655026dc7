/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.formats.Format.Reading;
import org.opscape.formats.GraphChoice;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.Source;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Section;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Severity;
import org.opscape.model.dataflow.impl.DirectFactory;

/**
 * Reads a ModelProto: its graph becomes the main graph, its functions and the graphs in attributes become functions. What comes behind
 * damage is left out, with a problem that says so. Graphs in graphs are read one after the other, so that no depth needs a stack.
 */
final class ModelReader {
    private static final int LONGEST = 1 << 12;
    private static final long FIRST_WITH_OPSETS = 3;

    private record Part(Section section, MessageType type) {
    }

    private final Source source;
    private final Section whole;
    private final ReadingContext context;
    private final Model model = DirectFactory.model();
    private final List<Part> parts = new ArrayList<>();
    private final List<GraphReader> readers = new ArrayList<>();
    private final Map<String, String> metadata = new HashMap<>();
    private final Flaws flaws = new Flaws();
    private final StringBuilder opsets = new StringBuilder();
    private String producer = "";
    private String producerVersion = "";
    private long version;

    ModelReader(Source source, Progress progress) {
        this.source = source;
        this.whole = new Section(source.content(), 0, source.content().length(), source.text());
        this.context = new ReadingContext(whole, progress);
    }

    Reading read() throws ModelFileException {
        outline();
        if (parts.isEmpty()) {
            throw unreadable("This ONNX model has no graph.");
        }
        check();
        for (Part part : parts) {
            readers.add(new GraphReader(context, model, part.section(), part.type(), Optional.empty(), readers::add));
        }
        for (int i = 0; i < readers.size(); i++) {
            readers.get(i).read(model);
        }
        if (context.nodes() == 0 && context.firstDamage().isPresent()) {
            throw unreadable("");
        }
        connect();
        name();
        model.setProducer(producer());
        model.setFormatVersion(version > 0 && version <= Integer.MAX_VALUE ? (int) version : 0);
        context.notes().finish(model, metadata);
        context.external().check(source.path(), context.problems());
        context.problems().moveTo(model);
        GraphChoice chosen = new GraphChoice("graph", "ModelProto", context.nodes());
        return new Reading(model, List.of(chosen), chosen);
    }

    /** Returns what is wrong with the structure, when the model was read. */
    List<StructureCheck.Finding> findings() {
        return context.problems().findings();
    }

    private ModelFileException unreadable(String otherwise) {
        Optional<ReadingContext.Damage> damage = context.firstDamage();
        if (damage.isEmpty()) {
            return new ModelFileException(source.path(), otherwise);
        }
        MalformedMessageException cause = damage.get().cause();
        String what = cause.isTruncated() ? "This file breaks off before its first node is complete: "
                : "This file is damaged before its first node: ";
        return new ModelFileException(source.path(), damage.get().place(), what + cause.getMessage() + ". Get a whole copy of it.", cause);
    }

    /** Finds the main graph and the functions, and reads what else the model says. */
    private void outline() {
        MessageCursor cursor = whole.cursor(Schema.MODEL);
        try {
            int field = cursor.next();
            while (field != MessageCursor.END) {
                field(cursor, field);
                field = cursor.next();
            }
        } catch (MalformedMessageException e) {
            context.damaged(e.isTruncated() ? "The file breaks off here" : "The file is damaged here, and what follows was not read", whole,
                    e);
        }
    }

    private void field(MessageCursor cursor, int field) throws MalformedMessageException {
        switch (field) {
            case Schema.MODEL_IR_VERSION -> version = cursor.integer();
            case Schema.MODEL_PRODUCER -> producer = cursor.bytes(LONGEST).toString();
            case Schema.MODEL_PRODUCER_VERSION -> producerVersion = cursor.bytes(LONGEST).toString();
            case Schema.MODEL_OPSET -> opset(cursor);
            case Schema.MODEL_METADATA -> Metadata.read(cursor, NoteKeys::isNote, metadata);
            case Schema.MODEL_GRAPH -> part(cursor, 0, Schema.GRAPH);
            case Schema.MODEL_FUNCTION -> part(cursor, parts.size(), Schema.FUNCTION);
            case Schema.MODEL_TRAINING -> context.problems().add(Severity.INFO,
                    "The model says how it is trained. That is kept when it is saved, but not shown.", whole.place(cursor.start()));
            default -> {
            }
        }
    }

    /** Notes where a graph lies; of text that breaks off in it, all that is left. */
    private void part(MessageCursor cursor, int index, MessageType type) throws MalformedMessageException {
        int start = cursor.start();
        if (type == Schema.GRAPH && !parts.isEmpty() && parts.get(0).type() == Schema.GRAPH) {
            context.problems().add(Severity.ERROR, "The model has several graphs; only the first was read.", whole.place(start));
            return;
        }
        try {
            parts.add(index, new Part(whole.message(start, cursor.end()), type));
        } catch (MalformedMessageException e) {
            parts.add(index, new Part(whole.part(start + 1, (int) (whole.end() - whole.start())), type));
            throw e;
        }
    }

    private void opset(MessageCursor cursor) throws MalformedMessageException {
        String said = context.opsets().read(cursor, flaws);
        if (opsets.length() < LONGEST) {
            opsets.append(", ").append(said);
        }
    }

    /** Looks whether the model says what its graphs are to be read by. */
    private void check() {
        String place = whole.place(0);
        flaws.report(context.problems(), place);
        if (version <= 0) {
            context.problems().add(StructureRule.MISSING, "The model has no IR version.", place);
        }
        if (version > 0 && version < FIRST_WITH_OPSETS) {
            context.opsets().assume("", 1);
        } else if (context.opsets().isEmpty()) {
            context.problems().add(StructureRule.OPSET, "The model does not say of which version its ops are.", place);
            context.opsets().assume("", 1);
        }
        context.setVersion(version);
    }

    private String producer() {
        String software = (producer + ' ' + producerVersion).strip();
        return (software.isEmpty() ? "" : software + ", ") + "ONNX IR " + version + opsets;
    }

    /** Lets the bodies of each node take what they need from outside, innermost first, and ends all graphs. */
    private void connect() {
        int end = readers.size();
        while (end > 0) {
            int start = end - 1;
            Optional<Body> body = readers.get(start).body();
            while (body.isPresent() && start > 0 && readers.get(start - 1).body().map(Body::node).orElse(null) == body.get().node()) {
                start--;
            }
            List<GraphReader> siblings = readers.subList(start, end);
            if (body.isPresent()) {
                Captures.connect(siblings);
            }
            siblings.forEach(GraphReader::finish);
            end = start;
        }
    }

    private void name() {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).type() == Schema.FUNCTION) {
                context.calls().addFunction(readers.get(i).assembler().graph(), readers.get(i).declared());
            }
        }
        context.calls().nameFunctions();
        for (GraphReader reader : readers) {
            reader.body().ifPresent(
                    body -> context.calls().nameBody(reader.assembler().graph(), reader.declared().name, body.attribute()));
        }
    }
}
