/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.analysis.flow.End;
import org.opscape.cli.CommandFailure;
import org.opscape.cli.ExitCode;
import org.opscape.model.Shape;

/** The operations of a graph by their names, and what is said of them. */
final class NamedOperations {
    private final GraphSnapshot graph;

    NamedOperations(GraphSnapshot graph) {
        this.graph = graph;
    }

    /** Finds what a name stands for: an operation, or else all operations in a scope; {@code a/(a)} is the operation beside a scope a. */
    int[] find(Path file, String name) throws CommandFailure {
        int[] operations = operationsOf(own(name));
        int scope = own(name).equals(name) ? scopeOf(name) : -1;
        if (scope >= 0) {
            operations = inside(scope, operations);
        }
        if (operations.length == 0) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, file, "there is no operation or scope '" + name + "'");
        }
        return operations;
    }

    private static String own(String name) {
        int slash = name.lastIndexOf('/');
        String scope = slash < 0 ? "" : name.substring(0, slash);
        boolean own = slash > 0 && name.substring(slash + 1).equals("(" + scope.substring(scope.lastIndexOf('/') + 1) + ")");
        return own ? scope : name;
    }

    private int[] operationsOf(String path) {
        String leaf = path.substring(path.lastIndexOf('/') + 1);
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (graph.name(operation).endsWith(leaf) && !graph.isInlined(operation) && graph.path(operation).equals(path)) {
                return new int[] {operation};
            }
        }
        return new int[0];
    }

    private int scopeOf(String path) {
        String leaf = path.substring(path.lastIndexOf('/') + 1);
        for (int scope = 1; scope < graph.scopes(); scope++) {
            if (graph.scopeName(scope).equals(leaf) && graph.scopePath(scope).equals(path)) {
                return scope;
            }
        }
        return -1;
    }

    private int[] inside(int scope, int[] own) {
        boolean[] in = new boolean[graph.scopes()];
        in[scope] = true;
        for (int inner = scope + 1; inner < in.length; inner++) {
            in[inner] = in[graph.scopeParent(inner)];
        }
        int[] found = Arrays.copyOf(own, own.length + graph.operations());
        int size = own.length;
        for (int operation = 0; operation < graph.operations(); operation++) {
            if (in[graph.scope(operation)]) {
                found[size++] = operation;
            }
        }
        return Arrays.copyOf(found, size);
    }

    String name(int operation) {
        return graph.path(operation);
    }

    String type(int operation) {
        return graph.type(operation);
    }

    /** The element type and shape of a tensor; empty if nothing is known. */
    String tensor(int operation, int output) {
        String shape = graph.outputShape(operation, output).map(Shape::toString).orElse("");
        return (graph.outputType(operation, output) + ' ' + shape).strip();
    }

    /** The element type and shape of an input or output. */
    String tensor(End end) {
        return (end.elementType(graph) + ' ' + end.shape(graph).map(Shape::toString).orElse("")).strip();
    }

    /** Begins an object with the name and the type of an operation. */
    JsonWriter begin(JsonWriter json, int operation) throws IOException {
        return json.beginObject().name("name").value(name(operation)).name("type").value(type(operation));
    }

    void writeNames(JsonWriter json, String key, int... operations) throws IOException {
        json.name(key).beginArray();
        for (int operation : operations) {
            json.value(name(operation));
        }
        json.endArray();
    }
}
