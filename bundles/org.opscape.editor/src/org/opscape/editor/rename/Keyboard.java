/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Keeps the keys of commands out of a field in which single letters are typed. */
final class Keyboard {
    private boolean taken;

    /** Keys are only text now. */
    void take() {
        if (!taken && PlatformUI.isWorkbenchRunning()) {
            IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
            taken = bindings.isKeyFilterEnabled();
            bindings.setKeyFilterEnabled(false);
        }
    }

    /** Keys are commands again. */
    void giveBack() {
        if (taken && PlatformUI.isWorkbenchRunning()) {
            taken = false;
            PlatformUI.getWorkbench().getService(IBindingService.class).setKeyFilterEnabled(true);
        }
    }
}
