/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;

/**
 * What exporters note of a node in metadata_props, in a form that a person can read: PyTorch's modules around the node, the line of Python
 * that it comes from and the lines that called that, and its node in the graph of torch.fx.
 */
final class NodeMetadata {
    private static final String TRACE = "pkg.torch.onnx.stack_trace";
    private static final String FX_NODE = "pkg.torch.onnx.fx_node";
    private static final int MOST_FRAMES = 8;
    private static final int LONGEST = 1 << 10;
    private static final String FILE = "File \"";

    private final Map<String, String> entries = new LinkedHashMap<>();

    /** Reads the entry that the cursor is at; what is about notes of a person is left out. */
    void read(MessageCursor cursor) throws MalformedMessageException {
        Metadata.read(cursor, key -> !NoteKeys.isNote(key), entries);
    }

    /** Adds what was read as attributes with names in parentheses. */
    void addTo(List<Attribute> attributes) {
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            switch (entry.getKey()) {
                case ScopeMetadata.CLASSES -> add(attributes, "(modules)", String.join(" / ", PythonList.parse(entry.getValue())));
                case ScopeMetadata.NAME_SCOPES -> {
                }
                case ScopeMetadata.NAMESPACE -> {
                    if (!entries.containsKey(ScopeMetadata.CLASSES)) {
                        add(attributes, "(namespace)", entry.getValue());
                    }
                }
                case TRACE -> trace(attributes, entry.getValue());
                case FX_NODE -> add(attributes, "(torch.fx)", entry.getValue());
                default -> add(attributes, "(metadata " + entry.getKey() + ')', entry.getValue());
            }
        }
    }

    private static void add(List<Attribute> attributes, String name, String value) {
        String line = value.strip().replace("\n", " ⏎ ").replace('\t', ' ').replace('\r', ' ');
        String shown = line.length() > LONGEST ? line.substring(0, LONGEST) + '…' : line;
        if (!shown.isEmpty()) {
            attributes.add(new Attribute(name, new AttributeValue.Text(shown, value.length())));
        }
    }

    /** Adds a stack trace of Python, in which the innermost call is last: innermost first, each call in one line. */
    private static void trace(List<Attribute> attributes, String text) {
        List<StringBuilder> frames = new ArrayList<>();
        for (String line : text.split("\n")) {
            String stripped = line.strip();
            if (stripped.startsWith(FILE)) {
                frames.add(new StringBuilder(frame(stripped)));
            } else if (!stripped.isEmpty() && !frames.isEmpty() && !isMark(stripped)) {
                StringBuilder last = frames.getLast();
                if (last.length() <= LONGEST) {
                    last.append(last.indexOf(": ") >= 0 ? " " : ": ").append(stripped);
                }
            }
        }
        if (frames.isEmpty()) {
            add(attributes, "(stack trace)", text);
        }
        int shown = Math.min(MOST_FRAMES, frames.size());
        for (int i = 0; i < shown; i++) {
            add(attributes, i == 0 ? "(stack trace)" : "(called from)", frames.get(frames.size() - 1 - i).toString());
        }
    }

    /** Python underlines a part of a line by another one. */
    private static boolean isMark(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '^' && line.charAt(i) != '~') {
                return false;
            }
        }
        return true;
    }

    /** Shortens: File "/models/model.py", line 7, in forward. */
    private static String frame(String line) {
        int end = line.indexOf('"', FILE.length());
        int number = line.indexOf("line ", Math.max(0, end));
        if (end < 0 || number < 0) {
            return line;
        }
        String path = line.substring(FILE.length(), end).replace('\\', '/');
        int folder = path.lastIndexOf('/');
        int outer = folder <= 0 ? -1 : path.lastIndexOf('/', folder - 1);
        String rest = line.substring(number + "line ".length());
        int in = rest.indexOf(", in ");
        String place = path.substring(outer + 1) + ':' + (in < 0 ? rest : rest.substring(0, in));
        return in < 0 ? place : place + ' ' + rest.substring(in + ", in ".length());
    }
}
