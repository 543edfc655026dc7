/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import java.nio.file.Path;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.Naming;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

/** A process that saves a model in place, now edited and now not, until somebody ends it. */
final class EndlessSaving {
    private EndlessSaving() {
    }

    /**
     * Saves.
     *
     * @param arguments the model
     */
    public static void main(String[] arguments) throws Exception {
        ModelFile file = ModelFiles.open(Path.of(arguments[0]), OpenOptions.NONE, Progress.NONE);
        ModelEdit edit = new EditPlanner(file.model(), Naming.TENSORFLOW).plan(new Edit.Rename("", "scope", "another_scope"));
        while (true) {
            edit.execute();
            file.save(file.path(), Progress.NONE);
            System.out.println("saved");
            edit.undo();
            file.save(file.path(), Progress.NONE);
        }
    }
}
