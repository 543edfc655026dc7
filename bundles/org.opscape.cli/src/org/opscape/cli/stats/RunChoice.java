/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.stats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.model.measure.RunRecord;
import picocli.CommandLine.Option;

/** The arguments that say which of several runs is meant. */
public final class RunChoice {
    @Option(names = "--step", paramLabel = "N", description = "The run of this step, if there are several.") private Long step;

    @Option(names = "--tag", paramLabel = "TAG", description = "The run of this tag, if there are several.") private String tag;

    /**
     * Returns the first run that was asked for.
     *
     * @param file the file of the runs
     * @param runs the runs
     * @return the run
     * @throws CommandFailure if there is none
     */
    public RunRecord choose(Path file, List<RunRecord> runs) throws CommandFailure {
        List<String> labels = new ArrayList<>();
        for (RunRecord run : runs) {
            boolean sameStep = step == null || run.step().isPresent() && run.step().getAsLong() == step;
            if (sameStep && (tag == null || run.tag().equals(tag) || run.label().equals(tag))) {
                return run;
            }
            labels.add('\'' + run.label() + '\'');
        }
        String asked = (tag == null ? "" : " of tag '" + tag + "'") + (step == null ? "" : " at step " + step);
        throw new CommandFailure(ExitCode.WRONG_USAGE, file, "there is no run" + asked + "; there is " + String.join(", ", labels));
    }
}
