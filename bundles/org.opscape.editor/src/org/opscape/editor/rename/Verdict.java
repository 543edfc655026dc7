/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.rename;

/**
 * What is to be said about what a person typed or points at.
 *
 * @param text a sentence; empty if there is nothing to be said
 * @param refused whether it cannot be done
 */
public record Verdict(String text, boolean refused) {
    /** It can be done, and goes without saying. */
    public static final Verdict FINE = new Verdict("", false);

    /**
     * Says why something cannot be done.
     *
     * @param reason a sentence
     * @return the verdict
     */
    public static Verdict refused(String reason) {
        return new Verdict(reason, true);
    }

    /**
     * Says what will happen.
     *
     * @param text a sentence
     * @return the verdict
     */
    public static Verdict hint(String text) {
        return new Verdict(text, false);
    }
}
