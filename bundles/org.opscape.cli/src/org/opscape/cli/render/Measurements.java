/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.analysis.statistics.TableQuantities;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.measure.MeasureFiles;
import org.opscape.formats.sidecar.OldNames;
import org.opscape.model.Progress;
import org.opscape.model.measure.DataTable;
import org.opscape.model.measure.Measures;
import org.opscape.model.measure.RunRecord;

/** What was measured: the files that were named, else those that were attached in the window. Read when it is asked for. */
final class Measurements {
    private final Path model;
    private final ColourOptions options;
    private final List<Path> attached;
    private final Clustering clustering;

    Measurements(Path model, ColourOptions options, List<Path> attached, Clustering clustering) {
        this.model = model;
        this.options = options;
        this.attached = attached;
        this.clustering = clustering;
    }

    /** Whether a file with runs was named. */
    boolean hasRun() {
        return options.run().isPresent();
    }

    /** The run that was asked for. */
    RunStatistics run() throws CommandFailure, ModelFileException {
        List<String> labels = new ArrayList<>();
        for (Path file : options.run().map(List::of).orElse(attached)) {
            for (RunRecord run : MeasureFiles.open(file, Progress.NONE).runs()) {
                if (isMeant(run)) {
                    return RunStatistics.of(run, clustering, OldNames.of(model), Progress.NONE);
                }
                labels.add('\'' + run.label() + '\'');
            }
        }
        String missing = labels.isEmpty() ? "no run was recorded; name its file with --run"
                : "there is no such run; there is " + String.join(", ", labels);
        throw new CommandFailure(ExitCode.WRONG_USAGE, options.run().orElse(model), missing);
    }

    private boolean isMeant(RunRecord run) {
        boolean sameStep = options.step().isEmpty() || run.step().isPresent() && run.step().getAsLong() == options.step().get();
        boolean sameTag = options.tag().isEmpty() || run.tag().equals(options.tag().get()) || run.label().equals(options.tag().get());
        return sameStep && sameTag;
    }

    /** The tables. */
    List<TableQuantities> tables() throws ModelFileException {
        List<TableQuantities> tables = new ArrayList<>();
        for (Path file : options.data().map(List::of).orElse(attached)) {
            Measures measures = MeasureFiles.open(file, Progress.NONE);
            for (DataTable table : measures.tables()) {
                tables.add(TableQuantities.of(table, clustering, OldNames.of(model), TableQuantities::usual, Progress.NONE));
            }
        }
        return tables;
    }
}
