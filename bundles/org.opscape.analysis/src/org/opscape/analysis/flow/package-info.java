/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/** How data flows through a graph: what depends on what, paths and what they must cross, inputs and outputs, ranks, and the main route. */
package org.opscape.analysis.flow;
