/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.scene;

/**
 * A part at the side of an open group that holds auxiliary nodes.
 *
 * @param heading what it says above them
 * @param bounds where it is, relative to the group's frame
 * @param first the first of its boxes among the interior's
 * @param count how many boxes it has
 */
public record Panel(String heading, Rect bounds, int first, int count) {
}
