/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

/** Says how opaque what open groups show is, while they open or close. */
@FunctionalInterface
public interface ContentOpacity {
    /** Everything is wholly opaque. */
    ContentOpacity FULL = new ContentOpacity() {
        @Override
        public double of(int group) {
            return 1;
        }
    };

    /**
     * The opacity of what an open group shows. Below 1, only that is painted which lies wholly inside the group's frame.
     *
     * @param group the group's hierarchy node
     * @return 0 invisible to 1
     */
    double of(int group);
}
