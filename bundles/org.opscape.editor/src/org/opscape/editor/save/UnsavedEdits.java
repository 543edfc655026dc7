/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.edit.Edit;
import org.opscape.edit.EditScript;
import org.opscape.edit.EditScriptException;

/**
 * Edits of a model that are not saved, as they are kept for the case that the program dies: an edit script with the state of the file.
 *
 * @param model the model file
 * @param graph the id of the graph in the file
 * @param size how long the file was, in bytes; -1 if that is not known
 * @param modified when it was written last
 * @param edited when it was edited last
 * @param edits the edits in their order
 */
public record UnsavedEdits(Path model, String graph, long size, Instant modified, Instant edited, List<Edit> edits) {
    private static final String TITLE = "# Edits that were not saved yet, kept by Opscape.\n";

    /** Copies the edits. */
    public UnsavedEdits {
        edits = List.copyOf(edits);
    }

    /**
     * Takes down edits of a file as it is now.
     *
     * @param model the model file
     * @param graph the id of the graph in the file
     * @param edits the edits
     * @return the record
     */
    public static UnsavedEdits of(Path model, String graph, List<Edit> edits) {
        try {
            return new UnsavedEdits(model, graph, Files.size(model), Files.getLastModifiedTime(model).toInstant(), Instant.now(), edits);
        } catch (IOException e) {
            return new UnsavedEdits(model, graph, -1, Instant.EPOCH, Instant.now(), edits);
        }
    }

    /**
     * Takes down more.
     *
     * @param now the edits
     * @return these edits of the same state of the file, done now
     */
    public UnsavedEdits with(List<Edit> now) {
        return new UnsavedEdits(model, graph, size, modified, Instant.now(), now);
    }

    /** {@return whether the file is not the one any more that was edited} */
    public boolean isOfOtherFile() {
        try {
            return Files.size(model) != size || !Files.getLastModifiedTime(model).toInstant().equals(modified);
        } catch (IOException e) {
            return true;
        }
    }

    /** {@return the text of a file that says this} */
    public String print() {
        return TITLE + "# model: " + model.toUri() + "\n# graph: " + URLEncoder.encode(graph, StandardCharsets.UTF_8) + "\n# size: " + size
                + "\n# modified: " + modified + "\n# edited: " + edited + '\n' + EditScript.print(edits);
    }

    /**
     * Reads what {@link #print} wrote.
     *
     * @param text the text of the file
     * @return empty if it is damaged, or if there are no edits
     */
    public static Optional<UnsavedEdits> parse(String text) {
        Map<String, String> head = new HashMap<>();
        text.lines().takeWhile(line -> line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 2) {
                head.put(line.substring(2, colon), line.substring(colon + 2));
            }
        });
        try {
            List<Edit> edits = EditScript.parse(text).stream().map(EditScript.Line::edit).toList();
            return edits.isEmpty() ? Optional.empty()
                    : Optional.of(new UnsavedEdits(Path.of(URI.create(head.getOrDefault("model", ""))),
                            URLDecoder.decode(head.getOrDefault("graph", ""), StandardCharsets.UTF_8),
                            Long.parseLong(head.getOrDefault("size", "-1")),
                            Instant.parse(head.getOrDefault("modified", "")), Instant.parse(head.getOrDefault("edited", "")), edits));
        } catch (EditScriptException | IllegalArgumentException | DateTimeException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
