/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opscape.formats.FileKind;

/**
 * What op types compute. The tables are read when they are first asked for; of a table only what is asked for is looked at. May be used by
 * several threads.
 */
public final class OpDocs {
    /** The name that the usual operator set of ONNX has besides the empty one. */
    public static final String USUAL_DOMAIN = "ai.onnx";
    /** The operator set of classical machine learning. */
    public static final String MACHINE_LEARNING = "ai.onnx.ml";
    /** The operator set of ONNX Runtime. */
    public static final String MICROSOFT = "com.microsoft";

    private OpDocs() {
    }

    /**
     * Finds what is known of an op type.
     *
     * @param kind the kind of file that it stands in
     * @param domain the operator set that defines it (ONNX); empty for the usual one, and where there are none
     * @param type its name
     * @return what is known; nothing if it is not described
     */
    public static Optional<OpDoc> find(FileKind kind, String domain, String type) {
        for (DocTable table : tables(kind)) {
            if (table.domain().equals(domain.equals(USUAL_DOMAIN) ? "" : domain)) {
                Optional<OpDoc> found = table.find(type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Lists what is described.
     *
     * @param kind a kind of file
     * @return all op types of it that are described, sorted by operator set and name
     */
    public static List<OpDoc> all(FileKind kind) {
        List<OpDoc> all = new ArrayList<>();
        for (DocTable table : tables(kind)) {
            all.addAll(table.all());
        }
        all.sort((a, b) -> a.domain().equals(b.domain()) ? a.type().compareTo(b.type()) : a.domain().compareTo(b.domain()));
        return all;
    }

    private static List<DocTable> tables(FileKind kind) {
        return kind == FileKind.ONNX ? OnnxTables.ALL : TensorFlowTables.ALL;
    }

    /** The tables of ONNX. */
    private static final class OnnxTables {
        static final List<DocTable> ALL = List.of(DocTable.read("", "onnx-math"), DocTable.read("", "onnx-tensors"),
                DocTable.read("", "onnx-network"), DocTable.read("", "onnx-data"), DocTable.read(MACHINE_LEARNING, "onnx-learning"),
                DocTable.read(MICROSOFT, "onnx-runtime"));
    }

    /** The tables of TensorFlow. */
    private static final class TensorFlowTables {
        static final List<DocTable> ALL = List.of(DocTable.read("", "tensorflow-math"), DocTable.read("", "tensorflow-tensors"),
                DocTable.read("", "tensorflow-network"), DocTable.read("", "tensorflow-state"), DocTable.read("", "tensorflow-control"),
                DocTable.read("", "tensorflow-data"));
    }
}
