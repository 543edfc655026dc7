/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.opscape.model.dataflow.DataflowPackage;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Scope;
import org.opscape.model.dataflow.Severity;
import org.opscape.model.dataflow.impl.DirectFactory;

/**
 * Puts one graph together: operations in the order of the file, in scopes by their names, with inputs by the names of their sources, which
 * may come later. Call {@link #finish} at the end. Linear in the bytes of all names.
 */
public final class GraphAssembler {
    private static final int CONTAINED_IN_INPUTS = InternalEObject.EOPPOSITE_FEATURE_BASE - DataflowPackage.OPERATION__INPUTS;
    private static final int CONTAINED_IN_OUTPUTS = InternalEObject.EOPPOSITE_FEATURE_BASE - DataflowPackage.OPERATION__OUTPUTS;

    private final Graph graph;
    private final StringPool strings;
    private final ProblemList problems;
    private final NameTable names = new NameTable();
    private final ScopeTree scopes;
    private final PendingInputs pending = new PendingInputs();
    private Operation[] operations = new Operation[1 << 8];
    /** For each name that inputs refer to, its operation, and which of its outputs it is where names are those of outputs. */
    private int[] numbers = new int[1 << 8];
    private int[] places = new int[0];
    private int named;
    private int count;
    private Object[] inputs = new Object[16];
    private int inputCount;
    private boolean feedsItself;
    private int early;
    private Operation firstEarly;

    /**
     * Starts a graph.
     *
     * @param graph an empty graph
     * @param strings keeps its strings
     * @param problems collects what is wrong with it
     */
    public GraphAssembler(Graph graph, StringPool strings, ProblemList problems) {
        this.graph = graph;
        this.strings = strings;
        this.problems = problems;
        this.scopes = new ScopeTree(graph, strings);
    }

    /** {@return the graph} */
    public Graph graph() {
        return graph;
    }

    /** {@return the number of operations so far} */
    public int count() {
        return count;
    }

    /**
     * Adds an operation, which inputs refer to by its name.
     *
     * @param name its name
     * @return the operation, without inputs and outputs
     */
    public Operation add(NameScan name) {
        Operation operation = addHidden(name);
        if (name.length() == 0) {
            problems.add(Severity.ERROR, "A node has no name.", "node " + operation.getIndex(), operation);
        } else if (names.find(name.array(), name.from(), name.length(), name.hash()) != NameTable.NONE) {
            problems.add(Severity.ERROR, "There are several nodes of this name; inputs refer to the first.",
                    new String(name.array(), name.from(), name.length(), StandardCharsets.UTF_8), operation);
        } else {
            name(name.array(), name.from(), name.length(), name.hash());
        }
        return operation;
    }

    private void name(byte[] array, int from, int length, int hash) {
        numbers = NameTable.reserve(numbers, named);
        numbers[named++] = count - 1;
        names.add(array, from, length, hash);
    }

    /**
     * Lets inputs refer to an output of the operation that was added last by a name of its own.
     *
     * @param array holds the name: UTF-8
     * @param from the index of its first byte
     * @param length how many bytes it has
     * @param output the number of the output
     * @return whether the name was free; else nothing changes
     */
    public boolean define(byte[] array, int from, int length, int output) {
        int hash = NameTable.hash(array, from, length);
        if (names.find(array, from, length, hash) != NameTable.NONE) {
            return false;
        }
        places = NameTable.reserve(places, named);
        places[named] = output;
        name(array, from, length, hash);
        return true;
    }

    /**
     * Adds an operation that no input can refer to, such as a result of a function.
     *
     * @param name its name
     * @return the operation, without inputs and outputs
     */
    public Operation addHidden(NameScan name) {
        int leaf = name.leaf();
        int before = leaf - name.from();
        Scope scope = before == 0 ? graph : scopes.get(name.array(), name.from(), before, name.scopeHash());
        return add(scope, strings.get(name.array(), leaf, name.length() - before));
    }

    /**
     * Adds an operation outside of all scopes, whose name is kept whole, and which no input can refer to by that.
     *
     * @param name its name, which is no path even if it looks like one
     * @return the operation, without inputs and outputs
     */
    public Operation addOutermost(String name) {
        return add(graph, name);
    }

    private Operation add(Scope scope, String name) {
        Operation operation = DirectFactory.operation();
        operation.setName(name);
        operation.setIndex(count);
        ((InternalEList<Operation>) scope.getOperations()).addUnique(operation);
        if (count == operations.length) {
            operations = Arrays.copyOf(operations, count + (count >> 1));
        }
        operations[count++] = operation;
        return operation;
    }

    /**
     * Adds the next input of the operation that was added last.
     *
     * @param array holds what the file says: UTF-8
     * @param from the index of the first byte of all that it says
     * @param to the index after its last byte
     * @param name the index of the first byte of the source's name
     * @param nameEnd the index after the name
     * @param hash the hash of the name, as {@link String#hashCode} has it for each byte
     * @return the input, whose source is set now or in the end
     */
    public Input input(byte[] array, int from, int to, int name, int nameEnd, int hash) {
        Input input = DirectFactory.input();
        int length = nameEnd - name;
        int number = names.find(array, name, length, hash);
        if (number == NameTable.NONE) {
            pending.add(input, count - 1, array, from, to, name, nameEnd);
        } else {
            connect(input, number);
            feedsItself |= numbers[number] == count - 1;
        }
        keep(input);
        return input;
    }

