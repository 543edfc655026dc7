/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opscape.formats.assembly.GraphAssembler;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Section;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/** Looks whether one graph keeps the rules of ONNX, while it is read. */
final class GraphCheck {
    /** Before this version, initialisers were inputs of their graph. */
    private static final long FREE_INITIALIZERS = 4;

    private final StructureFindings findings;
    private final long version;
    private final OpsetImports opsets;
    private final Optional<Set<String>> attributes;
    private final Declarations declared;
    private final Optional<Body> body;
    private final Section section;

    /**
     * @param declared what the graph says besides its nodes; may be read later
     */
    GraphCheck(ReadingContext context, Declarations declared, MessageType type, Optional<Body> body, Section section) {
        findings = context.problems();
        version = context.version();
        this.declared = declared;
        this.body = body;
        this.section = section;
        if (body.isPresent()) {
            opsets = body.get().owner().check().opsets;
            attributes = body.get().owner().check().attributes;
        } else {
            opsets = type == Schema.FUNCTION ? declared.opsets : context.opsets();
            attributes = type == Schema.FUNCTION ? Optional.of(declared.attributes) : Optional.empty();
        }
    }

    /** Looks at what the graph declares. */
    void declarations(boolean function) {
        declared.flaws.report(findings, section.place(0));
        if (function && declared.name.isEmpty()) {
            findings.add(StructureRule.MISSING, "A function has no name.", section.place(0));
        }
        values(declared.inputs, "input", function);
        values(declared.outputs, "output", function);
        if (version > 0 && version < FREE_INITIALIZERS && !function) {
            initializers();
        }
    }

    private void values(List<Value> values, String what, boolean function) {
        for (int i = 0; i < values.size(); i++) {
            String name = values.get(i).text();
            if (name.isEmpty()) {
                findings.add(StructureRule.MISSING, "The " + what + ' ' + i + " of the graph has no name.", section.place(0));
            } else if (!function && body.isEmpty() && values.get(i).type().isEmpty()) {
                findings.add(StructureRule.MISSING, "The " + what + " \"" + name + "\" of the model has no type.", name);
            }
        }
    }

    private void initializers() {
        Set<String> inputs = new HashSet<>();
        for (Value input : declared.inputs) {
            inputs.add(input.text());
        }
        for (Declarations.Initializer initializer : declared.initializers) {
            String name = initializer.value().text();
            if (!inputs.contains(name)) {
                findings.add(StructureRule.MISSING, "This initialiser is no input of its graph, as it must be in a model of IR version "
                        + version + '.', name);
            }
        }
    }

    /** Looks at an initialiser. */
    void initializer(Operation operation, Declarations.Initializer initializer) {
        initializer.flaws().report(findings, operation);
        if (initializer.value().name().length == 0) {
            findings.add(StructureRule.MISSING, "An initialiser has no name.", operation);
        }
    }

    /** Looks at a node. */
    void node(Operation operation, NodeRecord node) {
        node.flaws.report(findings, operation);
        if (node.type.isEmpty()) {
            findings.add(StructureRule.MISSING, "This node does not say what it does: it has no op type.", operation);
        }
        if (node.inputs.size() == 0 && node.outputs.size() == 0) {
            findings.add(StructureRule.MISSING, "This node has neither inputs nor outputs.", operation);
        }
        if (!opsets.has(node.domain)) {
            findings.add(StructureRule.OPSET, "This node is of " + OpsetImports.shown(OpsetImports.domain(node.domain))
                    + ", of which no version is imported.", operation);
        }
        for (int i = 0; i < node.references.size(); i++) {
            reference(operation, node.references.get(i));
        }
        if (body.isPresent()) {
            hidden(operation, node);
        }
    }

    /** Says that branches of an If declare inputs, and maybe branches in these. */
    void branchInputs(Operation node) {
        findings.add(StructureRule.AMBIGUOUS, "Branches of this If have inputs, which they cannot have; "
                + "values of these names around it are taken for them.", node);
    }

    private void reference(Operation operation, String reference) {
        if (attributes.isEmpty()) {
            findings.add(StructureRule.ATTRIBUTE, "An attribute stands for the attribute \"" + reference
                    + "\" of a function, but this node is in none.", operation);
        } else if (!attributes.get().contains(reference)) {
            findings.add(StructureRule.ATTRIBUTE, "An attribute stands for the attribute \"" + reference
                    + "\" of the function, which has none of that name.", operation);
        }
    }

    /** A body sees the values around it, so that its own need names of their own. */
    private void hidden(Operation operation, NodeRecord node) {
        for (int i = 0; i < node.outputs.size(); i++) {
            Optional<Body> place = body;
            boolean found = node.outputs.length(i) == 0;
            while (!found && place.isPresent()) {
                GraphAssembler around = place.get().owner().assembler();
                found = around.isDefinedBefore(node.outputs.array(), node.outputs.from(i), node.outputs.length(i), place.get().node());
                if (found) {
                    findings.add(StructureRule.AMBIGUOUS, "The value \"" + node.outputs.text(i)
                            + "\" has the name of one of a graph around this one.", operation);
                }
                place = place.get().owner().body();
            }
        }
    }

    /** Looks at the order of the nodes, when all are connected. */
    void order(GraphAssembler assembler) {
        Optional<Operation> first = assembler.firstEarly();
        if (first.isPresent()) {
            int count = assembler.earlyInputs();
            findings.add(StructureRule.ORDER, "This node comes before \"" + later(first.get()).getPath() + "\", whose output it needs"
                    + (count == 1 ? "." : "; " + (count - 1) + " more inputs in this graph come before what gives them."), first.get());
        }
    }

    /** Values from around a body stand for themselves behind its nodes, and are early enough nevertheless. */
    private static Operation later(Operation operation) {
        for (Input input : operation.getInputs()) {
            Operation source = input.getSource();
            if (source != null && source.getIndex() >= operation.getIndex() && source.getRole() == OperationRole.NODE) {
                return source;
            }
        }
        return operation;
    }
}
