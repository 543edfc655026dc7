/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

package com.ibm.icu.util;

import java.util.Locale;

/** The locale that the workbench hands to ICU when it is started with locale extensions. */
public final class ULocale {

    /** What a default locale is used for; formatting is the only use that the workbench has. */
    public enum Category {
        FORMAT
    }

    private final Locale locale;

    /** A locale from a name such as <code>en_GB</code>, with ICU's extensions after an at sign, which the Java runtime has no use for. */
    public ULocale(String name) {
        this(Locale.forLanguageTag(withoutExtensions(name).replace('_', '-')));
    }

    private ULocale(Locale locale) {
        this.locale = locale;
    }

    private static String withoutExtensions(String name) {
        int at = name.indexOf('@');
        return at < 0 ? name : name.substring(0, at);
    }

    /** The language and the country, without extensions. */
    public String getBaseName() {
        return locale.stripExtensions().toLanguageTag().replace('-', '_');
    }

    /** The locale in use. */
    public static ULocale getDefault(Category category) {
        return new ULocale(Locale.getDefault(Locale.Category.FORMAT));
    }

    /** Makes a locale the one in use. */
    public static void setDefault(Category category, ULocale locale) {
        Locale.setDefault(Locale.Category.FORMAT, locale.locale);
    }
}
