/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.opscape.editor.Preferences;
import org.osgi.service.prefs.BackingStoreException;

/** Whether main routes are drawn stronger than other lines: a person's choice for all pictures, which is kept. */
final class RouteChoice {
    private static final String KEY = "route";

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(Preferences.NODE + "/flow");
    private final IPreferenceChangeListener listener;

    /** Tells when the choice is another one, on any thread. */
    RouteChoice(Runnable changed) {
        listener = event -> changed.run();
        kept.addPreferenceChangeListener(listener);
    }

    boolean isShown() {
        return kept.getBoolean(KEY, true);
    }

    /** A choice that cannot be written down holds until the program ends. */
    void show(boolean wanted) {
        kept.putBoolean(KEY, wanted);
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            return;
        }
    }

    void dispose() {
        kept.removePreferenceChangeListener(listener);
    }
}