    private void keep(Input input) {
        if (inputCount == inputs.length) {
            inputs = Arrays.copyOf(inputs, 2 * inputCount);
        }
        inputs[inputCount++] = input;
    }

    /** Connects an input with what has the number of a name. */
    void connect(Input input, int number) {
        input.setSource(operations[numbers[number]]);
        if (number < places.length && places[number] > 0) {
            input.setOutput(places[number]);
        }
    }

    /** Connects an input of any operation, and notes if its source comes later. */
    void connectLate(Input input, int number, Operation operation) {
        connect(input, number);
        Operation source = operations[numbers[number]];
        if (source.getIndex() >= operation.getIndex() && source.getRole() == OperationRole.NODE) {
            firstEarly = early == 0 || operation.getIndex() < firstEarly.getIndex() ? operation : firstEarly;
            early++;
        }
    }

    /** {@return how many inputs refer to a node that does not come before theirs; to be asked when the graph is finished} */
    public int earlyInputs() {
        return early;
    }

    /** {@return the first operation that comes before what it needs} */
    public Optional<Operation> firstEarly() {
        return Optional.ofNullable(firstEarly);
    }

    /**
     * Finds what gives an output.
     *
     * @param name the name of the output: UTF-8
     * @return the operation
     */
    public Optional<Operation> producer(byte[] name) {
        int number = find(name, 0, name.length);
        return number == NameTable.NONE ? Optional.empty() : Optional.of(operations[numbers[number]]);
    }

    /**
     * Tells whether a name stands for an output of an operation of the graph.
     *
     * @param name UTF-8
     * @return whether it does
     */
    public boolean isDefined(byte[] name) {
        return find(name, 0, name.length) != NameTable.NONE;
    }

    /**
     * Tells whether a name stands for an output of what comes before an operation.
     *
     * @param array holds the name: UTF-8
     * @param from the index of its first byte
     * @param length how many bytes it has
     * @param operation any operation of the graph
     * @return whether it does
     */
    public boolean isDefinedBefore(byte[] array, int from, int length, Operation operation) {
        int number = find(array, from, length);
        return number != NameTable.NONE && numbers[number] < operation.getIndex();
    }

    /** Adds the next input of the operation that was added last, where the file says that there is none at this place. */
    public void absentInput() {
        keep(absent());
    }

    private static Input absent() {
        Input input = DirectFactory.input();
        input.setText("");
        return input;
    }

    /**
     * Adds an input behind those that an operation has.
     *
     * @param operation any operation of the graph, whose inputs have ended
     * @param name what the input refers to: UTF-8; empty for none
     */
    public void lateInput(Operation operation, byte[] name) {
        Input input = name.length == 0 ? absent() : DirectFactory.input();
        if (name.length > 0) {
            pending.add(input, operation.getIndex(), name, 0, name.length, 0, name.length);
        }
        ((InternalEList<Input>) operation.getInputs()).addUnique(input);
    }

    /**
     * Finds what inputs refer to and the graph does not have.
     *
     * @return the names, each once, in the order of the inputs
     */
    public List<byte[]> unresolved() {
        return pending.unresolved(this);
    }

    /**
     * Returns the hash of a name.
     *
     * @param array holds the name
     * @param from the index of its first byte
     * @param to the index after its last byte
     * @return the hash
     */
    public static int hash(byte[] array, int from, int to) {
        return NameTable.hash(array, from, to - from);
    }

    /**
     * Gives the inputs that were added since to an operation.
     *
     * @param operation the operation that was added last
     */
    public void endInputs(Operation operation) {
        if (inputCount > 0) {
            contain(operation, operation.getInputs(), Arrays.copyOf(inputs, inputCount), CONTAINED_IN_INPUTS);
            Arrays.fill(inputs, 0, inputCount, null);
            inputCount = 0;
        }
    }

    /**
     * Gives outputs to an operation.
     *
     * @param operation an operation without outputs
     * @param outputs new outputs; the array is kept
     */
    public static void outputs(Operation operation, Output[] outputs) {
        contain(operation, operation.getOutputs(), Arrays.copyOf(outputs, outputs.length, Object[].class), CONTAINED_IN_OUTPUTS);
    }

    /** Fills an empty list at once: no growing, no notification, no search for what is in it. */
    private static void contain(Operation operation, Object list, Object[] elements, int feature) {
        for (Object element : elements) {
            ((InternalEObject) element).eInverseAdd((InternalEObject) operation, feature, null, null);
        }
        ((BasicEList<?>) list).setData(elements.length, elements);
    }

    /** Finds the sources that came later, fills the graph's list of operations, and looks for what is wrong with the edges. */
    public void finish() {
        scopes.finish();
        pending.resolve(this, operations, problems);
        ((BasicEList<?>) graph.getAllOperations()).setData(count, Arrays.copyOf(operations, count, Object[].class));
        if (feedsItself || !pending.isEmpty()) {
            CycleFinder.report(operations, count, problems);
        }
    }

    /** Returns the number of a name, or -1. */
    int find(byte[] array, int from, int length) {
        return names.find(array, from, length, NameTable.hash(array, from, length));
    }

    /**
     * Marks an operation as one that the file lists elsewhere than among the nodes.
     *
     * @param operation the operation
     * @param role its role
     * @param type its type
     */
    public void mark(Operation operation, OperationRole role, String type) {
        operation.setRole(role);
        operation.setType(type);
    }
}
