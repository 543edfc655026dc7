/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.nio.file.Path;
import java.util.Optional;
import org.opscape.diagram.colour.Scaling;
import org.opscape.diagram.look.Ramp;
import picocli.CommandLine.Option;

/** The arguments that say what colours mean. */
final class ColourOptions {
    private static final char COLUMN = ':';
    private static final String MEANINGS = "none, structure (default), device, type, time, memory, parameters, size, data[:COLUMN]";
    private static final String RUNS = "Run metadata, step stats or an event file.";

    @Option(names = {"--color", "--colour"}, paramLabel = "MEANING", description = MEANINGS) private String meaning;

    @Option(names = "--palette", paramLabel = "RAMP", description = "Colours of numbers: viridis (default) or cividis.") private Ramp ramp;

    @Option(names = "--scaling", paramLabel = "WAY", description = "linear, square-root, logarithmic, percentile") private String scaling;

    @Option(names = "--run", paramLabel = "FILE", description = RUNS) private Path run;

    @Option(names = "--step", paramLabel = "N", description = "Which step of the run.") private Long step;

    @Option(names = "--tag", paramLabel = "TAG", description = "Which tag of the event file.") private String tag;

    @Option(names = "--data", paramLabel = "FILE", description = "Values by node: JSON, CSV or TSV.") private Path data;

    @Option(names = "--legend", negatable = true, description = "With a legend (default), or none.") private Boolean legend;

    /** {@return what colours mean, without a column; empty if it was not said} */
    Optional<String> meaning() {
        return Optional.ofNullable(meaning).map(said -> said.indexOf(COLUMN) < 0 ? said : said.substring(0, said.indexOf(COLUMN)));
    }

    /** {@return the column of the table, if one was named} */
    Optional<String> column() {
        return Optional.ofNullable(meaning).filter(said -> said.indexOf(COLUMN) >= 0).map(said -> said.substring(said.indexOf(COLUMN) + 1));
    }

    /** {@return the colours of numbers, if they were chosen} */
    Optional<Ramp> ramp() {
        return Optional.ofNullable(ramp);
    }

    /** {@return how numbers become colours; empty if there is no such way} */
    Optional<Scaling> scaling() {
        if (scaling == null) {
            return Optional.of(Scaling.AUTOMATIC);
        }
        for (Scaling way : Scaling.values()) {
            if (way.id().equals(scaling)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    /** {@return the file with runs, if one was named} */
    Optional<Path> run() {
        return Optional.ofNullable(run);
    }

    /** {@return the step, if one was named} */
    Optional<Long> step() {
        return Optional.ofNullable(step);
    }

    /** {@return the tag, if one was named} */
    Optional<String> tag() {
        return Optional.ofNullable(tag);
    }

    /** {@return the file with a table, if one was named} */
    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    /** {@return whether there is a legend if there is something to explain} */
    boolean isExplained() {
        return legend == null || legend;
    }
}
