/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.List;

/** Lists of texts as Python prints them. */
final class PythonList {
    private PythonList() {
    }

    /** Takes the texts in quotes out of a list. */
    static List<String> parse(String text) {
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char quote = text.charAt(at++);
            if (quote == '\'' || quote == '"') {
                StringBuilder value = new StringBuilder();
                while (at < text.length() && text.charAt(at) != quote) {
                    at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
                    value.append(text.charAt(at++));
                }
                at++;
                values.add(value.toString());
            }
        }
        return values;
    }

    static String print(List<String> values) {
        StringBuilder text = new StringBuilder("[");
        for (String value : values) {
            text.append(text.length() == 1 ? "'" : ", '").append(value.replace("\\", "\\\\").replace("'", "\\'")).append('\'');
        }
        return text.append(']').toString();
    }
}
