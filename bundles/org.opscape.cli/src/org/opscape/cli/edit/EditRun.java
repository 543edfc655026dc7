/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.EditScript;
import org.opscape.edit.EditWarnings;
import org.opscape.edit.FormatVersions;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.Naming;
import org.opscape.edit.RefusedEditException;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.formats.Reference;
import org.opscape.formats.Rewrite;
import org.opscape.formats.sidecar.OldNames;
import org.opscape.formats.sidecar.Sidecar;
import org.opscape.model.Progress;

/** Edits of one file: all of them are done, or none is. */
final class EditRun {
    private final Path path;
    private final EditOptions options;
    private final boolean skips;

    /**
     * @param skips whether edits that do not fit are left out, instead of giving up all of them
     */
    EditRun(Path path, EditOptions options, boolean skips) {
        this.path = path;
        this.options = options;
        this.skips = skips;
    }

    EditOutcome run(List<EditScript.Line> script) throws ModelFileException, CommandFailure {
        ModelFile file = ModelFiles.open(path, new OpenOptions(Optional.ofNullable(options.graph)), Progress.NONE);
        if (!file.isEditable()) {
            throw new CommandFailure(ExitCode.FILE_FAILED, path, "edits cannot be written into " + file.kind().withArticle());
        }
        List<String> done = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        carryOut(file, script, done, refusals, warnings);
        List<Reference> references = new ArrayList<>();
        Rewrite rewrite = file.rewrite((kind, holder, before, after) -> references.add(
                new Reference(kind, holder, new String(before, StandardCharsets.UTF_8), new String(after, StandardCharsets.UTF_8))),
                Progress.NONE);
        boolean given = !refusals.isEmpty() && !skips;
        Path output = options.output == null ? file.path() : options.output;
        boolean written = !options.dryRun && !given && !done.isEmpty();
        warnings.addAll(EditWarnings.of(file.model(), rewrite.renames()));
        if (written) {
            file.save(output, Progress.NONE);
            remember(output, rewrite.renames(), warnings);
        }
        return new EditOutcome(path, output, written, done, refusals, rewrite.renames(), references, warnings);
    }

    private void carryOut(ModelFile file, List<EditScript.Line> script, List<String> done, List<String> refusals,
            List<String> warnings) {
        EditPlanner planner = new EditPlanner(file.model(), file.kind() == FileKind.ONNX ? Naming.ANY : Naming.TENSORFLOW);
        Deque<ModelEdit> undo = new ArrayDeque<>();
        for (EditScript.Line line : lines(file, script)) {
            try {
                for (Edit edit : edits(planner, line.edit())) {
                    ModelEdit planned = planner.plan(edit);
                    planned.execute();
                    undo.push(planned);
                    done.add(planned.getLabel());
                    warnings.addAll(planned.warnings());
                }
            } catch (RefusedEditException e) {
                refusals.add((line.number() > 0 ? "line " + line.number() + ": " : "") + e.getMessage());
            }
        }
        if (!refusals.isEmpty() && !skips) {
            undo.forEach(ModelEdit::undo);
            done.clear();
            warnings.clear();
        } else if (writesNote(script) && new FormatVersions(file.model()).keepsNotesApart()) {
            warnings.add("IR " + file.model().getFormatVersion() + " has no place for notes at nodes: they are kept in the metadata of the "
                    + "model. With --raise-ir the model says IR " + FormatVersions.WITH_NODE_METADATA + ", and they lie at the nodes.");
        }
    }

    /** The script, and before it what else is asked for, if the model needs it. */
    private List<EditScript.Line> lines(ModelFile file, List<EditScript.Line> script) {
        boolean later = file.kind() == FileKind.ONNX && file.model().getFormatVersion() >= FormatVersions.WITH_NODE_METADATA;
        if (!options.raise || later) {
            return script;
        }
        List<EditScript.Line> lines = new ArrayList<>(script);
        lines.add(0, new EditScript.Line(0, new Edit.RaiseVersion(FormatVersions.WITH_NODE_METADATA)));
        return lines;
    }

    private static boolean writesNote(List<EditScript.Line> script) {
        return script.stream().anyMatch(line -> line.edit() instanceof Edit.Annotate annotate && !annotate.note().isEmpty());
    }

    /** What a line asks for: first the names that are to be kept, if that is asked for as well, and if the edit itself can be done. */
    private List<Edit> edits(EditPlanner planner, Edit edit) throws RefusedEditException {
        Optional<Edit.Pin> pin = options.pin ? planner.pinBefore(edit) : Optional.empty();
        if (pin.isPresent()) {
            planner.plan(edit);
            return List.of(pin.get(), edit);
        }
        return List.of(edit);
    }

    /** Notes the old names beside the model, so that what was measured under them still finds its operations. */
    private static void remember(Path output, Map<String, String> renames, List<String> warnings) {
        if (renames.isEmpty()) {
            return;
        }
        try {
            OldNames.note(output, Sidecar.MAIN, Sidecar.of(output).renames(Sidecar.MAIN), renames);
        } catch (IOException e) {
            warnings.add("The old names could not be noted beside the model: " + e.getMessage());
        }
    }
}
