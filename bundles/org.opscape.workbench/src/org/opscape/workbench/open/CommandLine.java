/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the arguments of the program ask for.
 *
 * @param files the files and folders to open, absolute
 * @param sample whether to open the bundled sample if nothing else is open
 */
public record CommandLine(List<Path> files, boolean sample) {
    private static final String SAMPLE = "--sample";

    /**
     * Reads the arguments.
     *
     * @param arguments the arguments; those that begin with a dash are the platform's, up to a "--"
     * @param folder what relative paths begin at
     * @return what they ask for
     */
    public static CommandLine of(String[] arguments, Path folder) {
        List<Path> files = new ArrayList<>();
        boolean sample = false;
        boolean options = true;
        for (String argument : arguments) {
            if (options && argument.startsWith("-")) {
                sample |= argument.equals(SAMPLE);
                options = !argument.equals("--");
            } else if (!argument.isBlank()) {
                files.add(folder.resolve(argument).normalize());
            }
        }
        return new CommandLine(List.copyOf(files), sample);
    }
}
