/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.MessageCursor;
import org.opscape.model.measure.Execution;
import org.opscape.model.measure.OutputTensor;

/** Reads executions one by one. */
final class ExecutionReader {
    private static final int LONGEST = 1 << 12;

    private final StringPool strings;
    private final Counted problems;
    private final TimingReader times = new TimingReader();
    private final MemoryReader memory = new MemoryReader();
    private final OutputReader output = new OutputReader();
    private final List<OutputTensor> outputs = new ArrayList<>();
    private String name = "";
    private String label = "";

    ExecutionReader(StringPool strings, Counted problems) {
        this.strings = strings;
        this.problems = problems;
    }

    Execution read(MessageCursor cursor, String device) throws MalformedMessageException {
        times.clear();
        memory.clear();
        outputs.clear();
        name = "";
        label = "";
        cursor.enter();
        int field = cursor.next();
        while (field != MessageCursor.END) {
            take(field, cursor);
            field = cursor.next();
        }
        cursor.leave();
        Execution execution = new Execution(name, device, label, times.timing(), memory.use(), outputs);
        if (times.isStrange()) {
            problems.count("An execution has impossible times, which were taken as 0", name);
        }
        if (memory.isStrange()) {
            problems.count("An execution has impossible sizes of memory, which were taken as 0", name);
        }
        return execution;
    }

    private void take(int field, MessageCursor cursor) throws MalformedMessageException {
        if (TimingReader.isTime(field)) {
            times.take(field, cursor);
            return;
        }
        switch (field) {
            case RunSchema.NAME -> name = strings.get(cursor.bytes(LONGEST));
            case RunSchema.LABEL -> label = strings.get(cursor.bytes(LONGEST));
            case RunSchema.MEMORY -> memory.allocator(cursor);
            case RunSchema.OUTPUT -> outputs.add(output.read(cursor));
            case RunSchema.KEPT -> memory.kept(cursor);
            default -> {
            }
        }
    }
}
