/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import java.util.List;

/**
 * What is known of an op type.
 *
 * @param domain the operator set that defines it (ONNX); empty for the usual one, and where there are none
 * @param type its name
 * @param summary what it computes, in a sentence or two
 * @param inputs what goes in, in order
 * @param outputs what comes out, in order
 * @param attributes its attributes
 * @param versions the versions of the operator set that have it
 */
public record OpDoc(String domain, String type, String summary, List<PortDoc> inputs, List<PortDoc> outputs, List<AttributeDoc> attributes,
        Versions versions) {
    /**
     * {@return what is known of the type as one version of its operator set defines it}
     *
     * @param version the version; {@link Opsets#NEWEST} where it is not known
     */
    public OpDoc at(int version) {
        return new OpDoc(domain, type, summary, ports(inputs, version), ports(outputs, version),
                attributes.stream().filter(attribute -> attribute.versions().contains(version)).toList(), versions);
    }

    private static List<PortDoc> ports(List<PortDoc> ports, int version) {
        return ports.stream().filter(port -> port.versions().contains(version)).toList();
    }
}
