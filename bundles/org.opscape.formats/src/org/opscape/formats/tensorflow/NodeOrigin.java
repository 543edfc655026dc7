/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.Section;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Origin;
import org.opscape.model.dataflow.Operation;

/** Where the nodes of one graph lie in their file; reads their attributes from there. */
public final class NodeOrigin implements Origin {
    private final Section section;
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private boolean notes;
    private final Map<Integer, String> sharedNames = new HashMap<>();

    /**
     * @param section holds the message whose cursor gives the positions
     */
    NodeOrigin(Section section) {
        this.section = section;
    }

    /** Notes that a node gives its resource a name. */
    void share(int index, String name) {
        sharedNames.put(index, name);
    }

    /** Notes that a node carries notes. */
    void note() {
        notes = true;
    }

    /**
     * Tells whether nodes of the graph carry notes in the file.
     *
     * @return whether at least one does
     */
    public boolean hasNotes() {
        return notes;
    }

    void complete(int[] newStarts, int[] newEnds) {
        starts = newStarts;
        ends = newEnds;
    }

    /**
     * Returns where the NodeDef of an operation begins: what the cursor's start() is at it.
     *
     * @param operation an operation of this origin
     * @return the offset within the message that was read
     */
    public int start(Operation operation) {
        return starts[operation.getIndex()];
    }

    /**
     * Returns where the NodeDef of an operation ends: what the cursor's end() is at it.
     *
     * @param operation an operation of this origin
     * @return the offset within the message that was read
     */
    public int end(Operation operation) {
        return ends[operation.getIndex()];
    }

    /** Returns the bytes of an operation's NodeDef in the file: in text without the braces. */
    Section node(Operation operation) {
        int index = operation.getIndex();
        return section.message(starts[index], ends[index]);
    }

    @Override
    public List<Attribute> attributes(Operation operation) {
        try {
            return new AttributeDecoder(node(operation).cursor(Schema.NODE)).node();
        } catch (MalformedMessageException | UncheckedIOException e) {
            String message = "cannot be read: " + e.getMessage();
            return List.of(new Attribute("(attributes)", new AttributeValue.Text(message, message.length())));
        }
    }

    @Override
    public String sharedName(Operation operation) {
        return sharedNames.getOrDefault(operation.getIndex(), "");
    }

    @Override
    public Optional<String> text(Operation operation, String name) {
        try {
            return AttributeText.in(node(operation).cursor(Schema.NODE), name.getBytes(StandardCharsets.UTF_8));
        } catch (MalformedMessageException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> texts(Operation operation) {
        try {
            return ConstantTexts.in(node(operation).cursor(Schema.NODE));
        } catch (MalformedMessageException | UncheckedIOException e) {
            return List.of();
        }
    }
}
