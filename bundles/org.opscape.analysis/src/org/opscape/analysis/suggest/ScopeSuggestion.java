/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.suggest;

/**
 * A scope that could be made.
 *
 * @param scope its path, new in the graph; a suggestion with the path around it comes before
 * @param operations the operations that would be directly in it, ascending; none if it has only scopes
 * @param family which suggestions have the same op types in the same order: equal numbers for these
 * @param size the number of operations in it at any depth
 */
public record ScopeSuggestion(String scope, int[] operations, int family, int size) {
}
