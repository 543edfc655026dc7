/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opscape.model.Reading;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Problem;

/**
 * What it means to let an ONNX model say a later IR version (onnx.proto, enum Version): IR 3 brought the imports of operator sets, IR 4
 * initialisers that are no inputs, IR 10 metadata of nodes.
 */
public final class FormatVersions {
    /** The first IR version whose nodes have metadata, and so a place for notes. */
    public static final int WITH_NODE_METADATA = 10;
    private static final int WITH_OPERATOR_SETS = 3;
    private static final int WITH_HIDDEN_INITIALIZERS = 4;
    /** The newest version that is known to differ from those before in no other way than by new fields. */
    private static final int NEWEST = 13;

    private final Model model;

    /**
     * Looks at a model.
     *
     * @param model the model
     */
    public FormatVersions(Model model) {
        this.model = model;
    }

    /** {@return whether notes on nodes have to lie in the model's metadata, and need not if it says a later version} */
    public boolean keepsNotesApart() {
        return model.getFormatVersion() >= WITH_OPERATOR_SETS && model.getFormatVersion() < WITH_NODE_METADATA;
    }

    void check(int version) throws RefusedEditException {
        int now = model.getFormatVersion();
        Optional<Problem> gap = Reading.gap(model.getProblems());
        if (gap.isPresent()) {
            throw new RefusedEditException("The IR version is only raised in a model that could be read whole. In this one: "
                    + gap.get().getMessage());
        }
        if (now < WITH_OPERATOR_SETS) {
            throw new RefusedEditException(now == 0 ? "The model says no IR version that could be raised."
                    : "IR " + now + " has no operator sets; such a model has to be converted with onnx.version_converter.");
        }
        if (version <= now) {
            throw new RefusedEditException("The model is of IR version " + now + " already.");
        }
        if (version > NEWEST) {
            throw new RefusedEditException("IR " + version + " is not known here; the newest is " + NEWEST + ".");
        }
    }

    /**
     * Says what a person should know before the version is raised.
     *
     * @param version the version that the model is to say
     * @return sentences
     */
    public List<String> warnings(int version) {
        List<String> warnings = new ArrayList<>();
        warnings.add(version <= WITH_NODE_METADATA
                ? "Runtimes that do not know IR " + version + " will not load the model any more: IR 10 came with ONNX 1.16 of 2024, "
                        + "and ONNX Runtime knows it since 1.18. What the model computes stays the same."
                : "Runtimes that do not know IR " + version + " will not load the model any more. What the model computes stays the same.");
        if (model.getFormatVersion() < WITH_HIDDEN_INITIALIZERS) {
            warnings.add("Since IR 4 an initialiser that is an input too is only the default of that input: runtimes may optimise less.");
        }
        return warnings;
    }
}
