/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.graph;

import java.util.Collection;

import org.opscape.samples.graph.OperationSchema.Argument;
import org.opscape.samples.graph.OperationSchema.Attribute;
import org.tensorflow.proto.OpDef;
import org.tensorflow.proto.OpList;

/** Turns schemas into the definitions that a MetaGraphDef keeps of the operations it uses. */
public final class OperationDefinitions {

    private OperationDefinitions() {
    }

    /** The definitions of some types, in the order of their names. */
    public static OpList of(OperationCatalog catalog, Collection<String> types) {
        OpList.Builder list = OpList.newBuilder();
        types.stream().sorted().forEach(type -> list.addOp(definition(catalog.schema(type))));
        return list.build();
    }

    private static OpDef definition(OperationSchema schema) {
        OpDef.Builder definition = OpDef.newBuilder().setName(schema.type()).setIsStateful(schema.stateful());
        schema.inputs().forEach(input -> definition.addInputArg(argument(input)));
        schema.outputs().forEach(output -> definition.addOutputArg(argument(output)));
        schema.attributes().forEach(attribute -> definition.addAttr(attribute(attribute)));
        return definition.build();
    }

    private static OpDef.ArgDef argument(Argument argument) {
        OpDef.ArgDef.Builder definition = OpDef.ArgDef.newBuilder().setName(argument.name()).setIsRef(argument.reference());
        if (argument.listed()) {
            return definition.setTypeListAttr(argument.element()).build();
        }
        if (Attributes.isType(argument.element())) {
            definition.setType(Attributes.type(argument.element()));
        } else {
            definition.setTypeAttr(argument.element());
        }
        return definition.setNumberAttr(argument.count()).build();
    }

    private static OpDef.AttrDef attribute(Attribute attribute) {
        OpDef.AttrDef.Builder definition = OpDef.AttrDef.newBuilder().setName(attribute.name()).setType(attribute.kind());
        attribute.standard().ifPresent(definition::setDefaultValue);
        return definition.build();
    }
}
