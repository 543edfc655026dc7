/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;

/** The versions of the domains of ops that a model, or a function, imports. */
final class OpsetImports {
    static final String DEFAULT_DOMAIN = "ai.onnx";
    private static final int LONGEST = 1 << 12;

    private final Map<String, Long> versions = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    static String domain(String said) {
        return said.equals(DEFAULT_DOMAIN) ? "" : said;
    }

    /** Reads the OperatorSetIdProto that the cursor is at, and returns what it says for a person. */
    String read(MessageCursor cursor, Flaws flaws) throws MalformedMessageException {
        String said = "";
        long version = 0;
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            if (field == Schema.OPSET_DOMAIN) {
                said = cursor.bytes(LONGEST).toString();
            } else if (field == Schema.OPSET_VERSION) {
                version = cursor.integer();
            }
            field = cursor.next();
        }
        cursor.leave();
        Long known = versions.putIfAbsent(domain(said), version);
        if (known != null && known != version) {
            flaws.add(StructureRule.AMBIGUOUS, "Two versions, " + known + " and " + version + ", are imported of " + shown(domain(said))
                    + '.');
        }
        return (said.isEmpty() ? "opset" : said) + ' ' + version;
    }

    /** Says which version a domain has without being imported. */
    void assume(String domain, long version) {
        versions.putIfAbsent(domain, version);
    }

    boolean isEmpty() {
        return versions.isEmpty();
    }

    /** Tells whether a domain is imported; of one that is not, this is said once. */
    boolean has(String domain) {
        String key = domain(domain);
        return versions.containsKey(key) || !missing.add(key);
    }

    static String shown(String domain) {
        return domain.isEmpty() ? "the standard ops" : '"' + domain + '"';
    }
}
