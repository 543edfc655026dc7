/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.flow;

import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.opscape.editor.Preferences;
import org.osgi.service.prefs.BackingStoreException;

/** Whether something of the flow is shown, such as main routes or layers: a person's choice for all pictures, which is kept. */
final class FlowChoice {
    /** Empty where no platform runs that would keep it. */
    private final Optional<IEclipsePreferences> kept = Platform.isRunning()
            ? Optional.of(InstanceScope.INSTANCE.getNode(Preferences.NODE + "/flow")) : Optional.empty();
    private final String key;
    private final boolean usual;
    private final IPreferenceChangeListener listener;
    private final Runnable changed;
    private boolean chosen;

    /** Tells when the choice is another one, on any thread. */
    FlowChoice(String key, boolean usual, Runnable changed) {
        this.key = key;
        this.usual = usual;
        this.changed = changed;
        chosen = usual;
        listener = event -> {
            if (event.getKey().equals(key)) {
                changed.run();
            }
        };
        kept.ifPresent(node -> node.addPreferenceChangeListener(listener));
    }

    boolean isShown() {
        return kept.map(node -> node.getBoolean(key, usual)).orElse(chosen);
    }

    /** A choice that cannot be written down holds until the program ends. */
    void show(boolean wanted) {
        chosen = wanted;
        if (kept.isEmpty()) {
            changed.run();
            return;
        }
        kept.get().putBoolean(key, wanted);
        try {
            kept.get().flush();
        } catch (BackingStoreException e) {
            return;
        }
    }

    void dispose() {
        kept.ifPresent(node -> node.removePreferenceChangeListener(listener));
    }
}
