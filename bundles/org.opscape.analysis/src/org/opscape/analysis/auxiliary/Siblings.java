/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.auxiliary;

import java.util.BitSet;

/**
 * The children of a group, numbered from 0, and the lines between them.
 *
 * @param count the number of children
 * @param from by line, the child where it begins
 * @param to by line, the child where it ends
 * @param control the lines without data
 * @param included the children that the user put into the main graph
 * @param excluded the children that the user set aside
 * @param sinks the children that are predefined sinks
 * @param inIcons the children that have icons at the entering side
 * @param outIcons the children that have icons at the leaving side
 * @param main the children that only the user sets aside
 * @param mainLines the lines between such children that are drawn in any case
 */
public record Siblings(int count, int[] from, int[] to, BitSet control, BitSet included, BitSet excluded, BitSet sinks, BitSet inIcons,
        BitSet outIcons, BitSet main, BitSet mainLines) {
}
