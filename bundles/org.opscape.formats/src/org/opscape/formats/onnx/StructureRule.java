/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import org.opscape.model.dataflow.Severity;

/**
 * What can be wrong with the structure of an ONNX model, apart from bytes that make no sense. An error means that the model cannot be shown
 * as it is meant; a warning, that runtimes may refuse it.
 */
public enum StructureRule {
    /** An input refers to a value that nothing defines. */
    UNDEFINED(Severity.ERROR),
    /** A name is that of several values of a graph. */
    DUPLICATE(Severity.ERROR),
    /** A name is that of several attributes or domains, or of values of graphs that are in each other. */
    AMBIGUOUS(Severity.WARNING),
    /** A node comes before what it needs. */
    ORDER(Severity.WARNING),
    /** Something that must have a name, a type or a version has none. */
    MISSING(Severity.WARNING),
    /** No version is imported of the domain of a node. */
    OPSET(Severity.WARNING),
    /** An attribute is not of the kind that it says. */
    ATTRIBUTE(Severity.WARNING),
    /** The elements of a tensor are not as many as its dimensions say, or are where those of its type cannot be. */
    DATA(Severity.WARNING),
    /** The file that is said to hold the elements of a tensor cannot hold them. */
    EXTERNAL(Severity.WARNING);

    private final Severity severity;

    StructureRule(Severity severity) {
        this.severity = severity;
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }
}
