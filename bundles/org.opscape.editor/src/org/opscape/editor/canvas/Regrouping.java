/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.canvas;

import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.opscape.diagram.scene.Scene;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphPicture;
import org.opscape.editor.edit.NameEpoch;
import org.opscape.layout.NodeMapping;
import org.opscape.model.Progress;

/** Leads from one clustering of a graph to the next, whose nodes have other numbers. */
final class Regrouping {
    private Regrouping() {
    }

    /** Makes the picture of a state as it is chosen and named now, with the same groups open; the same state if nothing changed. */
    static Shown upToDate(GraphDocument document, Shown shown, Progress progress) {
        return upToDate(document, shown, names -> Set.of(), progress);
    }

    /** Makes the picture of a state as it is chosen and named now, with the same groups open, and others by their names then. */
    static Shown upToDate(GraphDocument document, Shown shown, Function<NameEpoch, Set<String>> open, Progress progress) {
        if (isUpToDate(document, shown) && open.apply(shown.picture().names()).isEmpty()) {
            return shown;
        }
        GraphPicture now = document.prepare(shown.graph(), progress);
        IntUnaryOperator mapping = between(shown.picture(), now);
        Scene scene = now.engine().transfer(shown.scene(), mapping, open.apply(now.names()), now.recipe().layout().direction(), progress);
        return new Shown(shown.graph(), now, scene);
    }

    static boolean isUpToDate(GraphDocument document, Shown shown) {
        GraphPicture picture = shown.picture();
        return picture.names() == document.names(shown.graph()) && picture.recipe().equals(document.recipe(shown.graph()));
    }

    /** {@return the new numbers of nodes; the same ones if both are of the same clustering} */
    static IntUnaryOperator between(GraphPicture before, GraphPicture after) {
        if (before.clustering() == after.clustering()) {
            return IntUnaryOperator.identity();
        }
        return NodeMapping.between(before.clustering().hierarchy(), after.clustering().hierarchy(), before.names().to(after.names()));
    }
}
