/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.help;

import java.util.List;

/**
 * A part of the sheet of keys.
 *
 * @param title what it is about
 * @param entries what can be done
 */
record Topic(String title, List<Entry> entries) {
    private static final String PICTURE = "org.opscape.command.";
    private static final String WORKBENCH = "org.opscape.workbench.";
    private static final String PLATFORM = "org.eclipse.ui.";

    /** All there is, in the order of the sheet. */
    static final List<Topic> ALL = List.of(
            new Topic("Move in the picture", List.of(
                    gesture("Drag the background, wheel", "Move the picture"),
                    gesture("Space or Ctrl + drag", "Move it, also from a node"),
                    gesture("Shift + arrows, Page Up, Page Down", "Move it by the keyboard"),
                    gesture("Ctrl + wheel", "Zoom at the pointer"),
                    command(PICTURE + "zoomIn", "Zoom in"), command(PICTURE + "zoomOut", "Zoom out"),
                    command(PICTURE + "zoomActual", "100 %"), new Entry(PICTURE + "fitAll", "Home", "Fit all"),
                    command(PICTURE + "fitSelection", "Fit the selection"))),
            new Topic("Groups", List.of(
                    gesture("Double click, Enter", "Open or close a group"),
                    gesture("+ or − on a group", "Open or close it"),
                    command(PICTURE + "expand", "Open"), command(PICTURE + "collapse", "Close"),
                    command(PICTURE + "expandLevel", "Open one level more"),
                    command(PICTURE + "expandAll", "Open all"), command(PICTURE + "collapseAll", "Close all"),
                    new Entry(PICTURE + "showParent", "Backspace", "Go to the group around"),
                    gesture("Alt + ↓", "Go to what is in an open group"))),
            new Topic("Select", List.of(
                    gesture("Click, arrow keys", "Select a node"), gesture("Ctrl or Shift + click", "Select several"),
                    gesture("Shift + drag", "Select what is framed"),
                    gesture("Esc", "Stop, show all again, select nothing"),
                    command(PLATFORM + "edit.selectAll", "Select all"), command(WORKBENCH + "copyName", "Copy the name"))),
            new Topic("Find and inspect", List.of(
                    command(PICTURE + "find", "Find by name, op type or expression"),
                    command("org.opscape.views.findNext", "Next result"), command("org.opscape.views.findPrevious", "Previous result"),
                    gesture("Double click in the outline", "Show a node in the picture"),
                    gesture("Click a link in Properties", "Walk along an edge"),
                    gesture("Drag in the minimap", "Move the picture"))),
            new Topic("Change the model", List.of(
                    new Entry(PICTURE + "rename", "click on the name again", "Rename"),
                    gesture("Drag onto a group, and wait", "Move into that scope"),
                    command(PICTURE + "group", "Group the selection in a new scope"),
                    command(PICTURE + "moveTo", "Move to a scope by name"), command(PICTURE + "dissolve", "Dissolve a scope"),
                    command(PICTURE + "note", "Write a note"),
                    command(PLATFORM + "edit.undo", "Undo"), command(PLATFORM + "edit.redo", "Redo"))),
            new Topic("Change the picture", List.of(
                    gesture("Drag, Ctrl + Shift + arrows", "Put a node elsewhere"),
                    gesture("Alt while dragging", "Off the grid, and never into a scope"),
                    command(PICTURE + "setAside", "Set aside"), command(PICTURE + "intoMain", "Put into the main graph"),
                    command(PICTURE + "stack", "Stack"), command(PICTURE + "unstack", "Unstack"),
                    command(PICTURE + "hide", "Hide"), command(PICTURE + "showHidden", "Show what is hidden"),
                    command(PICTURE + "bookmark", "Bookmark"), command(PICTURE + "legend", "Show or hide the legend"))),
            new Topic("See how the data flows", List.of(
                    command(PICTURE + "traceUp", "Trace what it depends on"), command(PICTURE + "traceDown", "Trace what depends on it"),
                    command(PICTURE + "traceBoth", "Trace both ways"), command(PICTURE + "paths", "Paths between two nodes"),
                    command(PICTURE + "onlyTrace", "Only show the trace"), command(PICTURE + "follow", "Follow a tensor"),
                    command(PICTURE + "followNext", "Its next step"), command(PICTURE + "followPrevious", "The step before"),
                    command(PICTURE + "followOther", "Another way at a fork"),
                    command(PICTURE + "mainRoute", "Draw the main route stronger, or not"),
                    command(PICTURE + "layerGuides", "Show the layers, or not"),
                    command(PICTURE + "dimTraining", "Dim the training parts"))),
            new Topic("Functions and places", List.of(
                    command(PICTURE + "inlineCall", "Expand a call in place"),
                    command(PICTURE + "goToDefinition", "Go to the function that is called"),
                    command(PICTURE + "back", "Back to where one was"), command(PICTURE + "forward", "Forward again"))),
            new Topic("Files", List.of(
                    command(WORKBENCH + "open", "Open files"), command(WORKBENCH + "openFolder", "Open the folder of a SavedModel"),
                    gesture("Drop on the window", "Open or attach what is dropped"),
                    command(PLATFORM + "file.save", "Save"), command(PLATFORM + "file.saveAs", "Save as"),
                    command(PICTURE + "exportPicture", "Export the picture"),
                    command(PICTURE + "copyPicture", "Copy the picture"), command(PICTURE + "print", "Print the picture"),
                    command(PLATFORM + "file.close", "Close the editor"))),
            new Topic("Window", List.of(
                    command(WORKBENCH + "split", "Put the editor at the right"), command(PLATFORM + "window.nextEditor", "Next editor"),
                    command(PLATFORM + "window.maximizePart", "Maximize a part, or restore it"),
                    command(PLATFORM + "window.activateEditor", "Go to the picture"),
                    command(PLATFORM + "window.preferences", "Preferences"), command(WORKBENCH + "keys", "This sheet"))));

    private static Entry gesture(String gesture, String text) {
        return new Entry("", gesture, text);
    }

    private static Entry command(String command, String text) {
        return new Entry(command, "", text);
    }

    /**
     * One thing that can be done.
     *
     * @param command the command whose keys are shown; empty for none
     * @param gesture what else does it
     * @param text what it does
     */
    record Entry(String command, String gesture, String text) {
    }
}
