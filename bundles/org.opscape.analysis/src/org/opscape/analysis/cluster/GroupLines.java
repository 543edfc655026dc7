/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.cluster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The lines between the children of a group.
 *
 * @param bundles all of them
 * @param hidden those that are icons
 * @param backward those that go against the order of the data
 */
record GroupLines(Bundle[] bundles, BitSet hidden, BitSet backward) {
    List<Line> drawnLines() {
        return lines(false);
    }

    List<Line> hiddenLines() {
        return lines(true);
    }

    private List<Line> lines(boolean wanted) {
        List<Line> result = new ArrayList<>();
        for (int i = 0; i < bundles.length; i++) {
            if (hidden.get(i) == wanted) {
                result.add(bundles[i].line());
            }
        }
        return Collections.unmodifiableList(result);
    }
}
