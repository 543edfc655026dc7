/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Scope;

/**
 * Finds what is directly in a scope by its name. Of scopes that hold much a table is kept until the model is edited: a name then takes the
 * time of a few comparisons, the table that of looking at all once, and eight bytes for each.
 */
final class Levels {
    private static final int FEW = 32;

    private final Map<Scope, Table> operations = new IdentityHashMap<>();
    private final Map<Scope, Table> scopes = new IdentityHashMap<>();

    /** To be called when the model has changed. */
    synchronized void forget() {
        operations.clear();
        scopes.clear();
    }

    /** Returns the scope of a name in another; null if there is none. */
    Scope scope(Scope around, String name) {
        List<Scope> children = around.getScopes();
        int index = children.size() <= FEW ? find(children, name, 0) : table(scopes, around, children).find(children, name);
        return index < 0 ? null : children.get(index);
    }

    /** Returns the first node of the file that has a name in a scope; null if there is none. */
    Operation operation(Scope around, String name) {
        List<Operation> children = around.getOperations();
        int index = children.size() <= FEW ? find(children, name, 0) : table(operations, around, children).find(children, name);
        return index < 0 ? null : children.get(index);
    }

    /** Whether several nodes of a scope have the name of this one. */
    boolean isShared(Operation operation) {
        List<Operation> children = operation.getScope().getOperations();
        if (children.size() > FEW) {
            return table(operations, operation.getScope(), children).isShared(children, operation.getName());
        }
        int first = find(children, operation.getName(), 0);
        return first >= 0 && find(children, operation.getName(), first + 1) >= 0;
    }

    private static int find(List<? extends Element> children, String name, int from) {
        for (int i = from; i < children.size(); i++) {
            if (isNamed(children.get(i), name)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamed(Element element, String name) {
        return isNode(element) && element.getName().equals(name);
    }

    private static boolean isNode(Element element) {
        return !(element instanceof Operation operation) || operation.getRole() == OperationRole.NODE;
    }

    private synchronized Table table(Map<Scope, Table> tables, Scope scope, List<? extends Element> children) {
        Table table = tables.get(scope);
        if (table == null || table.size != children.size()) {
            table = new Table(children);
            tables.put(scope, table);
        }
        return table;
    }

    /** The first of each name, by open addressing. */
    private static final class Table {
        private final int size;
        private final int[] slots;
        private final BitSet shared = new BitSet();

        Table(List<? extends Element> children) {
            size = children.size();
            slots = new int[Integer.highestOneBit(size) << 2];
            for (int i = 0; i < size; i++) {
                if (isNode(children.get(i))) {
                    add(children, i);
                }
            }
        }

        private void add(List<? extends Element> children, int index) {
            int slot = slot(children, children.get(index).getName());
            if (slots[slot] == 0) {
                slots[slot] = index + 1;
            } else {
                shared.set(slots[slot] - 1);
            }
        }

        /** The slot that a name has, or would get. */
        private int slot(List<? extends Element> children, String name) {
            int mask = slots.length - 1;
            int hash = name.hashCode();
            int slot = (hash ^ hash >>> 16) & mask;
            while (slots[slot] != 0 && !children.get(slots[slot] - 1).getName().equals(name)) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        int find(List<? extends Element> children, String name) {
            return slots[slot(children, name)] - 1;
        }

        boolean isShared(List<? extends Element> children, String name) {
            int index = find(children, name);
            return index >= 0 && shared.get(index);
        }
    }
}
