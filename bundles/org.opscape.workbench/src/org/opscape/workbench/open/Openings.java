/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.workbench.open;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.opscape.editor.ModelFileInput;
import org.opscape.editor.save.Recoveries;

/** Opens files in editors. */
public final class Openings {
    /** The id of the graph editor. */
    public static final String EDITOR = "org.opscape.editor.graph";
    private static final int MOST_COLUMNS = 2;
    private static final int MOST_LEFT = 5;

    private Openings() {
    }

    /**
     * Opens a file, or activates its editor if it is open already.
     *
     * @param page where
     * @param file a model file or the folder of a SavedModel
     */
    public static void open(IWorkbenchPage page, Path file) {
        try {
            page.openEditor(new ModelFileInput(file), EDITOR, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException e) {
            Platform.getLog(Openings.class).error("Cannot open an editor for " + file, e);
        }
    }

    /**
     * Opens several files, two of them side by side, more behind one another; the first one is activated.
     *
     * @param page where
     * @param files the files
     */
    public static void openAll(IWorkbenchPage page, List<Path> files) {
        for (Path file : files) {
            open(page, file);
            if (files.size() <= MOST_COLUMNS && !file.equals(files.get(0))) {
                EditorColumns.moveRight(page);
            }
        }
        if (files.size() > 1) {
            open(page, files.get(0));
        }
    }

    /**
     * Opens the files of which a program that died has left edits that were not saved; their editors offer them.
     *
     * @param page where
     * @param asked the files that are open because somebody asked for them; the first one is activated again
     */
    public static void openLeft(IWorkbenchPage page, List<Path> asked) {
        List<Recoveries.Found> all = Recoveries.ofUser().left();
        for (Recoveries.Found left : all.subList(0, Math.min(MOST_LEFT, all.size()))) {
            Path file = left.edits().model();
            if (page.findEditor(new ModelFileInput(file)) == null && page.findEditor(new ModelFileInput(file.resolveSibling(""))) == null) {
                open(page, file);
                asked.stream().findFirst().ifPresent(first -> open(page, first));
            }
        }
    }

    /**
     * Tells whether something is open.
     *
     * @param page where
     * @return whether there is an editor that shows a file
     */
    public static boolean any(IWorkbenchPage page) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (EDITOR.equals(reference.getId())) {
                return true;
            }
        }
        return false;
    }
}
