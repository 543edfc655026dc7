/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.bench;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape bench FILE}: for the benchmarks, so not listed. */
@Command(name = "bench", hidden = true, description = "Measures how long opening a model takes.", footer = {"",
    "JSON: {file, bytes, nodes, edges, sinceMain, runs: [{read, snapshot, cluster, layout, total, expandAll}], peakHeap}: times in ms,",
    "of which sinceMain is from the start of the program to the first picture of the first run; peakHeap in MB."})
public final class BenchCommand implements Callable<Integer> {
    private static final double MEGABYTE = 1e6;

    private final Console console;
    private final long started;

    @Mixin private GraphFile file;

    @Option(names = "--repeat", paramLabel = "N", description = "How often (default: 1); the first run is cold.") private int repeat = 1;

    @Option(names = "--expand-all", description = "Open everything as well.") private boolean expandAll;

    /**
     * Makes the command.
     *
     * @param console where results go
     * @param started when the program began, by {@link System#nanoTime()}
     */
    public BenchCommand(Console console, long started) {
        this.console = console;
        this.started = started;
    }

    @Override
    public Integer call() throws Exception {
        List<OpeningRun> runs = new ArrayList<>();
        double sinceMain = 0;
        for (int i = 0; i < Math.max(1, repeat); i++) {
            runs.add(OpeningRun.measure(file, expandAll));
            sinceMain = i == 0 ? runs.get(0).sinceMillis(started) : sinceMain;
        }
        try (JsonWriter json = console.json("  ")) {
            write(json, runs, sinceMain);
        }
        return ExitCode.FINE;
    }

    private void write(JsonWriter json, List<OpeningRun> runs, double sinceMain) throws IOException {
        json.beginObject();
        json.name("file").value(file.path().toString());
        json.name("bytes").value(runs.get(0).bytes());
        json.name("nodes").value(runs.get(0).nodes());
        json.name("edges").value(runs.get(0).edges());
        json.name("sinceMain").value(sinceMain);
        json.name("runs").beginArray();
        for (OpeningRun run : runs) {
            run.write(json);
        }
        json.endArray();
        json.name("peakHeap").value(peakHeap() / MEGABYTE);
        json.endObject();
    }

    private static long peakHeap() {
        long peak = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
        }
        return peak;
    }
}
