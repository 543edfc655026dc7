/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.note;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;

/** Keeps the marks of notes as the model has them; only the picture is painted again for it, nothing is laid out. */
public final class NoteLayer implements GraphViewListener {
    private final Consumer<PictureNotes> marks;
    private PictureNotes notes = PictureNotes.NONE;

    /**
     * Begins to follow a picture.
     *
     * @param view the picture
     * @param marks paints the marks
     */
    public NoteLayer(GraphView view, Consumer<PictureNotes> marks) {
        this.marks = marks;
        view.addListener(this);
    }

    /**
     * Finds the notes of what is shown.
     *
     * @param view the picture
     * @return its notes; none if nothing is loaded
     */
    public static PictureNotes of(GraphView view) {
        return view.isReady() ? view.document().notes(view.clustering(), view.graphIndex()) : PictureNotes.NONE;
    }

    @Override
    public void documentLoaded(GraphView view) {
        show(of(view));
    }

    @Override
    public void clusteringChanged(GraphView view, IntUnaryOperator mapping) {
        show(of(view));
    }

    /** Scopes that have another name now are found when the picture has followed; until then their marks stay. */
    @Override
    public void modelChanged(GraphView view) {
        PictureNotes now = of(view);
        if (now.unplaced() <= notes.unplaced()) {
            show(now);
        }
    }

    private void show(PictureNotes now) {
        notes = now;
        marks.accept(now);
    }
}
