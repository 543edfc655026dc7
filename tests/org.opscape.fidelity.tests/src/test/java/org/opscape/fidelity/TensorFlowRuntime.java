/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Whether TensorFlow runs here. It is tried in a process of its own: on a processor without the instructions that it was compiled for, it
 * ends the process.
 */
final class TensorFlowRuntime {
    private static final String COMPLAINT = complaint();

    private TensorFlowRuntime() {
    }

    /** Says why it does not run; empty if it does. */
    static String whyNot() {
        return COMPLAINT;
    }

    private static String complaint() {
        String library = "org/tensorflow/internal/c_api/linux-x86_64/libtensorflow_cc.so.2";
        if (TensorFlowRuntime.class.getClassLoader().getResource(library) == null) {
            return "TensorFlow's library is here for Linux on x86_64 only; on " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + " nothing is run.";
        }
        try {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), LibraryProbe.class.getName())
                    .redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : "TensorFlow does not run on this machine: " + said.strip();
        } catch (IOException e) {
            return "TensorFlow could not be tried: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "TensorFlow could not be tried.";
        }
    }
}
