/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.edit.CalledAfter;
import org.opscape.edit.Edit;
import org.opscape.edit.EditScript;
import org.opscape.edit.ValueMatch;
import picocli.CommandLine.Option;

/** Which values follow when the nodes and scopes that they are called after get other names. */
final class ValueOptions {
    @Option(names = "--values", description = "Rename the values that are called alike too (ONNX): a/b, a/b:0, a/b_output_0, "
            + "/a/b.") private boolean values;

    @Option(names = "--dotted", description = "Rename the values that are called alike with dots too, as PyTorch calls "
            + "parameters: a.b.weight.") private boolean dotted;

    @Option(names = "--public", description = "With these: inputs and outputs of the model as well.") private boolean includesPublic;

    boolean isPublic() {
        return includesPublic;
    }

    /** Tells whether values are to follow. */
    boolean follows() {
        return values || dotted;
    }

    /** Makes a script of an edit, and of what follows from it. */
    List<EditScript.Line> with(Edit edit, Path file) throws CommandFailure {
        if (includesPublic && !follows()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file, "--public goes with --values or --dotted");
        }
        List<Edit> edits = new ArrayList<>(List.of(edit));
        if (values) {
            edits.addAll(CalledAfter.of(List.of(edit), ValueMatch.PATH, includesPublic));
        }
        if (dotted) {
            edits.addAll(CalledAfter.of(List.of(edit), ValueMatch.DOTTED, includesPublic));
        }
        return edits.stream().map(one -> new EditScript.Line(0, one)).toList();
    }
}
