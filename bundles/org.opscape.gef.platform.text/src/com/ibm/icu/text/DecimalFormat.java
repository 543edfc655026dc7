/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

package com.ibm.icu.text;

/** The decimal numbers of the default locale, as GEF writes zoom levels with them. */
public final class DecimalFormat extends NumberFormat {

    /** The default pattern. */
    public DecimalFormat() {
        super(new java.text.DecimalFormat());
    }

    /** A pattern of {@link java.text.DecimalFormat}, which is also ICU's for what is used here. */
    public DecimalFormat(String pattern) {
        super(new java.text.DecimalFormat(pattern));
    }
}
