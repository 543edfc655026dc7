/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/** The small file beside a model that remembers how a person looks at it: what is open, moved, stacked, hidden, bookmarked. */
package org.opscape.formats.sidecar;
