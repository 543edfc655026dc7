/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.opscape.model.Progress;

/** Goes over open groups from the innermost outwards; those of one depth do not depend on each other and share the processors. */
final class InnermostFirst {
    private static final int FEW = 8;

    private final List<Opening> openings;
    private final Consumer<Opening> work;
    private final Progress progress;
    private int done;

    InnermostFirst(List<Opening> openings, Consumer<Opening> work, Progress progress) {
        this.openings = openings;
        this.work = work;
        this.progress = progress;
    }

    void run() {
        if (openings.size() < FEW) {
            for (int i = openings.size() - 1; i >= 0; i--) {
                progress.check();
                work.accept(openings.get(i));
            }
            return;
        }
        List<List<Opening>> levels = levels();
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            List<Opening> level = levels.get(depth);
            if (level.size() < FEW) {
                work(level, new AtomicInteger());
            } else {
                share(level);
            }
            done += level.size();
            progress.report("Laying out", (double) done / openings.size());
        }
    }

    private List<List<Opening>> levels() {
        List<List<Opening>> levels = new ArrayList<>();
        for (Opening opening : openings) {
            while (levels.size() <= opening.depth) {
                levels.add(new ArrayList<>());
            }
            levels.get(opening.depth).add(opening);
        }
        return levels;
    }

    private void share(List<Opening> level) {
        AtomicInteger next = new AtomicInteger();
        List<ForkJoinTask<?>> others = new ArrayList<>();
        for (int i = 1; i < Runtime.getRuntime().availableProcessors(); i++) {
            others.add(ForkJoinPool.commonPool().submit(() -> work(level, next)));
        }
        try {
            work(level, next);
        } finally {
            next.set(level.size());
            for (ForkJoinTask<?> other : others) {
                other.quietlyJoin();
            }
        }
        for (ForkJoinTask<?> other : others) {
            rethrow(other.getException());
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof CancellationException cancelled) {
            throw cancelled;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    private void work(List<Opening> level, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < level.size(); i = next.getAndIncrement()) {
            progress.check();
            work.accept(level.get(i));
        }
    }
}
