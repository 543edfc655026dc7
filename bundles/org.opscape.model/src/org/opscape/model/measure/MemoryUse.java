/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model.measure;

/**
 * What an execution took of memory, over all allocators, in bytes.
 *
 * @param total the sum of everything that it asked for
 * @param peak the most that it held at one time
 * @param live what it left behind for others, such as its outputs
 * @param temporary what it needed besides its outputs
 * @param persistent what it keeps from one step to the next, such as a variable's value
 */
public record MemoryUse(long total, long peak, long live, long temporary, long persistent) {
    /** Nothing. */
    public static final MemoryUse NONE = new MemoryUse(0, 0, 0, 0, 0);
}
