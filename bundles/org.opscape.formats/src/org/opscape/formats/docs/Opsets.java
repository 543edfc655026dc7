/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import org.opscape.model.dataflow.Model;

/** Which versions of operator sets a model uses. */
public final class Opsets {
    /** Stands for the newest version, where a model tells none. */
    public static final int NEWEST = Integer.MAX_VALUE;

    private static final String USUAL = "opset";

    private Opsets() {
    }

    /**
     * Finds the version of an operator set in what a model tells of its producer.
     *
     * @param model a model
     * @param domain the operator set; empty for the usual one
     * @return the version; {@link #NEWEST} if the model does not tell
     */
    public static int version(Model model, String domain) {
        boolean usual = domain.isEmpty() || domain.equals(OpDocs.USUAL_DOMAIN);
        String[] parts = model.getProducer().split(", ");
        for (String part : parts) {
            int space = part.lastIndexOf(' ');
            String name = space < 0 ? "" : part.substring(0, space);
            if (usual ? name.equals(USUAL) || name.equals(OpDocs.USUAL_DOMAIN) : name.equals(domain)) {
                return number(part.substring(space + 1));
            }
        }
        return NEWEST;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return NEWEST;
        }
    }
}
