/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.measure;

import java.util.Optional;
import org.opscape.model.Shape;

/**
 * A tensor that an execution produced.
 *
 * @param slot the number of the output
 * @param shape its shape; empty if it was not recorded
 * @param requestedBytes what it needs
 * @param allocatedBytes what it was given; 0 if it lives in memory that was there before
 */
public record OutputTensor(int slot, Optional<Shape> shape, long requestedBytes, long allocatedBytes) {
}
