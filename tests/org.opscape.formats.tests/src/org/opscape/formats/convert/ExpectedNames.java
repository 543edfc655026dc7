/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.NodeDef;

/**
 * Renames nodes of a GraphDef in the messages of the library: a second opinion on what a rename is.
 *
 * @param names old names to new ones
 */
record ExpectedNames(Map<String, String> names) {
    private static final String COLOCATION = "loc:@";

    List<NodeDef> rename(List<NodeDef> nodes) {
        List<NodeDef> renamed = new ArrayList<>();
        for (NodeDef node : nodes) {
            NodeDef.Builder builder = node.toBuilder().setName(name(node.getName()));
            for (int i = 0; i < node.getInputCount(); i++) {
                builder.setInput(i, input(node.getInput(i)));
            }
            if (node.containsAttr("_class")) {
                builder.putAttr("_class", colocations(node.getAttrOrThrow("_class")));
            }
            renamed.add(builder.build());
        }
        return renamed;
    }

    private String name(String old) {
        return names.getOrDefault(old, old);
    }

    private String input(String input) {
        boolean control = input.startsWith("^");
        String rest = control ? input.substring(1) : input;
        int colon = rest.indexOf(':');
        return (control ? "^" : "") + (colon < 0 ? name(rest) : name(rest.substring(0, colon)) + rest.substring(colon));
    }

    private AttrValue colocations(AttrValue value) {
        AttrValue.Builder builder = value.toBuilder();
        for (int i = 0; i < value.getList().getSCount(); i++) {
            String text = value.getList().getS(i).toStringUtf8();
            if (text.startsWith(COLOCATION)) {
                builder.getListBuilder().setS(i, ByteString.copyFromUtf8(COLOCATION + name(text.substring(COLOCATION.length()))));
            }
        }
        return builder.build();
    }
}
