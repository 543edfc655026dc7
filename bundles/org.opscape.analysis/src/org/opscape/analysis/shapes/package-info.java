/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/** Shapes that a file does not tell, and what follows from shapes: numbers of parameters, sizes of tensors. */
package org.opscape.analysis.shapes;
