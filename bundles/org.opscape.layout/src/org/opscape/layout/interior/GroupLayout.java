/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.layout.interior;

import org.opscape.diagram.scene.Interior;

/**
 * What an open group shows and how large its frame is around it.
 *
 * @param interior what it shows
 * @param width the width of the frame
 * @param height the height of the frame
 */
public record GroupLayout(Interior interior, double width, double height) {
}
