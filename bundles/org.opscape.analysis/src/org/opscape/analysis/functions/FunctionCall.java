/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.functions;

/**
 * That an operation calls a function.
 *
 * @param graph the position in the model of the graph that holds the operation
 * @param operation the operation
 * @param function the position in the model of the function's graph
 * @param attribute the attribute that names the function; empty if the op type does
 * @param position where in the attribute, if that is a list, from 0; else -1
 */
public record FunctionCall(int graph, int operation, int function, String attribute, int position) {
}
