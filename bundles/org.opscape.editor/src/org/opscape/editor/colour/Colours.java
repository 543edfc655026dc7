/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.quantity.NodeCategory;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.analysis.statistics.RunStatistics;
import org.opscape.diagram.colour.ColourMode;
import org.opscape.diagram.colour.Colouring;
import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.colour.LegendEntry;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.colour.QuantityOptions;
import org.opscape.diagram.look.Ramp;
import org.opscape.editor.ColourChoice;
import org.opscape.editor.GraphView;
import org.opscape.editor.GraphViewListener;
import org.opscape.editor.fact.FactJob;
import org.opscape.editor.fact.Finder;
import org.opscape.editor.fact.PictureFacts;
import org.opscape.figures.SceneFigure;
import org.opscape.formats.sidecar.ViewState;

/** Colours the picture by what was chosen as soon as that is known, and keeps the legend in step. */
public final class Colours implements GraphViewListener {
    private final GraphView view;
    private final SceneFigure figure;
    private final Supplier<PictureFacts> facts;
    private final RunFacts runs;
    private final Consumer<Consumer<GraphViewListener>> fire;
    private final FactJob job;
    private Colouring colouring = Colouring.plain();
    private Optional<Clustering> coloured = Optional.empty();
    private Optional<ColourChoice> shown = Optional.empty();
    private boolean legendShown = true;

    /**
     * Begins with no colours.
     *
     * @param view what is coloured; it is heard from the first
     * @param figure paints it
     * @param facts what is known of the clustering that is shown
     * @param runs what is known from attached files
     * @param display its display
     * @param fire tells the view's listeners
     */
    public Colours(GraphView view, SceneFigure figure, Supplier<PictureFacts> facts, RunFacts runs, Display display,
            Consumer<Consumer<GraphViewListener>> fire) {
        this.view = view;
        this.figure = figure;
        this.facts = facts;
        this.runs = runs;
        this.fire = fire;
        job = new FactJob(display, this::found);
        view.addListener(this);
    }

    /** {@return what paints the picture} */
    public Colouring colouring() {
        return colouring;
    }

    /** {@return what the colours shall mean} */
    public ColourChoice choice() {
        if (!view.isReady()) {
            return ColourChoice.DEFAULT;
        }
        ColourChoice usual = view.document().settings().colour();
        ViewState choices = view.choices();
        return ColourChoice.of(choices.colour().orElse(usual.remembered()), choices.palette().orElse(usual.palette()));
    }

    /**
     * Colours by something else.
     *
     * @param choice by what
     */
    public void choose(ColourChoice choice) {
        Optional<String> palette = choice.palette().isEmpty() ? Optional.empty() : Optional.of(choice.palette());
        view.document().choose(view.graphIndex(), view.choices().withColour(Optional.of(choice.remembered()), palette));
        refresh();
    }

    /**
     * Lets entries of the legend stand back.
     *
     * @param keys which; none to show all
     */
    public void filter(Set<Integer> keys) {
        colouring.filter(keys);
        paint();
        fire.accept(listener -> listener.coloursChanged(view));
    }

    /**
     * Follows a click on the legend.
     *
     * @param hit what was clicked: an entry is seen alone then, or all if it was alone
     * @param one whether an entry is hidden or shown besides the others
     */
    public void click(LegendHit hit, boolean one) {
        switch (hit) {
            case LegendHit.Entry on -> filter(filtered(on.entry().key(), one));
            case LegendHit.More more -> figure.setLegendWhole(!figure.isLegendWhole());
            case LegendHit.Blank blank -> {
                // nothing is there
            }
            case LegendHit.Outside outside -> {
                // nothing is there
            }
        }
    }

    private Set<Integer> filtered(int key, boolean one) {
        Set<Integer> others = new TreeSet<>();
        if (one) {
            others.addAll(colouring.filtered());
            if (!others.remove(key)) {
                others.add(key);
            }
            return others;
        }
        colouring.legend().entries().stream().map(LegendEntry::key).filter(other -> other != key).forEach(others::add);
        return others.equals(colouring.filtered()) ? Set.of() : others;
    }

    /** {@return whether the legend is in the picture} */
    public boolean isLegendShown() {
        return legendShown;
    }

    /**
     * Shows or hides the legend.
     *
     * @param wanted whether it is shown
     */
    public void showLegend(boolean wanted) {
        legendShown = wanted;
        paint();
    }

    /** {@return the numbers that are known; those that are not will be found, and then the listeners are told} */
    public List<NodeQuantity> quantities() {
        List<NodeQuantity> known = new ArrayList<>();
        known(PictureFacts.PARAMETERS).ifPresent(parameters -> {
            known.add(parameters.parameters());
            known.add(parameters.parameterBytes());
        });
        known(PictureFacts.SIZES).ifPresent(known::add);
        runs.finders().forEach(finder -> known(finder).ifPresent(found -> known.addAll(found.quantities())));
        return known;
    }

    /** {@return the names of the columns of attached data} */
    public List<String> columns() {
        return runs.columns();
    }

