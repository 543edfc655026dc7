/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import org.opscape.samples.graph.Shape;

/**
 * A variable of a layer.
 *
 * @param name the whole name, such as "dense/kernel"
 * @param use the name of the operation that reads it inside its layer
 */
record KerasVariable(String name, String use, Shape shape) {
}
