/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.colour;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.analysis.statistics.TableQuantities;
import org.opscape.diagram.colour.ColourMode;
import org.opscape.diagram.colour.QuantityOptions;
import org.opscape.edit.Edit;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.fact.Finder;
import org.opscape.editor.measure.AttachedFiles;
import org.opscape.formats.sidecar.OldNames;
import org.opscape.model.measure.DataColumn;
import org.opscape.model.measure.DataTable;
import org.opscape.model.measure.RunRecord;

/** What attached runs and tables say about the nodes of a clustering: a finder for the chosen run and one for each table. */
public final class RunFacts {
    private final AttachedFiles files;
    private final Map<Object, Finder<Found>> finders = new IdentityHashMap<>();
    private List<Edit> edits = List.of();

    /** What a run or a table says. */
    public interface Found {
        /** {@return its numbers} */
        List<NodeQuantity> quantities();

        /** {@return its categories} */
        List<NodeCategory> categories();

        /**
         * Tells how to colour by it.
         *
         * @param choice what the colours shall mean
         * @param options how numbers are shown
         * @return empty if it says nothing about that
         */
        Optional<ColourMode> mode(ColourChoice choice, QuantityOptions options);
    }

    /**
     * What a run says.
     *
     * @param statistics its numbers
     */
    record OfRun(RunStatistics statistics) implements Found {
        @Override
        public List<NodeQuantity> quantities() {
            return statistics.quantities();
        }

        @Override
        public List<NodeCategory> categories() {
            return List.of(statistics.devices());
        }

        @Override
        public Optional<ColourMode> mode(ColourChoice choice, QuantityOptions options) {
            return switch (choice.mode()) {
                case ColourChoice.TIME -> Optional.of(new ColourMode.Quantity(statistics.computeTime(), options));
                case ColourChoice.MEMORY -> Optional.of(new ColourMode.Quantity(statistics.memory(), options));
                case ColourChoice.DEVICE -> Optional.of(new ColourMode.Category(statistics.devices()));
                default -> Optional.empty();
            };
        }
    }

    /**
     * What a table says.
     *
     * @param table its numbers and texts
     * @param data the table itself
     */
    record OfTable(TableQuantities table, DataTable data) implements Found {
        @Override
        public List<NodeQuantity> quantities() {
            return table.quantities();
        }

        @Override
        public List<NodeCategory> categories() {
            return table.categories();
        }

        @Override
        public Optional<ColourMode> mode(ColourChoice choice, QuantityOptions options) {
            if (!choice.mode().equals(ColourChoice.DATA)) {
                return Optional.empty();
            }
            Optional<ColourMode> number = quantities().stream().filter(quantity -> isMeant(choice, quantity.name())).findFirst()
                    .map(quantity -> new ColourMode.Quantity(quantity, options.withThresholds(thresholds(quantity.name()))));
            return number.or(() -> categories().stream().filter(category -> isMeant(choice, category.name())).findFirst()
                    .map(ColourMode.Category::new));
        }

        private List<Double> thresholds(String column) {
            for (DataColumn candidate : data.columns()) {
                if (candidate instanceof DataColumn.Numbers numbers && numbers.name().equals(column)) {
                    return numbers.thresholds();
                }
            }
            return List.of();
        }

        private static boolean isMeant(ColourChoice choice, String column) {
            return choice.column().isEmpty() || choice.column().equals(column);
        }
    }

    /**
     * Reads what is attached.
     *
     * @param files the attached files
     */
    public RunFacts(AttachedFiles files) {
        this.files = files;
    }

    /** {@return whether there is a run} */
    boolean hasRun() {
        return files.chosen().isPresent();
    }

    /** {@return the names of all columns of attached data} */
    List<String> columns() {
        return files.tables().stream().flatMap(table -> table.columns().stream()).map(DataColumn::name).distinct().toList();
    }

    /** {@return the finders of the chosen run and of all tables} */
    public List<Finder<Found>> finders() {
        List<Edit> done = files.document().map(GraphDocument::done).orElse(List.of());
        if (!done.equals(edits)) {
            edits = done;
            finders.clear();
        }
        List<Finder<Found>> wanted = new ArrayList<>();
        files.chosen().ifPresent(run -> wanted.add(finders.computeIfAbsent(run, key -> finder(run))));
        for (DataTable table : files.tables()) {
            wanted.add(finders.computeIfAbsent(table, key -> finder(table)));
        }
        return wanted;
    }

    private Finder<Found> finder(RunRecord run) {
        Supplier<Map<String, String>> renames = renames();
        return (clustering, model, progress) -> new OfRun(RunStatistics.of(run, clustering, renames.get(), progress));
    }

    private Finder<Found> finder(DataTable table) {
        Supplier<Map<String, String>> renames = renames();
        return (clustering, model, progress) -> new OfTable(
                TableQuantities.of(table, clustering, renames.get(), TableQuantities::usual, progress), table);
    }

    /**
     * The new names of operations by those that they may have had when something was measured. What is noted beside the file is read
     * later.
     */
    private Supplier<Map<String, String>> renames() {
        if (files.document().isEmpty()) {
            return Map::of;
        }
        Path path = files.document().get().file().path();
        Map<String, String> since = Map.copyOf(files.document().get().renames());
        return () -> OldNames.after(OldNames.of(path), since);
    }
}
