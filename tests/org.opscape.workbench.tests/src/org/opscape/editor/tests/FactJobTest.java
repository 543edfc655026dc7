/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.editor.fact.FactJob;
import org.opscape.editor.fact.Finder;
import org.opscape.editor.fact.PictureFacts;
import org.opscape.model.Progress;

class FactJobTest {
    @TempDir Path folder;

    @Test
    void whatIsWantedAfterForgettingIsFoundEvenIfTheFormerOneCannotBeStopped() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            PictureFacts facts = fixture.canvas.shown().picture().facts();
            AtomicInteger told = new AtomicInteger();
            FactJob job = new FactJob(fixture.display, told::incrementAndGet);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            job.want(facts, (Finder<String>) (clustering, model, progress) -> {
                begun.countDown();
                return waited(goOn) ? "slow" : "never";
            });
            assertTrue(begun.await(20, TimeUnit.SECONDS));
            job.forget();
            Finder<String> quick = (clustering, model, progress) -> "quick";
            job.want(facts, quick);
            assertFalse(facts.isKnown(quick));
            goOn.countDown();
            fixture.await(() -> told.get() > 0 && facts.isKnown(quick));
            assertEquals(Optional.of("quick"), facts.known(quick));
        }
    }

    @Test
    void whatAnotherFoundMeanwhileIsTold() throws Exception {
        try (CanvasFixture fixture = new CanvasFixture(folder)) {
            PictureFacts facts = fixture.canvas.shown().picture().facts();
            Finder<String> finder = (clustering, model, progress) -> "known";
            facts.find(finder, Progress.NONE);
            AtomicInteger told = new AtomicInteger();
            new FactJob(fixture.display, told::incrementAndGet).want(facts, finder);
            fixture.await(() -> told.get() == 1);
        }
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
