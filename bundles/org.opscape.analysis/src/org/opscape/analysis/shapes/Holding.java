/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/**
 * What a resource holds: a variable its value, an array of tensors each of its elements.
 *
 * @param shape the shape
 * @param type the element type; empty if it is not known
 */
record Holding(Shape shape, String type) {
}
