/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What all commands that edit a model have in common. */
final class EditOptions {
    @Option(names = {"-o",
        "--output"}, paramLabel = "OUT", description = "Where the edited model goes (in place of the old one).") Path output;

    @Option(names = "--dry-run", description = "Only tell what would be rewritten.") boolean dryRun;

    @Option(names = "--pin", description = "First write the names by which TensorFlow finds renamed resources into them.") boolean pin;

    @Option(names = "--raise-ir", description = "First let an older ONNX model say IR 10, so that notes lie at nodes.") boolean raise;

    @Option(names = "--json", description = "Write JSON.") boolean json;

    @Option(names = "--graph", paramLabel = "ID", description = "Which graph, if there are several (see info).") String graph;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.") boolean help;
}
