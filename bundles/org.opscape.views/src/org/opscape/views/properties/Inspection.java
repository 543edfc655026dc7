/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.editor.GraphView;
import org.opscape.model.Shape;
import org.opscape.views.properties.Span.Kind;

/** What is looked at, and which of its long sections are shown whole. */
final class Inspection {
    private static final int SHORT = 24;

    private final GraphView view;
    private final Runnable changed;
    private final Set<String> whole = new HashSet<>();
    private final Alike alike;
    private final LayerFacts layers;
    private String base = "";

    /**
     * Begins an inspection.
     *
     * @param view the graph
     * @param changed called when more is to be shown
     */
    Inspection(GraphView view, Runnable changed) {
        this.view = view;
        this.changed = changed;
        alike = new Alike(changed);
        layers = new LayerFacts(changed);
    }

    /** {@return finds groups that are nearly alike} */
    Alike alike() {
        return alike;
    }

    /** {@return knows how far nodes are from the inputs} */
    LayerFacts layers() {
        return layers;
    }

    /** {@return the graph} */
    GraphView view() {
        return view;
    }

    /** {@return its operations and edges} */
    GraphSnapshot graph() {
        return view.clustering().graph();
    }

    /** {@return its tree} */
    Hierarchy hierarchy() {
        return view.clustering().hierarchy();
    }

    /** Describes anew what is described. */
    void again() {
        changed.run();
    }

    /** Shows long sections in part again. */
    void reset() {
        whole.clear();
    }

    /**
     * Tells whether a section is shown whole.
     *
     * @param section its name
     * @return whether it is
     */
    boolean isWhole(String section) {
        return whole.contains(section);
    }

    /**
     * Shows a section whole.
     *
     * @param section its name
     */
    void showWhole(String section) {
        whole.add(section);
        changed.run();
    }

    /**
     * Writes a list, in part if it is long.
     *
     * @param sheet where
     * @param section its name
     * @param count how long it is
     * @param writer writes an element
     */
    void list(SheetText sheet, String section, int count, IntConsumer writer) {
        int shown = isWhole(section) ? count : Math.min(count, SHORT);
        for (int i = 0; i < shown; i++) {
            writer.accept(i);
        }
        if (shown < count) {
            sheet.link("Show all " + SheetText.number(count), Kind.LINK, () -> showWhole(section)).end();
        }
    }

    /**
     * Says from where links are seen: what scopes they have in common with it goes without saying.
     *
     * @param path the path of what is described
     */
    void seenFrom(String path) {
        base = path.substring(0, path.lastIndexOf('/') + 1);
    }

    /**
     * Writes a link to a node: its own name, and muted where it is.
     *
     * @param sheet where
     * @param node the node
     */
    void link(SheetText sheet, int node) {
        Runnable reveal = () -> view.reveal(node);
        String path = hierarchy().path(node);
        int leaf = path.lastIndexOf('/') + 1;
        int common = commonScopes(base, path);
        String around = common == 0 || common == leaf && common == base.length() ? "" : "…/";
        sheet.link(around + path.substring(common, leaf), Kind.MUTED_LINK, reveal);
        sheet.link(path.substring(leaf), Kind.LINK, reveal);
    }

    private static int commonScopes(String base, String path) {
        int common = 0;
        for (int i = 0; i < Math.min(base.length(), path.length()) && base.charAt(i) == path.charAt(i); i++) {
            if (base.charAt(i) == '/') {
                common = i + 1;
            }
        }
        return common;
    }

    /**
     * Writes the path of a node, which can be copied.
     *
     * @param sheet where
     * @param path the path
     */
    void name(SheetText sheet, String path) {
        sheet.row("Name").plain(path + "   ").link("Copy", Kind.LINK, () -> copy(path)).end();
    }

    /**
     * Puts a text on the clipboard.
     *
     * @param text the text
     */
    static void copy(String text) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /**
     * Writes what a tensor is.
     *
     * @param type the element type, may be empty
     * @param shape its shape
     * @return for instance "float32 32×128"; empty if nothing is known
     */
    static String tensor(String type, Optional<Shape> shape) {
        return List.of(type, shape.map(Shape::toString).orElse("")).stream().filter(text -> !text.isEmpty()).reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
