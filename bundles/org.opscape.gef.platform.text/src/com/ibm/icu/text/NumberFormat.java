/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

package com.ibm.icu.text;

/** The number formatting that GEF asks ICU for, done by the Java runtime instead. */
public abstract class NumberFormat {

    final java.text.DecimalFormat format;

    NumberFormat(java.text.DecimalFormat format) {
        this.format = format;
    }

    /** Writes a number; anything else is an {@link IllegalArgumentException}. */
    public final String format(Object number) {
        return format.format(number);
    }

    /** Writes a number. */
    public final String format(double number) {
        return format.format(number);
    }

    /** Writes at most so many digits after the decimal separator. */
    public void setMaximumFractionDigits(int digits) {
        format.setMaximumFractionDigits(digits);
    }

    /** Writes at least so many digits before the decimal separator. */
    public void setMinimumIntegerDigits(int digits) {
        format.setMinimumIntegerDigits(digits);
    }
}
