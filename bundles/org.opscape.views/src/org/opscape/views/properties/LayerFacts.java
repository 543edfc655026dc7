/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.Optional;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.flow.Layers;
import org.opscape.editor.GraphPicture;
import org.opscape.editor.GraphView;
import org.opscape.editor.fact.FactJob;
import org.opscape.editor.fact.PictureFacts;

/** Knows how far nodes are from the inputs; found in the background when it is first asked for. */
final class LayerFacts {
    private final Runnable changed;
    private Optional<FactJob> job = Optional.empty();

    /**
     * Knows nothing yet.
     *
     * @param changed called when more is known, on the display's thread
     */
    LayerFacts(Runnable changed) {
        this.changed = changed;
    }

    /**
     * Returns where a node is.
     *
     * @param view the graph
     * @param node a hierarchy node
     * @return for instance "12 of 94 from the inputs"; empty as long as it is not known
     */
    String of(GraphView view, int node) {
        Optional<PictureFacts> facts = view.document().picture(view.graphIndex())
                .filter(picture -> picture.clustering() == view.clustering()).map(GraphPicture::facts);
        if (facts.isEmpty()) {
            return "";
        }
        if (!facts.get().isKnown(PictureFacts.FLOW)) {
            job = job.or(() -> Optional.of(new FactJob(Display.getCurrent(), changed)));
            job.get().want(facts.get(), PictureFacts.FLOW);
            return "";
        }
        Layers layers = Layers.of(view.clustering().hierarchy(), facts.get().known(PictureFacts.FLOW).orElseThrow().ranks(), node);
        return layers.range() + " of " + layers.all() + " from the inputs";
    }

    /** Stops what is being found out. */
    void forget() {
        job.ifPresent(FactJob::forget);
    }
}
