/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Signature;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;

/** Reads the signatures of a MetaGraphDef. Their tensors are looked up when the whole graph was read. */
final class SignatureReader {
    private static final int LONGEST = 1 << 12;

    /** The names of what is fed and fetched, each with the name of its tensor. */
    private record Named(String name, Map<String, String> inputs, Map<String, String> outputs) {
    }

    private final List<Named> read = new ArrayList<>();

    /** Reads the entry that the cursor stands at. A damaged one is left out: the graph is what counts. */
    void read(MessageCursor cursor) throws MalformedMessageException {
        int depth = cursor.depth();
        try {
            entry(cursor);
        } catch (MalformedMessageException e) {
            if (e.isTruncated() || !cursor.recover(depth)) {
                throw e;
            }
        }
    }

    private void entry(MessageCursor cursor) throws MalformedMessageException {
        String key = "";
        Named signature = new Named(key, new TreeMap<>(), new TreeMap<>());
        cursor.enter();
        for (int field = cursor.next(); field != MessageCursor.END; field = cursor.next()) {
            if (field == Schema.KEY) {
                key = cursor.bytes(LONGEST).toString();
            } else if (field == Schema.VALUE) {
                cursor.enter();
                tensors(cursor, signature);
                cursor.leave();
            }
        }
        cursor.leave();
        read.add(new Named(key, signature.inputs(), signature.outputs()));
    }

    private static void tensors(MessageCursor cursor, Named signature) throws MalformedMessageException {
        for (int field = cursor.next(); field != MessageCursor.END; field = cursor.next()) {
            if (field == Schema.SIGNATURE_INPUTS) {
                tensor(cursor, signature.inputs());
            } else if (field == Schema.SIGNATURE_OUTPUTS) {
                tensor(cursor, signature.outputs());
            }
        }
    }

    private static void tensor(MessageCursor cursor, Map<String, String> tensors) throws MalformedMessageException {
        String key = "";
        String name = "";
        cursor.enter();
        for (int field = cursor.next(); field != MessageCursor.END; field = cursor.next()) {
            if (field == Schema.KEY) {
                key = cursor.bytes(LONGEST).toString();
            } else if (field == Schema.VALUE) {
                name = info(cursor);
            }
        }
        cursor.leave();
        tensors.put(key, name);
    }

    private static String info(MessageCursor cursor) throws MalformedMessageException {
        String name = "";
        cursor.enter();
        for (int field = cursor.next(); field != MessageCursor.END; field = cursor.next()) {
            if (field == Schema.TENSOR_INFO_NAME) {
                name = cursor.bytes(LONGEST).toString();
            }
        }
        cursor.leave();
        return name;
    }

    /** Gives a model its signatures. Tensors of operations that do not exist are left out. */
    void finish(Model model) {
        Map<String, List<String>> wanted = new HashMap<>();
        for (Named signature : read) {
            want(signature.inputs(), wanted);
            want(signature.outputs(), wanted);
        }
        Map<String, Integer> found = wanted.isEmpty() ? Map.of() : find(model, wanted);
        for (Named signature : read) {
            model.getSignatures().add(new Signature(signature.name(), ports(signature.inputs(), found), ports(signature.outputs(), found)));
        }
    }

    private static void want(Map<String, String> tensors, Map<String, List<String>> wanted) {
        for (String tensor : tensors.values()) {
            String path = operation(tensor);
            String leaf = path.substring(path.lastIndexOf('/') + 1);
            wanted.putIfAbsent(leaf, new ArrayList<>());
            wanted.get(leaf).add(path);
        }
    }

    /** Whole names are made only of those that may fit. */
    private static Map<String, Integer> find(Model model, Map<String, List<String>> wanted) {
        Map<String, Integer> found = new HashMap<>();
        for (Operation operation : model.getGraphs().get(0).getAllOperations()) {
            if (wanted.containsKey(operation.getName())) {
                String path = operation.getPath();
                if (wanted.get(operation.getName()).contains(path)) {
                    found.putIfAbsent(path, operation.getIndex());
                }
            }
        }
        return found;
    }

    private static List<Signature.Port> ports(Map<String, String> tensors, Map<String, Integer> found) {
        List<Signature.Port> ports = new ArrayList<>();
        for (Map.Entry<String, String> tensor : tensors.entrySet()) {
            Integer operation = found.get(operation(tensor.getValue()));
            if (operation != null) {
                ports.add(new Signature.Port(tensor.getKey(), operation, output(tensor.getValue())));
            }
        }
        return ports;
    }

    private static String operation(String tensor) {
        int colon = tensor.indexOf(':');
        return colon < 0 ? tensor : tensor.substring(0, colon);
    }

    private static int output(String tensor) {
        int output = 0;
        for (int at = operation(tensor).length() + 1; at < tensor.length(); at++) {
            int digit = tensor.charAt(at) - '0';
            if (digit < 0 || digit > 9 || output > LONGEST) {
                return 0;
            }
            output = output * 10 + digit;
        }
        return output;
    }
}
