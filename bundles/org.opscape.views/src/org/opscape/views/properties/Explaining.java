/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.properties;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Whether inputs, outputs and attributes are explained: a person's choice for all operations, which is kept. */
final class Explaining {
    private static final String NODE = "org.opscape.views/properties";
    private static final String KEY = "explain";

    private Explaining() {
    }

    static boolean isWanted() {
        return node().getBoolean(KEY, false);
    }

    /** A choice that cannot be written down holds until the program ends. */
    static void want(boolean wanted) {
        node().putBoolean(KEY, wanted);
        try {
            node().flush();
        } catch (BackingStoreException e) {
            return;
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
