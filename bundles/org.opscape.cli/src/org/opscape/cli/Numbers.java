/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

/** Numbers for people. */
public final class Numbers {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int KILO = 1000;

    private Numbers() {
    }

    /**
     * Writes a number with its thousands apart.
     *
     * @param number a number
     * @return for instance 11,040
     */
    public static String grouped(long number) {
        StringBuilder text = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int i = text.length() - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /**
     * Writes a number of things.
     *
     * @param number how many
     * @param one what one of them is called
     * @return for instance "1 node" or "11,040 nodes"
     */
    public static String counted(long number, String one) {
        return grouped(number) + ' ' + one + (number == 1 ? "" : "s");
    }

    /**
     * Writes a size.
     *
     * @param bytes a number of bytes
     * @return for instance 3.1 MB
     */
    public static String size(long bytes) {
        int unit = 0;
        long scaled = bytes * 10;
        while (scaled >= 10 * KILO && unit < UNITS.length - 1) {
            scaled = (scaled + KILO / 2) / KILO;
            unit++;
        }
        String text = unit == 0 || scaled >= 1000 ? grouped((scaled + 5) / 10) : scaled / 10 + "." + scaled % 10;
        return text + ' ' + UNITS[unit];
    }
}
