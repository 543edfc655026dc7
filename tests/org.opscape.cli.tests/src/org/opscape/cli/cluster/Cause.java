/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.cluster;

/** Why our clustering differs from TensorBoard's: the cases in which TensorBoard is wrong. */
enum Cause {
    /**
     * TensorBoard reads a function as a part of the main graph: with an operation without a type for the function, its arguments and no
     * results; functions made of constants only are stray operations at the root then; and it only knows calls by the op type. Ours are
     * graphs of their own.
     */
    FUNCTIONS,
    /** TensorBoard drops constants that nobody consumes. They stay visible. */
    UNUSED_CONSTANTS,
    /** TensorBoard drops an input from the same producer as the input before it. Every input is an edge. */
    CONSECUTIVE_INPUTS,
    /** TensorBoard finds no series whose names have a digit before the number. */
    DIGITS_BEFORE_NUMBERS
}
