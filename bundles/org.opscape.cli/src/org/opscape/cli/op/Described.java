/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.op;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.FileKind;
import org.opscape.formats.docs.OpDoc;
import org.opscape.formats.docs.OpDocs;

/**
 * An op type that is described.
 *
 * @param family whose it is
 * @param doc what is known of it
 */
record Described(Family family, OpDoc doc) {
    /** Whose op types they are. */
    enum Family {
        /** ONNX, with the operator sets besides the usual one. */
        ONNX(FileKind.ONNX, "ONNX"),
        /** TensorFlow. */
        TENSORFLOW(FileKind.GRAPH_DEF, "TensorFlow");

        private final FileKind kind;
        private final String label;

        Family(FileKind kind, String label) {
            this.kind = kind;
            this.label = label;
        }

        String label() {
            return label;
        }

        FileKind kind() {
            return kind;
        }
    }

    /** {@return all op types of some families, sorted} */
    static List<Described> all(List<Family> families) {
        List<Described> all = new ArrayList<>();
        for (Family family : families) {
            for (OpDoc doc : OpDocs.all(family.kind())) {
                all.add(new Described(family, doc));
            }
        }
        return all;
    }

    /** {@return whose the type is, for a person} */
    String origin() {
        return doc.domain().isEmpty() ? family.label() : family.label() + ", " + doc.domain();
    }

    boolean isCalled(String name, boolean exactly) {
        String type = doc.domain().isEmpty() || !name.startsWith(doc.domain() + '.') ? name : name.substring(doc.domain().length() + 1);
        return exactly ? doc.type().equals(type) : doc.type().equalsIgnoreCase(type);
    }
}
