/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Transform;
import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.colour.LegendHit;
import org.opscape.diagram.flow.PictureFlow;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.paint.BoxStyle;
import org.opscape.diagram.paint.ContentOpacity;
import org.opscape.diagram.note.PictureNotes;
import org.opscape.diagram.paint.Marks;
import org.opscape.diagram.paint.NoteMark;
import org.opscape.diagram.paint.PaintState;
import org.opscape.diagram.paint.ScenePainter;
import org.opscape.diagram.paint.SceneTransition;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.Interior;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

/**
 * Shows a scene. The top left of its bounds is the scene's (0, 0); one px of the figure is one px of the scene, and layers that scale
 * make it larger or smaller. It draws in px of the screen whatever the zoom is, so that text and hairlines are crisp. It covers the
 * whole visible part of the window around the scene with the canvas colour as far as its own bounds go.
 */
public final class SceneFigure extends Figure {
    /** How far names of small boxes may reach beyond the scene, in px of the window. */
    private static final int LABELS = 240;
    private static final int PROBE = 1 << 20;

    private final SwtResources resources;
    private final ScenePainter painter = new ScenePainter();
    private Scene scene = empty();
    private Theme theme = Theme.LIGHT;
    private Marks marks = Marks.NONE;
    private BoxStyle style = BoxStyle.PLAIN;
    private ContentOpacity opacity = ContentOpacity.FULL;
    private PictureNotes notes = PictureNotes.NONE;
    private PictureFlow flow = PictureFlow.NONE;
    private final LegendCorner legend = new LegendCorner();

    /**
     * Makes a figure that shows nothing yet.
     *
     * @param resources what it draws with; its owner disposes of it
     */
    public SceneFigure(SwtResources resources) {
        this.resources = resources;
    }

    private static Scene empty() {
        Interior nothing = new Interior(new Box[0], new double[0], new double[0], List.of(), List.of(), List.of());
        Rect none = new Rect(0, 0, 0, 0);
        return new Scene(new Box(0, BoxKind.GROUP, "", "", 0, 0, 0, none, List.of(), nothing), Direction.DOWN);
    }

    /** {@return the scene that is shown, or on the way} */
    public Scene scene() {
        return scene;
    }

    /**
     * Shows a scene. The bounds of the figure stay as they are: its owner sets them.
     *
     * @param next the scene
     */
    public void setScene(Scene next) {
        scene = next;
        opacity = ContentOpacity.FULL;
        repaint();
    }

    /**
     * Shows a moment between two scenes.
     *
     * @param transition from the one to the other
     * @param t the time, 0 to 1; the way slows down towards its end
     */
    public void setTransition(SceneTransition transition, double t) {
        scene = transition.at(t);
        opacity = transition.opacityAt(t);
        repaint();
    }

    /** {@return the nodes that come forward} */
    public Marks marks() {
        return marks;
    }

    /**
     * Lets nodes come forward: selection, pointer, search hits, focus.
     *
     * @param nodes which
     */
    public void setMarks(Marks nodes) {
        marks = nodes;
        repaint();
    }

    /**
     * Marks nodes with notes.
     *
     * @param marked the notes
     */
    public void setNotes(PictureNotes marked) {
        if (!notes.isEmpty() || !marked.isEmpty()) {
            notes = marked;
            repaint();
        }
    }

    /** {@return what is shown of the flow} */
    public PictureFlow flow() {
        return flow;
    }

    /**
     * Shows what is traced, where data come in and go out, and what stands back.
     *
     * @param shown the flow
     */
    public void setFlow(PictureFlow shown) {
        flow = shown;
        repaint();
        if (legend.explain(shown)) {
            around().repaint();
        }
    }

    /**
     * Finds the mark of a note.
     *
     * @param x in px of the window, as a mouse event has it
     * @param y likewise
     * @return the mark that is there
     */
    public Optional<NoteMark> noteAt(int x, int y) {
        if (notes.isEmpty() || !(legendAt(x, y) instanceof LegendHit.Outside)) {
            return Optional.empty();
        }
        Point origin = origin();
        double zoom = zoom();
        return NoteMark.at(scene, state(), (x - origin.x) / zoom, (y - origin.y) / zoom);
    }

    /** {@return the colours} */
    public Theme theme() {
        return theme;
    }

    /**
     * Changes the colours.
     *
     * @param colours the theme
     */
    public void setTheme(Theme colours) {
        theme = colours;
        repaint();
    }

    /**
     * Changes the fills of the boxes.
     *
     * @param fills how each box is filled
     */
    public void setStyle(BoxStyle fills) {
        style = fills;
        repaint();
    }

    /**
     * Shows a legend in a corner of the window, where it stays when the scene is scrolled. The viewport paints it with {@link
     * #paintLegend}.
     *
     * @param explanation the legend; {@link Legend#EMPTY} for none
     */
    public void setLegend(Legend explanation) {
        boolean appears = legend.isEmpty();
        legend.set(explanation);
        if (appears) {
            placeLegend();
        }
        around().repaint();
    }

    /** Puts the legend in the corner where it covers least of what is in the window now. */
    public void placeLegend() {
        Point origin = origin();
        legend.place(scene, zoom(), origin.x, origin.y, rect(viewport()));
        around().repaint();
    }

