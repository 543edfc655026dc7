/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.benchmarks.table;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What this process holds, in MB, and how the programs of this package print. */
final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double MEGABYTE = 1e6;

    private Memory() {
    }

    static void line(String name, double value) {
        System.out.println(name + ' ' + String.format(Locale.ROOT, "%.1f", value));
    }

    /** {@return what is on the heap after a collection} */
    static double live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    /** {@return the most memory this process ever had, mapped files included; 0 where the system does not say} */
    static double peakResident() throws IOException {
        return status("VmHWM:");
    }

    /** {@return the memory this process has now that no file stands behind} */
    static double anonymous() throws IOException {
        return status("RssAnon:");
    }

    /** Up to here the object is in use. */
    static void keep(Object object) {
        Reference.reachabilityFence(object);
    }

    private static double status(String name) throws IOException {
        if (Files.exists(STATUS)) {
            for (String line : Files.readAllLines(STATUS)) {
                if (line.startsWith(name)) {
                    return Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MEGABYTE;
                }
            }
        }
        return 0;
    }
}
