/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.message;

/** Says that bytes are no message, or no text of one, and where. */
public final class MalformedMessageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final boolean truncated;

    /**
     * Says what is wrong.
     *
     * @param message what, as a part of a sentence
     * @param position where in the content, in bytes
     * @param truncated whether the content ends too early
     */
    public MalformedMessageException(String message, int position, boolean truncated) {
        super(message, null, false, false);
        this.position = position;
        this.truncated = truncated;
    }

    /** {@return the offset in the content, in bytes} */
    public int position() {
        return position;
    }

    /** {@return whether the content ends too early, and would have been good if it went on} */
    public boolean isTruncated() {
        return truncated;
    }
}
