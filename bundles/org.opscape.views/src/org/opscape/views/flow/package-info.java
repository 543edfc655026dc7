/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/** How the data flow through the graph: inputs and outputs, the main route, and how much of what lies along it. */
package org.opscape.views.flow;
