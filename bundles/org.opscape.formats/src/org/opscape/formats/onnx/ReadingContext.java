/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.opscape.formats.assembly.ShapePool;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.Section;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Severity;

/** What the readers of one file share. */
final class ReadingContext {
    /** Where a file was found to be damaged. */
    record Damage(Section section, MalformedMessageException cause) {
        String place() {
            return section.place(cause.position());
        }
    }

    private static final int STEP = 1 << 11;

    private final Section whole;
    private final Progress progress;
    private final StringPool strings = new StringPool();
    private final ShapePool shapes = new ShapePool();
    private final ValueReader values = new ValueReader(strings, shapes);
    private final ExternalData external = new ExternalData();
    private final TensorReader tensors = new TensorReader(shapes, external);
    private final StructureFindings problems = new StructureFindings();
    private final OpsetImports opsets = new OpsetImports();
    private final NoteReader notes = new NoteReader();
    private final CallTable calls = new CallTable();
    private final Map<String, Damage> damages = new HashMap<>();
    private Optional<Damage> firstDamage = Optional.empty();
    private int nodes;
    private long version;

    ReadingContext(Section whole, Progress progress) {
        this.whole = whole;
        this.progress = progress;
    }

    Section whole() {
        return whole;
    }

    StringPool strings() {
        return strings;
    }

    ValueReader values() {
        return values;
    }

    TensorReader tensors() {
        return tensors;
    }

    ExternalData external() {
        return external;
    }

    StructureFindings problems() {
        return problems;
    }

    /** Returns what the model imports. */
    OpsetImports opsets() {
        return opsets;
    }

    /** Returns the IR version of the model; 0 if it has none. */
    long version() {
        return version;
    }

    void setVersion(long version) {
        this.version = version;
    }

    NoteReader notes() {
        return notes;
    }

    CallTable calls() {
        return calls;
    }

    /** Notes that a node was read, and lets the work be cancelled now and then. */
    void nodeRead(Section section, int position) {
        if (++nodes % STEP == 0) {
            progress.check();
            progress.report("Reading nodes", (double) (section.start() + position) / Math.max(1, whole.end()));
        }
    }

    /** Returns how many nodes were read. */
    int nodes() {
        return nodes;
    }

    /** Reports damage; once, although a graph is walked over twice. */
    void damaged(String what, Section section, MalformedMessageException e) {
        Damage damage = new Damage(section, e);
        String place = damage.place();
        if (damages.putIfAbsent(place, damage) == null) {
            firstDamage = firstDamage.or(() -> Optional.of(damage));
            problems.add(Severity.ERROR, what + ": " + e.getMessage() + ".", place);
        }
    }

    Optional<Damage> firstDamage() {
        return firstDamage;
    }
}
