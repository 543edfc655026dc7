/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.nn;

/** How the gradients of an operation's outputs become gradients of its inputs. */
@FunctionalInterface
public interface GradientRule {

    /** Writes the operations and sends each input its part. */
    void apply(Backpropagation step);
}
