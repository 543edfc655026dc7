/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opscape.formats.FileKind;
import org.opscape.formats.docs.PortDoc.Arity;
import org.opscape.formats.onnx.ElementTypes;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/** What is known of an operation by its type, in the version of the operator set that its model uses. */
public final class DescribedOperation {
    private static final int UNKNOWN = -1;
    /** What operators of ONNX call attributes that hold the number of an element type. */
    private static final Set<String> ELEMENT_TYPES = Set.of("to", "dtype", "output_dtype", "output_datatype", "stash_type",
            "softmax_precision");

    private final FileKind kind;
    private final OpDoc doc;
    private final Operation operation;
    private final List<Attribute> attributes;

    private DescribedOperation(FileKind kind, OpDoc doc, Operation operation, List<Attribute> attributes) {
        this.kind = kind;
        this.doc = doc;
        this.operation = operation;
        this.attributes = attributes;
    }

    /**
     * Finds what is known of an operation.
     *
     * @param kind the kind of its file
     * @param operation the operation
     * @return what is known; nothing if its type is not described
     */
    public static Optional<DescribedOperation> of(FileKind kind, Operation operation) {
        List<Attribute> attributes = List.copyOf(operation.getAttributes());
        String domain = kind == FileKind.ONNX ? domain(attributes) : "";
        return OpDocs.find(kind, domain, operation.getType())
                .map(doc -> new DescribedOperation(kind, doc.at(version(kind, operation, domain)), operation, attributes));
    }

    private static String domain(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(Attribute.DOMAIN) && attribute.value() instanceof AttributeValue.Text text) {
                return text.text();
            }
        }
        return "";
    }

    private static int version(FileKind kind, Operation operation, String domain) {
        Model model = kind == FileKind.ONNX ? model(operation) : null;
        return model == null ? Opsets.NEWEST : Opsets.version(model, domain);
    }

    private static Model model(Operation operation) {
        Scope scope = operation.getScope();
        while (scope != null && scope.getParent() != null) {
            scope = scope.getParent();
        }
        return scope instanceof Graph graph ? graph.getModel() : null;
    }

    /** {@return what is known of the type} */
    public OpDoc doc() {
        return doc;
    }

    /** {@return where the public reference of the type is; nothing if it has none} */
    public Optional<URI> reference() {
        return operation.getRole() == OperationRole.NODE ? References.of(kind, doc.domain(), doc.type()) : Optional.empty();
    }

    /** {@return the attributes that the operation has} */
    public List<Attribute> attributes() {
        return attributes;
    }

    /**
     * Tells what the number in an attribute stands for.
     *
     * @param attribute the name of the attribute
     * @param number its value
     * @return a word, as float32 for 1; nothing where a number is meant
     */
    public Optional<String> word(String attribute, long number) {
        boolean type = kind == FileKind.ONNX && ELEMENT_TYPES.contains(attribute) && ElementTypes.exists(number)
                && doc.attributes().stream().anyMatch(known -> known.name().equals(attribute));
        return type ? Optional.of(ElementTypes.name(number)) : Optional.empty();
    }

    /** {@return what each data input is, those that are left out among them; nothing where that cannot be told} */
    public List<Optional<PortNames.Place>> inputs() {
        int count = 0;
        for (Input input : operation.getInputs()) {
            count += input.isControl() ? 0 : 1;
        }
        return PortNames.of(hasBodies() ? doc.inputs().stream().filter(port -> port.arity() != Arity.MANY).toList() : doc.inputs(), count,
                this::count);
    }

    /** What bodies take from outside are further inputs behind a node's own, and nobody says how many. */
    private boolean hasBodies() {
        boolean many = doc.inputs().stream().anyMatch(port -> port.arity() == Arity.MANY && port.count().isEmpty());
        return many && attributes.stream().anyMatch(attribute -> attribute.value() instanceof AttributeValue.Function);
    }

    /**
     * Tells what each output is.
     *
     * @param count how many outputs there are
     * @return by output what it is; nothing where that cannot be told
     */
    public List<Optional<PortNames.Place>> outputs(int count) {
        return PortNames.of(doc.outputs(), count, this::count);
    }

    private int count(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return switch (attribute.value()) {
                    case AttributeValue.Int number -> (int) Math.max(0, Math.min(Integer.MAX_VALUE, number.value()));
                    case AttributeValue.Values values -> values.total();
                    default -> UNKNOWN;
                };
            }
        }
        return UNKNOWN;
    }
}
