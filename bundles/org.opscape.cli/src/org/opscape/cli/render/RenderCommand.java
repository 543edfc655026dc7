/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.render;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.GraphFile;
import org.opscape.diagram.colour.Colouring;
import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Scene;
import org.opscape.export.PictureExport;
import org.opscape.export.PictureFormat;
import org.opscape.export.PictureOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code opscape render FILE -o PICTURE}. */
@Command(name = "render", description = "Draws a model: the picture of the editor, with no display needed.")
public final class RenderCommand implements Callable<Integer> {
    private static final double MARGIN = 24;

    private final Console console;

    @Mixin private GraphFile file;

    @Option(names = {"-o",
        "--output"}, paramLabel = "PICTURE", required = true, description = "The file to write: .svg, .png or .pdf.") private Path output;

    @Mixin private ViewOptions view;

    @Mixin private ColourOptions colours;

    @Mixin private TraceOptions trace;

    @Option(names = "--direction", paramLabel = "WAY", description = "down (default), up, right") private Direction direction;

    @Option(names = "--theme", paramLabel = "THEME", description = "light (default) or dark.") private Theme theme = Theme.LIGHT;

    @Option(names = "--scale", paramLabel = "FACTOR", description = "Size of the picture (default: 1).") private double scale = 1;

    /**
     * Makes the command.
     *
     * @param console where messages go
     */
    public RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        PictureFormat format = PictureFormat.ofFileName(output.toString())
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, output, "the name must end with .svg, .png or .pdf"));
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, output, "the scale must be above 0");
        }
        RenderedGraph graph = RenderedGraph.open(file, view, direction);
        Scene scene = graph.scene();
        Colouring colouring = Colouring.of(graph.colours(colours), graph.clustering().hierarchy());
        colouring.show(scene);
        PictureOptions options = PictureOptions.DEFAULTS.withTheme(theme).withScale(scale).withMargin(MARGIN)
                .withTitle(file.path().getFileName().toString()).withStyle(colouring)
                .withLegend(colours.isExplained() ? colouring.legend() : Legend.EMPTY)
                .withNotes(view.isMarked() ? graph.notes() : PictureNotes.NONE)
                .withFlow(trace.flow(file.path(), graph.clustering(), graph.flow()));
        double used = PictureExport.write(scene, output, format, options);
        if (used != scale) {
            console.error(output + ": drawn at the scale " + used + ", because a PNG of this picture would be too large otherwise");
        }
        return ExitCode.FINE;
    }
}
