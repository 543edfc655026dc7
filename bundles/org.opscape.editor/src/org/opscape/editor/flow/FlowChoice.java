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

/** Whether something of the flow is shown, such as main routes or layers: a person's choice for all pictures, which is kept. */
final class FlowChoice {
    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode(Preferences.NODE + "/flow");
    private final String key;
    private final boolean usual;
    private final IPreferenceChangeListener listener;

    /** Tells when the choice is another one, on any thread. */
    FlowChoice(String key, boolean usual, Runnable changed) {
        this.key = key;
        this.usual = usual;
        listener = event -> {
            if (event.getKey().equals(key)) {
                changed.run();
            }
        };
        kept.addPreferenceChangeListener(listener);
    }

    boolean isShown() {
        return kept.getBoolean(key, usual);
    }

    /** A choice that cannot be written down holds until the program ends. */
    void show(boolean wanted) {
        kept.putBoolean(key, wanted);
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