    /** {@return the categories that are known; those that are not will be found, and then the listeners are told} */
    public List<NodeCategory> categories() {
        List<NodeCategory> known = new ArrayList<>();
        known(PictureFacts.TYPES).ifPresent(known::add);
        known(PictureFacts.DEVICES).ifPresent(known::add);
        runs.finders().forEach(finder -> known(finder).ifPresent(found -> known.addAll(found.categories())));
        return known;
    }

    /** {@return the number that the colours mean; empty if they mean something else} */
    public Optional<NodeQuantity> quantity() {
        return colouring.mode() instanceof ColourMode.Quantity mode ? Optional.of(mode.quantity()) : Optional.empty();
    }

    private <T> Optional<T> known(Finder<T> finder) {
        if (!view.isReady()) {
            return Optional.empty();
        }
        Optional<T> known = facts.get().known(finder);
        if (known.isEmpty()) {
            job.want(facts.get(), finder);
        }
        return known;
    }

    @Override
    public void documentLoaded(GraphView changed) {
        job.forget();
        refresh();
        known(PictureFacts.STRUCTURE);
    }

    @Override
    public void clusteringChanged(GraphView changed, IntUnaryOperator mapping) {
        job.forget();
        colouring.carryOver(view.clustering().hierarchy(), mapping);
        refresh();
        known(PictureFacts.STRUCTURE);
    }

    @Override
    public void choicesChanged(GraphView changed) {
        if (!Optional.of(choice()).equals(shown)) {
            refresh();
        }
    }

    @Override
    public void measurementsChanged(GraphView changed) {
        if (view.isReady()) {
            refresh();
        }
    }

    @Override
    public void sceneChanged(GraphView changed) {
        colouring.show(view.scene());
        paint();
    }

    private void found() {
        if (view.isReady()) {
            refresh();
        }
    }

    /** Colours anew, if what is wanted is known; as long as it is not, colours of this clustering stay. */
    private void refresh() {
        ColourChoice choice = choice();
        Clustering clustering = view.clustering();
        Optional<ColourMode> mode = mode(choice);
        boolean other = coloured.filter(known -> known == clustering).isEmpty();
        if (mode.isPresent() || other) {
            Set<Integer> filtered = shown.filter(choice::equals).isPresent() && mode.isPresent() ? colouring.filtered() : Set.of();
            colouring = colouring.next(mode.orElse(ColourMode.PLAIN), clustering.hierarchy());
            colouring.show(view.scene());
            colouring.filter(filtered);
            shown = mode.isPresent() ? Optional.of(choice) : Optional.empty();
            coloured = Optional.of(clustering);
            paint();
        }
        fire.accept(listener -> listener.coloursChanged(view));
    }

    private void paint() {
        figure.setStyle(colouring);
        figure.setLegend(legendShown ? colouring.legend() : Legend.EMPTY);
    }

    private Optional<ColourMode> mode(ColourChoice choice) {
        QuantityOptions options = QuantityOptions.DEFAULTS.withRamp(ramp(choice.palette()));
        return switch (choice.mode()) {
            case ColourChoice.STRUCTURE -> known(PictureFacts.STRUCTURE).map(ColourMode.Structure::new);
            case ColourChoice.TYPE -> known(PictureFacts.TYPES).map(ColourMode.Category::new);
            case ColourChoice.DEVICE -> device(choice, options);
            case ColourChoice.SIZE -> known(PictureFacts.SIZES).map(sizes -> new ColourMode.Quantity(sizes, options));
            case ColourChoice.PARAMETERS ->
                known(PictureFacts.PARAMETERS).map(parameters -> new ColourMode.Quantity(parameters.parameters(), options));
            case ColourChoice.TIME, ColourChoice.MEMORY, ColourChoice.DATA -> measured(choice, options);
            default -> Optional.of(ColourMode.PLAIN);
        };
    }

    /** Where things really ran is told by a run; without one, the file tells what it asks for. */
    private Optional<ColourMode> device(ColourChoice choice, QuantityOptions options) {
        if (runs.hasRun()) {
            return measured(choice, options);
        }
        return known(PictureFacts.DEVICES).map(ColourMode.Category::new);
    }

    /** {@return what the chosen run says; empty if there is none or if it is not known yet, and then the listeners will be told} */
    public Optional<RunStatistics> statistics() {
        return runs.finders().stream().flatMap(finder -> known(finder).stream()).filter(RunFacts.OfRun.class::isInstance)
                .map(RunFacts.OfRun.class::cast).map(RunFacts.OfRun::statistics).findFirst();
    }

    private Optional<ColourMode> measured(ColourChoice choice, QuantityOptions options) {
        List<Finder<RunFacts.Found>> finders = runs.finders();
        for (Finder<RunFacts.Found> finder : finders) {
            Optional<ColourMode> mode = known(finder).flatMap(found -> found.mode(choice, options));
            if (mode.isPresent()) {
                return mode;
            }
        }
        boolean allKnown = finders.stream().allMatch(finder -> facts.get().isKnown(finder));
        return allKnown ? Optional.of(ColourMode.PLAIN) : Optional.empty();
    }

    private static Ramp ramp(String palette) {
        for (Ramp ramp : Ramp.values()) {
            if (ramp.id().equals(palette.toLowerCase(Locale.ROOT))) {
                return ramp;
            }
        }
        return Ramp.VIRIDIS;
    }

    /** Stops what is being found out. */
    public void dispose() {
        job.forget();
    }
}
