/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import static org.opscape.formats.message.FieldKind.BYTES;
import static org.opscape.formats.message.FieldKind.INTEGER;
import static org.opscape.formats.message.FieldKind.TEXT;

import org.opscape.formats.message.MessageType;

/** TensorFlow's messages about runs (tensorflow/core/framework/step_stats.proto and its neighbours), as far as they are read. */
final class RunSchema {
    static final int RUN_STATS = 1;
    static final int STEP_DEVICE = 1;
    static final int DEVICE_NAME = 1;
    static final int DEVICE_NODE = 2;

    static final int NAME = 1;
    static final int START_MICROS = 2;
    static final int COMPUTE_START_MICROS = 3;
    static final int COMPUTE_END_MICROS = 4;
    static final int END_MICROS = 5;
    static final int MEMORY = 6;
    static final int OUTPUT = 7;
    static final int LABEL = 8;
    static final int SCHEDULED_MICROS = 9;
    static final int KEPT = 12;
    static final int START_NANOS = 13;
    static final int COMPUTE_START_NANOS = 14;
    static final int COMPUTE_END_NANOS = 15;
    static final int END_NANOS = 16;
    static final int SCHEDULED_NANOS = 17;

    static final int MEMORY_TOTAL = 2;
    static final int MEMORY_PEAK = 3;
    static final int MEMORY_LIVE = 4;
    static final int KEPT_TEMPORARY = 1;
    static final int KEPT_TEMPORARY_DEVICE = 2;
    static final int KEPT_PERSISTENT = 3;
    static final int KEPT_PERSISTENT_DEVICE = 4;
    /** Names of earlier versions for the fields 1 and 3: only text has names, and no binary file has these numbers. */
    static final int KEPT_TEMPORARY_OLD = 21;
    static final int KEPT_PERSISTENT_OLD = 23;

    static final int OUTPUT_SLOT = 1;
    static final int OUTPUT_TENSOR = 3;
    static final int TENSOR_SHAPE = 2;
    static final int TENSOR_ALLOCATION = 4;
    static final int SHAPE_DIM = 2;
    static final int SHAPE_UNKNOWN_RANK = 3;
    static final int DIM_SIZE = 1;
    static final int ALLOCATION_REQUESTED = 1;
    static final int ALLOCATION_ALLOCATED = 2;

    static final int EVENT_STEP = 2;
    static final int EVENT_SUMMARY = 5;
    static final int EVENT_TAGGED_RUN = 8;
    static final int TAGGED_TAG = 1;
    static final int TAGGED_RUN = 2;

    static final MessageType STEP_STATS = new MessageType("StepStats").message(STEP_DEVICE, "dev_stats", device());
    static final MessageType RUN_METADATA = runMetadata();
    static final MessageType TENSOR = new MessageType("TensorProto").field(8, "string_val", BYTES);
    static final MessageType EVENT = event();

    private RunSchema() {
    }

    private static MessageType device() {
        MessageType other = new MessageType("message");
        return new MessageType("DeviceStepStats").field(DEVICE_NAME, "device", TEXT).message(DEVICE_NODE, "node_stats", node())
                .message(3, "thread_names", other);
    }

    private static MessageType node() {
        MessageType record = new MessageType("AllocationRecord").field(1, "alloc_micros", INTEGER).field(2, "alloc_bytes", INTEGER);
        MessageType memory = new MessageType("AllocatorMemoryUsed").field(1, "allocator_name", TEXT)
                .field(MEMORY_TOTAL, "total_bytes", INTEGER).field(MEMORY_PEAK, "peak_bytes", INTEGER)
                .field(MEMORY_LIVE, "live_bytes", INTEGER).field(5, "allocator_bytes_in_use", INTEGER)
                .message(6, "allocation_records", record);
        MessageType kept = new MessageType("MemoryStats").field(KEPT_TEMPORARY, "temp_memory_size", INTEGER)
                .field(KEPT_TEMPORARY_DEVICE, "device_temp_memory_size", INTEGER)
                .field(KEPT_PERSISTENT, "persistent_memory_size", INTEGER)
                .field(KEPT_PERSISTENT_DEVICE, "device_persistent_memory_size", INTEGER)
                .field(KEPT_TEMPORARY_OLD, "host_temp_memory_size", INTEGER)
                .field(KEPT_PERSISTENT_OLD, "host_persistent_memory_size", INTEGER);
        MessageType node = new MessageType("NodeExecStats").field(NAME, "node_name", TEXT);
        times(node);
        return node.message(MEMORY, "memory", memory).message(OUTPUT, "output", output()).field(LABEL, "timeline_label", TEXT)
                .field(10, "thread_id", INTEGER).message(11, "referenced_tensor", allocation()).message(KEPT, "memory_stats", kept);
    }

