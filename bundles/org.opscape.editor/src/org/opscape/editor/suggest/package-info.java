/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

/** Scopes that are suggested for a graph whose names tell none: a person chooses, renames and makes them. */
package org.opscape.editor.suggest;
