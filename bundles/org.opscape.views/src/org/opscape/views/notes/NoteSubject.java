/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.edit.Edit;
import org.opscape.edit.Note;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.Editing;
import org.opscape.editor.GraphView;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.OperationRole;

/**
 * One or several things that notes can be written on at once.
 *
 * @param targets what they are, and their notes
 * @param obstacle why nothing can be written: a sentence; empty if it can
 */
public record NoteSubject(List<NoteTarget> targets, Optional<String> obstacle) {
    /** Nothing. */
    public static final NoteSubject NOTHING = new NoteSubject(List.of(), Optional.empty());

    private static final int MOST = 2_000;

    /**
     * Copies the targets.
     *
     * @param targets the targets
     * @param obstacle the obstacle
     */
    public NoteSubject {
        targets = List.copyOf(targets);
    }

    /**
     * Takes nodes, or the graph that is shown if there are none. A stack stands for what is in it.
     *
     * @param view the picture; it must be ready
     * @param nodes hierarchy nodes
     * @return the subject
     */
    public static NoteSubject of(GraphView view, int... nodes) {
        Editing editing = view.editing();
        if (nodes.length == 0) {
            Graph graph = view.graph();
            String name = graph.getKind() == GraphKind.MAIN ? "" : graph.getName();
            Note note = graph.getAnnotations().isEmpty() ? Note.NONE : note(graph.getAnnotations().get(0));
            return new NoteSubject(List.of(new NoteTarget(name, "", note)), editing.obstacle());
        }
        List<NoteTarget> targets = new ArrayList<>();
        Optional<String> obstacle = editing.obstacle();
        try {
            for (int node : written(view, spread(view.clustering().hierarchy(), nodes))) {
                Editing.Subject subject = editing.subject(node);
                for (String path : subject.paths()) {
                    targets.add(new NoteTarget(subject.graph(), path, editing.note(node)));
                }
            }
        } catch (RefusedEditException e) {
            obstacle = obstacle.or(() -> Optional.of(String.valueOf(e.getMessage())));
        }
        if (obstacle.isEmpty() && !targets.isEmpty()) {
            obstacle = editing.refusal(targets.get(0).with(new Note("?", List.of(), "")));
        }
        return new NoteSubject(targets, obstacle);
    }

    /** Inputs and outputs are named in a file, but nothing can be added to them. */
    private static int[] written(GraphView view, int... nodes) throws RefusedEditException {
        Hierarchy hierarchy = view.clustering().hierarchy();
        int[] able = Arrays.stream(nodes).filter(node -> hierarchy.kind(node) != NodeKind.OPERATION
                || view.operation(node).getRole() == OperationRole.NODE).toArray();
        if (able.length == 0) {
            throw new RefusedEditException("A file keeps notes on its operations and scopes. "
                    + "This is neither: it is an input, an output or a value of the graph.");
        }
        return able;
    }

    private static int[] spread(Hierarchy hierarchy, int... nodes) throws RefusedEditException {
        List<Integer> all = new ArrayList<>();
        for (int node : nodes) {
            if (hierarchy.kind(node) == NodeKind.SERIES) {
                for (int i = 0; i < hierarchy.childCount(node); i++) {
                    all.add(hierarchy.child(node, i));
                }
            } else {
                all.add(node);
            }
        }
        if (all.size() > MOST) {
            throw new RefusedEditException("These are " + all.size() + " nodes. Select no more than " + MOST + " to write notes on them.");
        }
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Note note(Annotation note) {
        return new Note(note.getText() == null ? "" : note.getText(), note.getTags(), note.getColor() == null ? "" : note.getColor());
    }

    /** {@return what the notes have in common} */
    public SharedNote shared() {
        return SharedNote.of(targets.stream().map(NoteTarget::note).toList());
    }

    /**
     * Tells whether notes would be about the same.
     *
     * @param other another subject
     * @return whether it has the same targets, whatever their notes
     */
    public boolean isSame(NoteSubject other) {
        if (targets.size() != other.targets.size()) {
            return false;
        }
        for (int i = 0; i < targets.size(); i++) {
            if (!targets.get(i).isSame(other.targets.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Says what gives the notes another text.
     *
     * @param text the text
     * @return the edits; none if all have it
     */
    public List<Edit> withText(String text) {
        String kept = text.isBlank() ? "" : text.stripTrailing();
        return changed(note -> new Note(kept, note.tags(), note.color()));
    }

    /**
     * Says what adds tags.
     *
     * @param added the tags
     * @return the edits; none if all have them
     */
    public List<Edit> withTags(List<String> added) {
        return changed(note -> {
            List<String> tags = new ArrayList<>(note.tags());
            added.stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
            return new Note(note.text(), tags, note.color());
        });
    }

    /**
     * Says what takes a tag away.
     *
     * @param removed the tag
     * @return the edits; none if none has it
     */
    public List<Edit> withoutTag(String removed) {
        return changed(note -> new Note(note.text(), note.tags().stream().filter(tag -> !tag.equals(removed)).toList(), note.color()));
    }

    /**
     * Says what gives the notes another colour.
     *
     * @param color {@code #rrggbb}; empty for none
     * @return the edits; none if all have it
     */
    public List<Edit> withColor(String color) {
        return changed(note -> new Note(note.text(), note.tags(), color));
    }

    /** {@return what takes the notes away; no edits if there are none} */
    public List<Edit> removed() {
        return changed(note -> Note.NONE);
    }

    private List<Edit> changed(UnaryOperator<Note> change) {
        List<Edit> edits = new ArrayList<>();
        for (NoteTarget target : targets) {
            Note after = change.apply(target.note());
            if (!after.equals(target.note())) {
                edits.add(target.with(after));
            }
        }
        return edits;
    }
}
