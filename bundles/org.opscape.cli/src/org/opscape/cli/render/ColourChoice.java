/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.quantity.OperationCategories;
import org.opscape.analysis.shapes.Parameters;
import org.opscape.analysis.shapes.TensorSizes;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.analysis.statistics.TableQuantities;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.diagram.colour.ColourMode;
import org.opscape.diagram.colour.QuantityOptions;
import org.opscape.diagram.look.Ramp;
import org.opscape.formats.ModelFileException;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.measure.DataColumn;
import org.opscape.model.measure.DataTable;

/** Finds what colours mean for one graph. */
final class ColourChoice {
    private static final String MEANINGS = "none, structure, device, type, time, memory, parameters, size or data";

    private final Path file;
    private final ColourOptions options;
    private final Measurements measurements;
    private final Clustering clustering;
    private final IntFunction<Operation> operations;

    ColourChoice(Path file, ColourOptions options, Measurements measurements, Clustering clustering, IntFunction<Operation> operations) {
        this.file = file;
        this.options = options;
        this.measurements = measurements;
        this.clustering = clustering;
        this.operations = operations;
    }

    ColourMode mode(String meaning, Ramp ramp) throws CommandFailure, ModelFileException {
        QuantityOptions shown = QuantityOptions.DEFAULTS.withRamp(ramp).withScaling(options.scaling().orElseThrow(
                () -> new CommandFailure(ExitCode.WRONG_USAGE, file, "numbers are scaled linear, square-root, logarithmic or percentile")));
        return switch (meaning) {
            case "none" -> ColourMode.PLAIN;
            case "structure" -> new ColourMode.Structure(StructureClasses.of(clustering, Progress.NONE));
            case "type" -> new ColourMode.Category(OperationCategories.types(clustering.graph(), clustering.hierarchy()));
            case "device" -> new ColourMode.Category(devices());
            case "time" -> new ColourMode.Quantity(measurements.run().computeTime(), shown);
            case "memory" -> new ColourMode.Quantity(measurements.run().memory(), shown);
            case "parameters" ->
                new ColourMode.Quantity(Parameters.of(clustering, operations, Progress.NONE).parameters(), shown);
            case "size" -> new ColourMode.Quantity(TensorSizes.outputBytes(clustering.graph(), clustering.hierarchy()), shown);
            case "data" -> data(shown);
            default -> throw new CommandFailure(ExitCode.WRONG_USAGE, file, "colours mean " + MEANINGS + ", not '" + meaning + "'");
        };
    }

    private NodeCategory devices() throws CommandFailure, ModelFileException {
        return measurements.hasRun() ? measurements.run().devices()
                : OperationCategories.devices(clustering.graph(), clustering.hierarchy());
    }

    /** The column that was named, else the first one. */
    private ColourMode data(QuantityOptions shown) throws CommandFailure, ModelFileException {
        List<TableQuantities> tables = measurements.tables();
        for (TableQuantities table : tables) {
            for (NodeQuantity quantity : table.quantities()) {
                if (options.column().isEmpty() || options.column().get().equals(quantity.name())) {
                    return new ColourMode.Quantity(quantity, shown.withThresholds(thresholds(table.table(), quantity.name())));
                }
            }
            for (NodeCategory category : table.categories()) {
                if (options.column().isEmpty() || options.column().get().equals(category.name())) {
                    return new ColourMode.Category(category);
                }
            }
        }
        String missing = tables.isEmpty() ? "name a table with --data" : "there is no column '" + options.column().orElse("") + "'";
        throw new CommandFailure(ExitCode.WRONG_USAGE, file, missing);
    }

    private static List<Double> thresholds(DataTable table, String name) {
        for (DataColumn column : table.columns()) {
            if (column instanceof DataColumn.Numbers numbers && numbers.name().equals(name)) {
                return numbers.thresholds();
            }
        }
        return List.of();
    }
}
