/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

/** Does a {@link FlowAction} in the active editor's picture. */
public final class FlowHandler extends CanvasHandler {
    @Override
    CanvasAction named(String name) {
        return FlowAction.valueOf(name);
    }
}
