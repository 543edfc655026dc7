/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.convert;

import java.nio.file.Path;
import java.util.Locale;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.formats.FileKind;

/**
 * What the name of a file promises about what is in it.
 *
 * @param file the file
 * @param name its name in small letters, without the ending of a compressed file
 */
record OutputName(Path file, String name) {
    static OutputName of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return new OutputName(file, name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name);
    }

    /** Refuses to write a kind of model under a name that promises another one. */
    void check(FileKind kind) throws CommandFailure {
        boolean onnx = name.endsWith(".onnx") || name.endsWith(".onnxtxt");
        if (onnx && kind != FileKind.ONNX) {
            throw contradicts(FileKind.ONNX, kind);
        }
        if (name.endsWith(".meta") && kind != FileKind.META_GRAPH_DEF) {
            throw contradicts(FileKind.META_GRAPH_DEF, kind);
        }
        if ((name.equals("saved_model.pb") || name.equals("saved_model.pbtxt")) && kind != FileKind.SAVED_MODEL) {
            throw contradicts(FileKind.SAVED_MODEL, kind);
        }
    }

    private CommandFailure contradicts(FileKind promised, FileKind kind) {
        return new CommandFailure(ExitCode.WRONG_USAGE, file, "a file of this name is " + promised.withArticle() + ", and this is "
                + kind.withArticle());
    }
}
