/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opscape.edit.Edit;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.OutsideNames;
import org.opscape.editor.edit.ModelAccess;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.Reference;
import org.opscape.formats.Reference.Kind;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Model;

/**
 * Finds out what planned edits rewrite, without carrying them out. A small model that stands for the real one has the operations in
 * question under their planned names; what would be exchanged in the file for it is what these edits exchange. Where earlier edits are not
 * in the file's bytes, the same is asked for the names of now, so that each place is told from now to then. Takes time by the size of the
 * structure of the file, and memory by what changes.
 */
public final class Foresight {
    /** So many places are listed; more are counted. */
    static final int MOST_LISTED = 250_000;

    private final ModelFile file;
    /** By the names of nodes in the file, those of now. */
    private final Map<String, String> renames;
    private final boolean edited;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final List<Reference> references = new ArrayList<>();

    private Foresight(ModelFile file, Map<String, String> renames, boolean edited) {
        this.file = file;
        this.renames = renames;
        this.edited = edited;
    }

    /**
     * Looks ahead. To be called from a job.
     *
     * @param file the file whose model is edited
     * @param access lets read the model
     * @param steps the planned edits in their order
     * @param edited whether the names in the model may be others than those in the bytes that were read
     * @param progress may cancel it
     * @return what they do
     * @throws ModelFileException if the file cannot be read again
     */
    public static Outlook of(ModelFile file, ModelAccess access, List<ModelEdit> steps, boolean edited, Progress progress)
            throws ModelFileException {
        List<String> resources = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Edit> pins = new ArrayList<>();
        List<PlannedNames> names = access.read(progress, watched -> {
            resources.clear();
            keys.clear();
            pins.clear();
            List<PlannedNames> planned = PlannedNames.of(file.model(), steps, watched);
            for (PlannedNames one : planned) {
                OutsideNames outside = one.namesOperations() ? OutsideNames.of(one.graph(), one.operations(), one.now(), watched)
                        : OutsideNames.NONE;
                resources.addAll(outside.resources());
                keys.addAll(outside.keys());
                if (!outside.resources().isEmpty()) {
                    pins.add(new Edit.Pin(name(file.model(), one.graph()), outside.resources()));
                }
            }
            return planned;
        });
        Foresight foresight = new Foresight(file, edited ? renames(file, access, progress) : Map.of(), edited);
        foresight.look(names, progress);
        List<String> losses = steps.stream().filter(ModelEdit::changesNames).flatMap(step -> step.warnings().stream()).distinct().toList();
        return new Outlook(foresight.references, foresight.counts, resources, keys, pins, losses);
    }

    private static String name(Model model, Graph graph) {
        return graph == model.getGraphs().get(0) ? "" : graph.getName();
    }

    /** The nodes of the main graph that have other names than in the file, as the file calls them and as they are called now. */
    private static Map<String, String> renames(ModelFile file, ModelAccess access, Progress progress) throws ModelFileException {
        List<ModelFileException> failed = new ArrayList<>(1);
        Map<String, String> renames = access.read(progress, watched -> {
            try {
                return file.rewrite(Reference.Listener.NONE, watched).renames();
            } catch (ModelFileException e) {
                failed.add(e);
                return Map.of();
            }
        });
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
        return renames;
    }

    private void look(List<PlannedNames> names, Progress progress) throws ModelFileException {
        Map<Place, String> now = new HashMap<>();
        List<Reference> moved = new ArrayList<>();
        if (edited) {
            file.rewrite(PlannedNames.standIn(names, false), (kind, holder, before, after) -> {
                Reference reference = new Reference(kind, holder, text(before), text(after));
                now.put(new Place(kind, reference.before()), reference.after());
                moved.add(reference);
            }, progress);
        }
        Set<Place> kept = new HashSet<>();
        file.rewrite(PlannedNames.standIn(names, true), (kind, holder, before, after) -> {
            if (now.isEmpty()) {
                add(kind, holder, before, after);
            } else {
                Place place = new Place(kind, text(before));
                kept.add(place);
                add(new Reference(kind, holder, now.getOrDefault(place, place.inFile), text(after)));
            }
        }, progress);
        for (Reference reference : moved) {
            if (!kept.contains(new Place(reference.kind(), reference.before()))) {
                add(new Reference(reference.kind(), reference.holder(), reference.after(), reference.before()));
            }
        }
    }

    /** What the places of one kind have in common that say the same in the file: they say the same after any edit. */
    private record Place(Kind kind, String inFile) {
    }

    private void add(Kind kind, String holder, byte[] before, byte[] after) {
        counts.merge(kind, 1, Integer::sum);
        if (references.size() < MOST_LISTED) {
            references.add(new Reference(kind, holder(kind, holder), text(before), text(after)));
        }
    }

    private void add(Reference reference) {
        if (!reference.before().equals(reference.after())) {
            counts.merge(reference.kind(), 1, Integer::sum);
            if (references.size() < MOST_LISTED) {
                references.add(new Reference(reference.kind(), holder(reference.kind(), reference.holder()), reference.before(),
                        reference.after()));
            }
        }
    }

    private String holder(Kind kind, String holder) {
        return switch (kind) {
            case NAME, INPUT, COLOCATION -> renames.getOrDefault(holder, holder);
            default -> holder;
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
