/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.save;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.opscape.formats.Encoding;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;

/** Asks under which name a model is saved. The ending of the name says whether it is written as bytes or as text. */
final class SaveAsDialog {
    private static final Set<String> BINARY = Set.of("pb", "meta", "onnx", "graphdef", "bin");
    private static final Set<String> TEXT = Set.of("pbtxt", "textproto", "prototxt", "textpb", "onnxtxt", "txt");

    private final Shell shell;
    private final ModelFile file;

    SaveAsDialog(Shell shell, ModelFile file) {
        this.shell = shell;
        this.file = file;
    }

    /** {@return what is asked for; empty if the person thinks better of it} */
    Optional<SaveTask.Wish> ask() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save As");
        dialog.setOverwrite(true);
        dialog.setFileName(String.valueOf(file.path().getFileName()));
        Path folder = file.path().toAbsolutePath().getParent();
        dialog.setFilterPath(folder == null ? null : folder.toString());
        List<Encoding> encodings = file.encoding() == Encoding.TEXT ? List.of(Encoding.TEXT, Encoding.BINARY)
                : List.of(Encoding.BINARY, Encoding.TEXT);
        if (file.isEditable()) {
            dialog.setFilterNames(new String[] {name(encodings.get(0)), name(encodings.get(1)), "All files"});
            dialog.setFilterExtensions(new String[] {pattern(encodings.get(0)), pattern(encodings.get(1)), "*"});
        }
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        return file.isEditable() ? wish(Path.of(chosen), dialog.getFilterIndex() == 1)
                : Optional.of(new SaveTask.Wish(Path.of(chosen), file.encoding(), false));
    }

    private Optional<SaveTask.Wish> wish(Path chosen, boolean otherFilter) {
        Encoding encoding = encoding(file.path(), file.encoding(), chosen);
        if (encoding == file.encoding() && !otherFilter) {
            return Optional.of(new SaveTask.Wish(chosen, encoding, false));
        }
        Encoding other = file.encoding() == Encoding.TEXT ? Encoding.BINARY : Encoding.TEXT;
        Path target = encoding == other ? chosen : renamed(chosen, other);
        String replaced = target.equals(chosen) || !Files.exists(target) ? "" : "\n\nThere is such a file already. It will be replaced.";
        String lost = other == Encoding.BINARY ? "comments in it and what can be undone are lost." : "what can be undone is lost.";
        boolean sure = MessageDialog.open(MessageDialog.QUESTION, shell, "Save As", target.getFileName() + " will be written as "
                + word(other) + ". It is the same model then, but " + lost + replaced, 0, "Write as " + capital(word(other)),
                "Cancel") == 0;
        return sure ? Optional.of(new SaveTask.Wish(target, other, false)) : Optional.empty();
    }

    /** A name whose ending says how the file is written. */
    private Path renamed(Path chosen, Encoding encoding) {
        String name = String.valueOf(chosen.getFileName());
        String ending = ending(chosen);
        String stem = BINARY.contains(ending) || TEXT.contains(ending) ? name.substring(0, name.length() - ending.length() - 1) : name;
        return chosen.resolveSibling(
                stem + "." + (encoding == Encoding.BINARY ? usual() : file.kind() == FileKind.ONNX ? "textproto" : "pbtxt"));
    }

    /**
     * Decides how a file is written.
     *
     * @param from the file that was opened
     * @param now how that is written
     * @param target the new file
     * @return by the ending of the name; as now if that is the same or says nothing
     */
    static Encoding encoding(Path from, Encoding now, Path target) {
        String ending = ending(target);
        if (ending.equals(ending(from)) || !BINARY.contains(ending) && !TEXT.contains(ending)) {
            return now;
        }
        return TEXT.contains(ending) ? Encoding.TEXT : Encoding.BINARY;
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private String name(Encoding encoding) {
        return kind() + ", " + word(encoding) + " (" + pattern(encoding).replace(";", ", ") + ")";
    }

    private String kind() {
        return switch (file.kind()) {
            case META_GRAPH_DEF -> "MetaGraphDef";
            case SAVED_MODEL -> "SavedModel";
            case ONNX -> "ONNX model";
            default -> "GraphDef";
        };
    }

    private String pattern(Encoding encoding) {
        return encoding == Encoding.TEXT ? file.kind() == FileKind.ONNX ? "*.textproto;*.onnxtxt;*.pbtxt" : "*.pbtxt;*.textproto;*.txt"
                : "*." + usual();
    }

    private String usual() {
        return switch (file.kind()) {
            case META_GRAPH_DEF -> "meta";
            case ONNX -> "onnx";
            default -> "pb";
        };
    }

    private static String word(Encoding encoding) {
        return encoding == Encoding.TEXT ? "text" : "binary";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
