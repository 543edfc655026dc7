/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.compare;

import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.similarity.StructureDifference;
import org.opscape.editor.GraphView;
import org.opscape.views.Cancellable;

/** Compares two groups in the background and shows what differs. */
public final class Comparison {
    private Comparison() {
    }

    /**
     * Tells whether two nodes can be compared.
     *
     * @param clustering the nodes
     * @param a a node
     * @param b another node
     * @return whether both are groups, and none is inside the other
     */
    public static boolean canCompare(Clustering clustering, int a, int b) {
        var hierarchy = clustering.hierarchy();
        int around = hierarchy.lowestCommonAncestor(a, b);
        return around != a && around != b && hierarchy.kind(a) == NodeKind.GROUP
                && hierarchy.kind(b) == NodeKind.GROUP;
    }

    /**
     * Shows what differs between two groups.
     *
     * @param view where they are
     * @param shell the window
     * @param a a group
     * @param b another group that can be compared with it
     */
    public static void show(GraphView view, Shell shell, int a, int b) {
        Clustering clustering = view.clustering();
        Display display = shell.getDisplay();
        Job job = new Job("Comparing two groups") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    StructureDifference difference = StructureDifference.between(clustering, a, b, new Cancellable(monitor));
                    display.asyncExec(() -> open(view, shell, clustering, new int[] {a, b}, difference));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private static void open(GraphView view, Shell shell, Clustering clustering, int[] groups, StructureDifference difference) {
        if (!shell.isDisposed() && view.isReady() && view.clustering() == clustering) {
            new ComparisonDialog(shell, view, groups[0], groups[1], difference).open();
        }
    }
}
