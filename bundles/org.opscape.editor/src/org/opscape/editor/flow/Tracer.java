/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.flow.Links;
import org.opscape.analysis.flow.Trace;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.flow.TracedFlow;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.model.Progress;

/** Traces what is selected, in a job, and emphasises what was found. */
public final class Tracer implements GraphViewListener {
    private final GraphView view;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Subject> subject = Optional.empty();
    private Links links = Links.DATA;
    private int hops = Trace.TO_THE_END;
    private Optional<Job> job = Optional.empty();

    /** What is emphasised and can be changed. */
    public sealed interface Subject {
        /** {@return what is emphasised} */
        Emphasis emphasis();

        /**
         * A trace.
         *
         * @param traced what was found
         */
        record OfTrace(TraceQuery.Traced traced) implements Subject {
            @Override
            public Emphasis emphasis() {
                return traced.emphasis();
            }
        }

        /**
         * Paths.
         *
         * @param found what was found
         */
        record OfPaths(PathQuery.Found found) implements Subject {
            @Override
            public Emphasis emphasis() {
                return found.emphasis();
            }
        }
    }

    /**
     * Begins with nothing traced.
     *
     * @param view the picture
     */
    public Tracer(GraphView view) {
        this.view = view;
    }

    /**
     * Adds a listener.
     *
     * @param listener is called when something else was found
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** {@return what was traced last, as long as it is emphasised} */
    public Optional<Subject> subject() {
        return subject.filter(found -> view.emphasis().filter(shown -> shown == found.emphasis()).isPresent());
    }

    /**
     * Traces what is selected.
     *
     * @param way which way
     */
    public void trace(TracedFlow.Way way) {
        int[] from = TracedFlow.operationsIn(view.clustering().hierarchy(), view.selection());
        if (from.length > 0) {
            ask(new TraceQuery(name(view.selection()), from, way, links, hops));
        }
    }

    /**
     * Traces.
     *
     * @param query what
     */
    public void ask(TraceQuery query) {
        links = query.links();
        hops = query.hops();
        Hierarchy hierarchy = view.clustering().hierarchy();
        run(progress -> new Subject.OfTrace(query.answer(hierarchy, progress)));
    }

    /** Shows the paths between the two nodes that are selected. */
    public void paths() {
        int[] nodes = view.selection();
        if (nodes.length == 2) {
            Hierarchy hierarchy = view.clustering().hierarchy();
            ask(new PathQuery(name(nodes[0]), TracedFlow.operationsIn(hierarchy, nodes[0]), name(nodes[1]),
                    TracedFlow.operationsIn(hierarchy, nodes[1]), false));
        }
    }

    /**
     * Shows paths.
     *
     * @param query between what
     */
    public void ask(PathQuery query) {
        Clustering clustering = view.clustering();
        run(progress -> new Subject.OfPaths(query.answer(clustering.graph(), progress)));
    }

    /** {@return whether two nodes are selected, none inside the other} */
    public boolean canFindPaths() {
        int[] nodes = view.isReady() ? view.selection() : new int[0];
        if (nodes.length != 2) {
            return false;
        }
        int around = view.clustering().hierarchy().lowestCommonAncestor(nodes[0], nodes[1]);
        return around != nodes[0] && around != nodes[1];
    }

    private String name(int... nodes) {
        return nodes.length == 1 ? view.clustering().hierarchy().label(nodes[0]) : Counted.of(nodes.length, "node");
    }

    private void run(Function<Progress, Subject> question) {
        job.ifPresent(Job::cancel);
        Clustering asked = view.clustering();
        Display display = Display.getCurrent();
        Job[] self = new Job[1];
        ICoreRunnable work = monitor -> {
            try {
                Subject found = question.apply(until(monitor));
                display.asyncExec(() -> {
                    if (job.filter(now -> now == self[0]).isPresent() && view.isReady() && view.clustering() == asked) {
                        show(found);
                    }
                });
            } catch (CancellationException e) {
                // something else is asked
            }
        };
        self[0] = Job.createSystem("Tracing", work);
        job = Optional.of(self[0]);
        self[0].setPriority(Job.INTERACTIVE);
        self[0].schedule();
    }

    private static Progress until(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }

    private void show(Subject found) {
        subject = Optional.of(found);
        view.emphasise(Optional.of(found.emphasis()));
        listeners.forEach(Runnable::run);
    }

    /** Asks nothing any more. */
    public void forget() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        subject = Optional.empty();
    }

    @Override
    public void documentLoaded(GraphView changed) {
        forget();
    }

    @Override
    public void clusteringChanged(GraphView changed, IntUnaryOperator mapping) {
        subject = subject.flatMap(known -> view.emphasis().filter(moved -> moved.label().equals(known.emphasis().label()))
                .map(moved -> renumbered(known, moved, mapping)));
        listeners.forEach(Runnable::run);
    }

    private static Subject renumbered(Subject known, Emphasis moved, IntUnaryOperator mapping) {
        return switch (known) {
            case Subject.OfTrace trace -> new Subject.OfTrace(new TraceQuery.Traced(
                    trace.traced().query().from(moved(trace.traced().query().from(), mapping)), moved, trace.traced().counts(),
                    trace.traced().depth()));
            case Subject.OfPaths paths -> new Subject.OfPaths(new PathQuery.Found(paths.found().query().with(
                    moved(paths.found().query().ones(), mapping), moved(paths.found().query().others(), mapping)), moved,
                    paths.found().text(), paths.found().connected(), paths.found().most()));
        };
    }

    private static int[] moved(int[] operations, IntUnaryOperator mapping) {
        return Arrays.stream(operations).map(mapping).filter(operation -> operation >= 0).sorted().toArray();
    }
}
