/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** Reads what was measured of a graph: TensorFlow's run metadata, and tables of data by the names of operations. */
package org.opscape.formats.measure;
