/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.Optional;
import org.opscape.model.Paths;

/** Which names a format allows. */
public enum Naming {
    /** What TensorFlow allows for nodes: {@code [A-Za-z0-9.][A-Za-z0-9_.\\/>-]*} (graph_def validation), and no empty part. */
    TENSORFLOW {
        @Override
        Optional<String> characters(String path) {
            for (int i = 0; i < path.length(); i++) {
                char c = path.charAt(i);
                if (!isLetterOrDigit(c) && "_.\\/>-".indexOf(c) < 0) {
                    return Optional.of("TensorFlow allows letters, digits and _ . \\ > - in names, not " + shown(c) + ".");
                }
            }
            char first = path.charAt(0);
            return isLetterOrDigit(first) || first == '.' ? Optional.empty()
                    : Optional.of("TensorFlow wants names to begin with a letter, a digit or '.', not " + shown(first) + ".");
        }
    },
    /** Anything but an empty part. */
    ANY {
        @Override
        Optional<String> characters(String path) {
            return Optional.empty();
        }
    };

    private static final int LONGEST = 1 << 16;

    abstract Optional<String> characters(String path);

    private static String shown(char c) {
        return c == ' ' ? "a space" : c < ' ' ? "a control character" : "'" + c + "'";
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /**
     * Tells why a path cannot be the name of an operation.
     *
     * @param path the path
     * @return a sentence; empty if it can
     */
    public Optional<String> complaint(String path) {
        if (path.isEmpty()) {
            return Optional.of("A name must not be empty.");
        }
        if (path.length() > LONGEST) {
            return Optional.of("This name is too long.");
        }
        String all = Paths.SEPARATOR + path + Paths.SEPARATOR;
        if (all.contains("//")) {
            return Optional.of("A name must not be empty, also not between two '/'.");
        }
        return characters(path);
    }
}
