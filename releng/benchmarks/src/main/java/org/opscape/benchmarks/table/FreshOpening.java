/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.table;

import java.io.IOException;
import java.nio.file.Path;
import org.opscape.benchmarks.Opened;

/**
 * Opens a file once in this process: {@code FreshOpening FILE [--expand-all]}. The time counts from the start of the program, as a person
 * who waits for a command would count it if Java itself started in no time.
 */
public final class FreshOpening {
    private FreshOpening() {
    }

    /**
     * Prints the times in ms and the memory in MB.
     *
     * @param arguments see above
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Opened opened = Opened.open(Path.of(arguments[0]));
        long shown = System.nanoTime();
        Memory.line("first", millis(start, shown));
        Memory.line("nodes", opened.clustering().graph().operations());
        Memory.line("edges", opened.clustering().graph().edges());
        Memory.line("root", opened.overview().root().content().boxes().length);
        Memory.line("rss", Memory.peakResident());
        Memory.line("anonymous", Memory.anonymous());
        if (arguments.length > 1) {
            long before = System.nanoTime();
            opened.expandAll();
            Memory.line("all", millis(before, System.nanoTime()));
            Memory.line("rssAll", Memory.peakResident());
        }
        Memory.line("live", Memory.live());
        Memory.keep(opened);
    }

    static double millis(long from, long to) {
        return (to - from) / 1e6;
    }
}
