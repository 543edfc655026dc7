/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.nio.file.Path;
import java.util.function.IntFunction;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.OperationCategories;
import org.opscape.analysis.shapes.Parameters;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.diagram.colour.ColourMode;
import org.opscape.diagram.colour.QuantityOptions;
import org.opscape.diagram.look.Ramp;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;

/** Finds what colours mean for one graph. */
final class ColourChoice {
    private static final String MEANINGS = "none, structure, device, type, time, memory, parameters, size or data";

    private final Path file;
    private final ColourOptions options;
    private final Clustering clustering;
    private final IntFunction<Operation> operations;

    ColourChoice(Path file, ColourOptions options, Clustering clustering, IntFunction<Operation> operations) {
        this.file = file;
        this.options = options;
        this.clustering = clustering;
        this.operations = operations;
    }

    ColourMode mode(String meaning, Ramp ramp) throws CommandFailure {
        return switch (meaning) {
            case "none" -> ColourMode.PLAIN;
            case "structure" -> new ColourMode.Structure(StructureClasses.of(clustering, Progress.NONE));
            case "type" -> new ColourMode.Category(OperationCategories.types(clustering.graph(), clustering.hierarchy()));
            case "device" -> new ColourMode.Category(OperationCategories.devices(clustering.graph(), clustering.hierarchy()));
            case "parameters" -> quantity(Parameters.of(clustering, operations, Progress.NONE).parameters(), ramp);
            case "size" -> quantity(TensorSizes.outputBytes(clustering.graph(), clustering.hierarchy()), ramp);
            default -> throw new CommandFailure(ExitCode.WRONG_USAGE, file, "colours mean " + MEANINGS + ", not '" + meaning + "'");
        };
    }

    private ColourMode quantity(NodeQuantity quantity, Ramp ramp) throws CommandFailure {
        if (options.scaling().isEmpty()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file, "numbers are scaled linear, square-root, logarithmic or percentile");
        }
        return new ColourMode.Quantity(quantity, QuantityOptions.DEFAULTS.withRamp(ramp).withScaling(options.scaling().get()));
    }
}