    private static void times(MessageType node) {
        node.field(START_MICROS, "all_start_micros", INTEGER).field(COMPUTE_START_MICROS, "op_start_rel_micros", INTEGER)
                .field(COMPUTE_END_MICROS, "op_end_rel_micros", INTEGER).field(END_MICROS, "all_end_rel_micros", INTEGER)
                .field(SCHEDULED_MICROS, "scheduled_micros", INTEGER).field(START_NANOS, "all_start_nanos", INTEGER)
                .field(COMPUTE_START_NANOS, "op_start_rel_nanos", INTEGER).field(COMPUTE_END_NANOS, "op_end_rel_nanos", INTEGER)
                .field(END_NANOS, "all_end_rel_nanos", INTEGER).field(SCHEDULED_NANOS, "scheduled_nanos", INTEGER);
    }

    private static MessageType output() {
        MessageType dim = new MessageType("Dim").field(DIM_SIZE, "size", INTEGER).field(2, "name", TEXT);
        MessageType shape = new MessageType("TensorShapeProto").message(SHAPE_DIM, "dim", dim)
                .field(SHAPE_UNKNOWN_RANK, "unknown_rank", INTEGER);
        MessageType tensor = new MessageType("TensorDescription").field(1, "dtype", INTEGER).message(TENSOR_SHAPE, "shape", shape)
                .message(TENSOR_ALLOCATION, "allocation_description", allocation());
        return new MessageType("NodeOutput").field(OUTPUT_SLOT, "slot", INTEGER).message(OUTPUT_TENSOR, "tensor_description", tensor);
    }

    private static MessageType allocation() {
        return new MessageType("AllocationDescription").field(ALLOCATION_REQUESTED, "requested_bytes", INTEGER)
                .field(ALLOCATION_ALLOCATED, "allocated_bytes", INTEGER).field(3, "allocator_name", TEXT)
                .field(4, "allocation_id", INTEGER).field(5, "has_single_reference", INTEGER).field(6, "ptr", INTEGER);
    }

    private static MessageType runMetadata() {
        MessageType other = new MessageType("message");
        return new MessageType("RunMetadata").message(RUN_STATS, "step_stats", STEP_STATS).message(2, "cost_graph", other)
                .message(3, "partition_graphs", other).message(4, "function_graphs", other).message(5, "session_metadata", other);
    }

    private static MessageType event() {
        MessageType plugin = new MessageType("PluginData").field(1, "plugin_name", TEXT).field(2, "content", BYTES);
        MessageType metadata = new MessageType("SummaryMetadata").message(1, "plugin_data", plugin);
        MessageType value = new MessageType("Summary.Value").field(1, "tag", TEXT).message(8, "tensor", TENSOR)
                .message(9, "metadata", metadata);
        MessageType summary = new MessageType("Summary").message(1, "value", value);
        MessageType tagged = new MessageType("TaggedRunMetadata").field(TAGGED_TAG, "tag", TEXT).field(TAGGED_RUN, "run_metadata", BYTES);
        return new MessageType("Event").field(EVENT_STEP, "step", INTEGER).message(EVENT_SUMMARY, "summary", summary)
                .message(EVENT_TAGGED_RUN, "tagged_run_metadata", tagged);
    }
}
