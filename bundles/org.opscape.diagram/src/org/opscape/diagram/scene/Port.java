/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

/**
 * Where a line from outside goes through the border of an open group.
 *
 * @param incoming whether the data goes into the group
 * @param outside the hierarchy node at the other end
 * @param x where on the border, relative to the top left of the group's frame
 * @param y likewise
 */
public record Port(boolean incoming, int outside, double x, double y) {
}
