/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import org.tensorflow.TensorFlow;

/** Loads TensorFlow's library and tells its version. It knows nothing else: it must not start what has started it. */
final class LibraryProbe {
    private LibraryProbe() {
    }

    /**
     * Loads the library.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        System.out.println(TensorFlow.version());
    }
}
