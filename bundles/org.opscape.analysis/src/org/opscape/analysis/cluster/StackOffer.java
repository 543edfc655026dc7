/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

/**
 * A series that is no stack, but may be one if the user wants.
 *
 * @param path the path that the stack would have: to be put into the options' stacked paths, or taken out of the unstacked ones
 * @param label the text of the stack
 * @param members operations of one type or groups of one structure, by number
 */
public record StackOffer(String path, String label, int[] members) {
}
