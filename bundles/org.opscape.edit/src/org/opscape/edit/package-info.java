/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Edits of a model: names, scopes and notes. An edit is planned against a graph: it is refused with a reason, or becomes a command that
 * changes the model and can be undone. The file follows when the model is saved.
 */
package org.opscape.edit;
