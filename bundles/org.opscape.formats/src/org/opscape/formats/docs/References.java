/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import java.net.URI;
import java.util.Optional;
import org.opscape.formats.FileKind;

/** Where the public references of op types are. */
public final class References {
    private static final String ONNX = "https://onnx.ai/onnx/operators/";
    private static final String RUNTIME = "https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md#com.microsoft.";
    private static final String TENSORFLOW = "https://www.tensorflow.org/api_docs/python/tf/raw_ops/";

    private References() {
    }

    /**
     * Finds the reference of an op type.
     *
     * @param kind the kind of file that it stands in
     * @param domain the operator set that defines it; empty for the usual one, and where there are none
     * @param type its name
     * @return where the reference is; nothing if the type is none that a reference may have
     */
    public static Optional<URI> of(FileKind kind, String domain, String type) {
        if (!isName(type)) {
            return Optional.empty();
        }
        return switch (domain) {
            case "" -> Optional.of(URI.create(kind == FileKind.ONNX ? ONNX + "onnx__" + type + ".html" : TENSORFLOW + type));
            case OpDocs.MACHINE_LEARNING -> Optional.of(URI.create(ONNX + "onnx_aionnxml_" + type + ".html"));
            case OpDocs.MICROSOFT -> Optional.of(URI.create(RUNTIME + type));
            default -> Optional.empty();
        };
    }

    /** Types that runtimes keep to themselves begin otherwise, and are in no reference. */
    private static boolean isName(String type) {
        boolean fine = !type.isEmpty() && type.charAt(0) >= 'A' && type.charAt(0) <= 'Z';
        for (int i = 0; i < type.length() && fine; i++) {
            char c = type.charAt(i);
            fine = c < 128 && (Character.isLetterOrDigit(c) || c == '_');
        }
        return fine;
    }
}
