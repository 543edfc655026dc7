/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

/** What an operation that holds numbers holds them for. */
public enum ParameterKind {
    /** No parameters: an operation that holds none, or a counter. */
    NONE,
    /** Parameters that training changes by gradients; also all parameters of a frozen graph, which does not tell. */
    TRAINABLE,
    /** Parameters of the model that gradients do not change, such as moving means. */
    FIXED,
    /** What training keeps besides the parameters, such as momenta, or averages of whole parameters over time: no part of the model. */
    SLOT
}
