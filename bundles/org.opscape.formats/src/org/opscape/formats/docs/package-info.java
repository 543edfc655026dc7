/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/** What op types compute, what goes in and out of them, and what their attributes mean: in words, read from tables beside the classes. */
package org.opscape.formats.docs;