    /**
     * Paints the legend over everything, wherever the scene is. That is for the viewport to call after its contents are painted, in a
     * {@link SceneSystem}; in another one there is no legend.
     *
     * @param graphics the graphics
     */
    public void paintLegend(Graphics graphics) {
        if (graphics instanceof GcGraphics direct && !legend.isEmpty()) {
            Rectangle window = viewport();
            Rectangle clip = window.getCopy().intersect(direct.damage());
            inWindow(direct.gc(), gc -> {
                try (SwtPen pen = new SwtPen(gc, resources)) {
                    pen.clip(clip.x, clip.y, clip.width, clip.height);
                    legend.paint(pen, theme, rect(window));
                    pen.unclip();
                }
            });
        }
    }

    /** {@return whether a long list in the legend is shown whole} */
    public boolean isLegendWhole() {
        return legend.isWhole();
    }

    /**
     * Shows a long list in the legend whole, or cuts it.
     *
     * @param whole whether it is shown whole
     */
    public void setLegendWhole(boolean whole) {
        legend.setWhole(whole);
        around().repaint();
    }

    /**
     * Finds what of the legend is at a place.
     *
     * @param x in px of the window, as a mouse event has it
     * @param y likewise
     * @return what is there
     */
    public LegendHit legendAt(int x, int y) {
        return legend.at(x, y, rect(viewport()));
    }

    /** {@return how the scene is painted now, for finding sticky headers and handles under the pointer} */
    public PaintState state() {
        Rect window = window();
        return state(window, zoom(), 0, 0, window);
    }

    /** {@return by how much the layers around the figure enlarge it} */
    public double zoom() {
        Dimension probe = new Dimension(PROBE, PROBE);
        translateToAbsolute(probe);
        return (double) probe.width / PROBE;
    }

    /** {@return what of the scene's plane is in the window, in scene coordinates; it may reach beyond the scene} */
    public Rect window() {
        return toScene(viewport(), zoom(), origin());
    }

    /** The bounds of the viewport in the window; of the outermost figure, if there is none. */
    private Rectangle viewport() {
        IFigure around = around();
        Rectangle bounds = around.getBounds().getCopy();
        around.translateToAbsolute(bounds);
        return bounds;
    }

    private IFigure around() {
        IFigure around = this;
        while (around.getParent() != null && !(around instanceof Viewport)) {
            around = around.getParent();
        }
        return around;
    }

    /** What is beside a small box at the edge is painted anew as well; no figure repairs what is outside its own bounds. */
    @Override
    public void repaint(int x, int y, int width, int height) {
        if (getParent() == null) {
            super.repaint(x, y, width, height);
        } else {
            int around = (int) Math.ceil(LABELS / zoom());
            getParent().repaint(new Rectangle(x - around, y - around, width + 2 * around, height + 2 * around));
        }
    }

    private static Rect rect(Rectangle px) {
        return new Rect(px.x, px.y, px.width, px.height);
    }

    /** Where the scene begins in the window. */
    private Point origin() {
        Point origin = getBounds().getLocation();
        translateToAbsolute(origin);
        return origin;
    }

    private static Rect toScene(Rectangle px, double zoom, Point origin) {
        return new Rect((px.x - origin.x) / zoom, (px.y - origin.y) / zoom, px.width / zoom, px.height / zoom);
    }

    private PaintState state(Rect clip, double zoom, double originX, double originY, Rect window) {
        return new PaintState(theme, zoom, originX, originY, clip, window, marks, style, opacity, true, notes, flow);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle clip = getBounds().getCopy();
        translateToAbsolute(clip);
        if (graphics instanceof GcGraphics direct) {
            clip.expand(LABELS, LABELS).intersect(direct.damage());
        }
        clip.intersect(viewport());
        if (clip.isEmpty()) {
            return;
        }
        double zoom = zoom();
        Point origin = origin();
        Rect window = window();
        Rect part = toScene(clip, zoom, origin);
        if (graphics instanceof GcGraphics direct) {
            PaintState state = state(part, zoom, origin.x, origin.y, window);
            inWindow(direct.gc(), gc -> paint(gc, state));
        } else {
            paintImage(graphics, clip, state(part, zoom, origin.x - clip.x, origin.y - clip.y, window));
        }
    }

    /** In px of the window, whatever the layers around have done to the context. */
    private static void inWindow(GC gc, Consumer<GC> painting) {
        Transform layers = new Transform(gc.getDevice());
        gc.getTransform(layers);
        if (layers.isIdentity()) {
            painting.accept(gc);
        } else {
            gc.setTransform(null);
            painting.accept(gc);
            gc.setTransform(layers);
        }
        layers.dispose();
    }

    private void paint(GC gc, PaintState state) {
        try (SwtPen pen = new SwtPen(gc, resources)) {
            Rect clip = state.clip();
            double zoom = state.zoom();
            pen.clip(state.originX() + clip.x() * zoom, state.originY() + clip.y() * zoom, clip.width() * zoom, clip.height() * zoom);
            painter.paint(scene, pen, state);
            pen.unclip();
        }
    }

    /**
     * Draws on an image of the size that the part has in the window, and puts that where the part is in the graphics' own, scaled
     * coordinates.
     */
    private void paintImage(Graphics graphics, Rectangle clip, PaintState state) {
        Image image = new Image(resources.device(), clip.width, clip.height);
        GC gc = new GC(image);
        paint(gc, state);
        gc.dispose();
        Rectangle target = clip.getCopy();
        translateToRelative(target);
        graphics.drawImage(image, 0, 0, clip.width, clip.height, target.x, target.y, target.width, target.height);
        image.dispose();
    }
}
