/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opscape.formats.Content;
import org.opscape.formats.FileKind;
import org.opscape.formats.Format;
import org.opscape.formats.GraphChoice;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.Reference;
import org.opscape.formats.Rewrite;
import org.opscape.formats.Source;
import org.opscape.formats.message.ByteWindow;

import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Plausibility;
import org.opscape.formats.message.Section;
import org.opscape.model.Progress;

/** The files of TensorFlow. */
public final class TensorFlowFormat implements Format {
    private record Kind(FileKind kind, MessageType type) {
    }

    /** The size of the largest message that Protocol Buffers can have. */
    private static final long LARGEST = Integer.MAX_VALUE;

    private static List<Kind> kinds() {
        return List.of(new Kind(FileKind.GRAPH_DEF, Schema.GRAPH), new Kind(FileKind.META_GRAPH_DEF, Schema.META),
                new Kind(FileKind.SAVED_MODEL, Schema.SAVED_MODEL), new Kind(FileKind.RUN_METADATA, Schema.RUN_METADATA),
                new Kind(FileKind.RUN_METADATA, Schema.STEP_STATS), new Kind(FileKind.CHECKPOINT_STATE, Schema.CHECKPOINT_STATE));
    }

    @Override
    public Optional<Recognition> recognise(Content content) throws IOException {
        if (Records.isFramed(content)) {
            boolean events = new EventReader(content).beginsWithEvent();
            return Optional.of(new Recognition(events ? FileKind.EVENTS : FileKind.RECORDS, false, Recognition.CERTAIN));
        }
        ByteWindow window = new ByteWindow(content.slice(0, Math.min(content.length(), LARGEST)));
        boolean text = Plausibility.isText(window);
        Recognition best = null;
        for (Kind kind : kinds()) {
            int score = Plausibility.score(window, kind.type(), text);
            if (score > 0 && (best == null || score > best.score())) {
                best = new Recognition(kind.kind(), text, score);
            }
        }
        return Optional.ofNullable(best);
    }

    @Override
    public Reading read(Source source, OpenOptions options, Progress progress) throws ModelFileException, IOException {
        List<Candidate> candidates = candidates(source, progress);
        Candidate chosen = choose(source, candidates, options);
        Reading reading = new ModelReader(source, chosen, progress).read();
        List<GraphChoice> choices = new ArrayList<>();
        GraphChoice exact = new GraphChoice(chosen.choice().id(), chosen.choice().label(), reading.chosen().operations());
        for (Candidate candidate : candidates) {
            choices.add(candidate == chosen ? exact : candidate.choice());
        }
        return new Reading(reading.model(), List.copyOf(choices), exact);
    }

    private static List<Candidate> candidates(Source source, Progress progress) throws ModelFileException, IOException {
        if (source.kind() == FileKind.EVENTS) {
            return new EventReader(source.content()).candidates(source.path(), progress);
        }
        if (source.content().length() > LARGEST) {
            throw new ModelFileException(source.path(),
                    "This file is larger than 2 GB, which TensorFlow itself cannot read as one message.");
        }
        Section whole = new Section(source.content(), 0, source.content().length(), source.text());
        return switch (source.kind()) {
            case GRAPH_DEF -> List.of(Candidate.of("graph", "GraphDef", whole, Schema.GRAPH));
            case META_GRAPH_DEF -> List.of(Candidate.of("graph", "MetaGraphDef", whole, Schema.META));
            case SAVED_MODEL -> new SavedModelReader(whole).candidates(source.path());
            default -> throw ModelFiles.cannotRead(source.path(), source.kind());
        };
    }

    private static Candidate choose(Source source, List<Candidate> candidates, OpenOptions options) throws ModelFileException {
        if (options.graph().isEmpty()) {
            return Candidate.likely(candidates);
        }
        for (Candidate candidate : candidates) {
            if (candidate.choice().id().equals(options.graph().get())) {
                return candidate;
            }
        }
        throw new ModelFileException(source.path(), "This file has no graph \"" + options.graph().get() + "\".");
    }

    @Override
    public Rewrite rewrite(Source source, Reading reading, Reference.Listener listener, Progress progress) throws ModelFileException {
        return FileRewrite.of(source, reading, listener, progress);
    }
}
