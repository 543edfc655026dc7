/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.Direction;
import org.opscape.diagram.scene.FreePlaces;
import org.opscape.diagram.scene.Scene;
import org.opscape.layout.box.Boxes;
import org.opscape.layout.flow.FlowCache;
import org.opscape.model.Progress;

/**
 * Makes pictures of a clustered graph, and from each the next one. Only the groups that change and those around them are laid out;
 * everything else is the same object in both pictures. All methods may be called by several threads at once, and throw {@link
 * java.util.concurrent.CancellationException} when their progress says so.
 */
public final class PictureEngine {
    private final Clustering clustering;
    private final LayoutOptions options;
    private final Pins pins;
    private final Boxes boxes;
    private final FlowCache cache;

    /**
     * Makes an engine.
     *
     * @param clustering the graph
     * @param options how to lay it out
     */
    public PictureEngine(Clustering clustering, LayoutOptions options) {
        this(clustering, options, Pins.NONE);
    }

    /**
     * Makes an engine that leaves boxes where they were put by hand.
     *
     * @param clustering the graph
     * @param options how to lay it out
     * @param pins which boxes were moved
     */
    public PictureEngine(Clustering clustering, LayoutOptions options, Pins pins) {
        this(clustering, options, pins, new FlowCache());
    }

    private PictureEngine(Clustering clustering, LayoutOptions options, Pins pins, FlowCache cache) {
        this.clustering = clustering;
        this.options = options;
        this.pins = pins;
        this.cache = cache;
        boxes = new Boxes(clustering, options.iconLabels());
    }

    /**
     * Makes an engine for another clustering of the same model that knows the layouts of this one, so that what did not change is quick.
     *
     * @param other the clustering, or the same
     * @param nextPins which of its boxes were moved
     * @return the engine
     */
    public PictureEngine next(Clustering other, Pins nextPins) {
        return new PictureEngine(other, options, nextPins, cache);
    }

    /** {@return which boxes were moved by hand} */
    public Pins pins() {
        return pins;
    }

    /**
     * Shows the root with everything closed.
     *
     * @param progress may cancel
     * @return the first picture of a graph
     */
    public Scene overview(Progress progress) {
        Picture picture = picture(options.direction(), progress);
        picture.newRoot();
        return new Scene(picture.finish(), options.direction());
    }

    /**
     * Shows the root with some groups and stacks open, as it was left.
     *
     * @param uniquePaths the open groups and stacks by their unique paths; those that are not there, or in a group that is closed, are
     *     left out
     * @param progress may cancel
     * @return the picture
     */
    public Scene open(Set<String> uniquePaths, Progress progress) {
        BitSet wanted = new BitSet(clustering.hierarchy().nodes());
        for (String path : uniquePaths) {
            int node = clustering.hierarchy().find(path);
            if (node >= 0) {
                wanted.set(node);
            }
        }
        return open(wanted, options.direction(), Former.NONE, FormerOrders.NONE, progress);
    }

    private Scene open(BitSet wanted, Direction direction, Former former, FormerOrders orders, Progress progress) {
        Picture picture = picture(direction, progress);
        picture.reuse(former);
        picture.keep(orders);
        picture.openBelow(picture.newRoot(), wanted);
        return new Scene(picture.finish(), direction);
    }

    /**
     * Shows what another picture of the same model shows: the same groups and stacks are open, and those calls that are expanded in place
     * since. What is the same on both pictures is the same object.
     *
     * @param old a picture, of another clustering
     * @param oldHierarchy the hierarchy of that clustering
     * @param direction the way of the data
     * @param progress may cancel
     * @return the picture
     */
    public Scene transfer(Scene old, Hierarchy oldHierarchy, Direction direction, Progress progress) {
        return transfer(old, NodeMapping.between(oldHierarchy, clustering.hierarchy()), Set.of(), direction, progress);
    }

    /**
     * Shows what another picture of the same model shows, after an edit.
     *
     * @param old a picture, of another clustering
     * @param mapping gives the numbers of the nodes of that clustering in this one; -1 for those that are gone
     * @param more unique paths of groups and stacks that shall be open as well
     * @param direction the way of the data
     * @param progress may cancel
     * @return the picture
     */
    public Scene transfer(Scene old, IntUnaryOperator mapping, Set<String> more, Direction direction, Progress progress) {
        BitSet open = new Transfer(clustering.hierarchy(), mapping).open(old.root());
        more.stream().mapToInt(clustering.hierarchy()::find).filter(node -> node >= 0).forEach(open::set);
        return open(open, direction, Former.of(old.root()), FormerOrders.of(old.root(), mapping), progress);
    }

    /**
     * Tells whether a box can be moved by hand: auxiliary nodes stay in their panel.
     *
     * @param node a node
     * @return whether it can
     */
    public boolean canPin(int node) {
        Hierarchy hierarchy = clustering.hierarchy();
        if (node < 0 || node == hierarchy.root() || hierarchy.isEmbedded(node)) {
            return false;
        }
        for (int child : clustering.content(hierarchy.parent(node)).core()) {
            if (child == node) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns where a box is on a picture, to be moved from there.
     *
     * @param scene a picture of the same graph
     * @param node a visible node
     * @return where its frame begins in the frame around it, as the picture is
     */
    public Position placeOf(Scene scene, int node) {
        Scene.Placed placed = scene.find(pathTo(node)).orElseThrow();
        Scene.Placed parent = scene.find(pathTo(clustering.hierarchy().parent(node))).orElseThrow();
        return new Position(placed.frame().x() - parent.frame().x(), placed.frame().y() - parent.frame().y());
    }

    /**
     * Returns where a box is to be remembered, so that an engine with this pin shows it where it is on a picture.
     *
     * @param scene a picture of the same graph
     * @param node a visible node that can be moved
     * @return its position
     */
    public Position positionOf(Scene scene, int node) {
        Scene.Placed parent = scene.find(pathTo(clustering.hierarchy().parent(node))).orElseThrow();
        FreePlaces free = parent.box().content().free();
        int index = free.indexOf(node);
        if (index < 0) {
            Position place = placeOf(scene, node);
            return positionOf(move(scene, node, place.x(), place.y(), Progress.NONE), node);
        }
        return new Position(free.xs()[index], free.ys()[index]);
    }

    /**
     * Moves a box by hand: the group around it is laid out with the box there, and what is around that group.
     *
     * @param scene a picture of the same graph
     * @param node a visible node that can be moved
     * @param x where the left edge of its frame shall be on that picture, from the left edge of the frame around it
     * @param y where the top edge shall be, likewise
     * @param progress may cancel
     * @return the next picture; {@link #positionOf} tells what to remember of it
     * @throws IllegalArgumentException if the node is not visible or cannot be moved
     */
    public Scene move(Scene scene, int node, double x, double y, Progress progress) {
        int[] path = pathTo(node);
        Picture picture = picture(scene.direction(), progress);
        Opening parent = walk(picture, scene, Arrays.copyOf(path, path.length - 1));
        int index = parent.find(node);
        if (index < 0 || !canPin(node) || !parent.self.isOpen()) {
            throw new IllegalArgumentException("cannot be moved: " + node);
        }
        picture.move(parent, index, x, y);
        return picture.finish(scene);
    }

    private Picture picture(Direction direction, Progress progress) {
        return new Picture(clustering, boxes, pins, cache, direction, progress);
    }

    /**
     * Opens a group or stack, and what is around it.
     *
     * @param scene a picture of the same graph
     * @param node the group or stack
     * @param progress may cancel
     * @return the next picture; the same one if the node is open already or cannot be opened
     */
    public Scene expand(Scene scene, int node, Progress progress) {
        return openTo(scene, pathTo(node), progress);
    }

    /**
     * Opens several groups or stacks, and what is around them, in one go.
     *
     * @param scene a picture of the same graph
     * @param nodes the groups or stacks
     * @param progress may cancel
     * @return the next picture; the same one if all are open already or cannot be opened
     */
    public Scene expand(Scene scene, int[] nodes, Progress progress) {
        BitSet wanted = new BitSet(clustering.hierarchy().nodes());
        for (int node : nodes) {
            for (int at = node; at >= 0 && !wanted.get(at); at = clustering.hierarchy().parent(at)) {
                wanted.set(at);
            }
        }
        Picture picture = picture(scene.direction(), progress);
        picture.openBelow(picture.open(scene.root(), null, -1), wanted);
        return picture.finish(scene);
    }

    /**
     * Opens everything around a node.
     *
     * @param scene a picture of the same graph
     * @param node the node to show; for an embedded operation, the group around it is opened
     * @param progress may cancel
     * @return the next picture; the same one if the node is visible already
     */
    public Scene reveal(Scene scene, int node, Progress progress) {
        int parent = clustering.hierarchy().parent(node);
        return parent < 0 ? scene : openTo(scene, pathTo(parent), progress);
    }

    private Scene openTo(Scene scene, int[] path, Progress progress) {
        Picture picture = picture(scene.direction(), progress);
        Opening last = walk(picture, scene, path);
        return last.changed ? picture.finish(scene) : scene;
    }

    /** Lists the groups on the way to a node, as far as they can be opened, and the node. */
    private static Opening walk(Picture picture, Scene scene, int[] path) {
        Opening at = picture.open(scene.root(), null, -1);
        for (int node : path) {
            int index = at.find(node);
            if (index < 0 || !at.children[index].isExpandable()) {
                break;
            }
            at = picture.openChild(at, index);
        }
        return at;
    }

    /** The nodes from below the root to a node. */
    private int[] pathTo(int node) {
        Hierarchy hierarchy = clustering.hierarchy();
        int[] path = new int[hierarchy.depth(node)];
        for (int at = node, i = path.length - 1; i >= 0; at = hierarchy.parent(at), i--) {
            path[i] = at;
        }
        return path;
    }

    /**
     * Closes a group or stack.
     *
     * @param scene a picture of the same graph
     * @param node the group or stack
     * @param progress may cancel
     * @return the next picture; the same one if the node is not open
     */
    public Scene collapse(Scene scene, int node, Progress progress) {
        int[] path = pathTo(node);
        Scene.Placed placed = scene.find(path).orElse(null);
        if (path.length == 0 || placed == null || !placed.box().isOpen()) {
            return scene;
        }
        Picture picture = picture(scene.direction(), progress);
        Opening parent = walk(picture, scene, Arrays.copyOf(path, path.length - 1));
        picture.closeChild(parent, parent.find(node));
        return picture.finish(scene);
    }

    /**
     * Opens a group or stack and everything below it, auxiliary nodes included.
     *
     * @param scene a picture of the same graph
     * @param node the group or stack; the root for everything
     * @param progress may cancel
     * @return the next picture; the same one if nothing was closed
     */
    public Scene expandAll(Scene scene, int node, Progress progress) {
        Picture picture = picture(scene.direction(), progress);
        Opening top = walk(picture, scene, pathTo(node));
        if (top.self.node() != node) {
            return scene;
        }
        BitSet all = new BitSet();
        all.set(0, clustering.hierarchy().nodes());
        picture.openBelow(top, all);
        return picture.finish(scene);
    }

    /**
     * Closes everything.
     *
     * @param scene a picture of the same graph
     * @param progress may cancel
     * @return the next picture
     */
    public Scene collapseAll(Scene scene, Progress progress) {
        Picture picture = picture(scene.direction(), progress);
        Opening root = picture.open(scene.root(), null, -1);
        for (int i = 0; i < root.children.length; i++) {
            if (root.children[i].isOpen()) {
                picture.closeChild(root, i);
            }
        }
        return picture.finish(scene);
    }

    /**
     * Turns a picture; what was open stays open.
     *
     * @param scene a picture of the same graph
     * @param direction the new way of the data
     * @param progress may cancel
     * @return the next picture; the same one if the direction is the same
     */
    public Scene withDirection(Scene scene, Direction direction, Progress progress) {
        if (scene.direction() == direction) {
            return scene;
        }
        Picture picture = picture(direction, progress);
        List<Opening> made = new ArrayList<>();
        List<Box> old = new ArrayList<>();
        made.add(picture.newRoot());
        old.add(scene.root());
        for (int at = 0; at < made.size(); at++) {
            Box[] children = old.get(at).content().boxes();
            for (int i = 0; i < children.length; i++) {
                if (children[i].isOpen()) {
                    made.add(picture.openChild(made.get(at), i));
                    old.add(children[i]);
                }
            }
        }
        return new Scene(picture.finish(), direction);
    }
}
