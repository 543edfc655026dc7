/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.tensorflow.proto.AllocationDescription;
import org.tensorflow.proto.AllocatorMemoryUsed;
import org.tensorflow.proto.DeviceStepStats;
import org.tensorflow.proto.Event;
import org.tensorflow.proto.NodeExecStats;
import org.tensorflow.proto.NodeOutput;
import org.tensorflow.proto.RunMetadata;
import org.tensorflow.proto.StepStats;
import org.tensorflow.proto.TaggedRunMetadata;
import org.tensorflow.proto.TensorDescription;
import org.tensorflow.proto.TensorShapeProto;

/** Makes small records of runs for tests, with TensorFlow's own messages. */
final class RunProtos {
    private RunProtos() {
    }

    static NodeExecStats.Builder node(String name, long startMicros, long micros) {
        return NodeExecStats.newBuilder().setNodeName(name).setAllStartMicros(startMicros).setOpStartRelMicros(1)
                .setOpEndRelMicros(micros - 1).setAllEndRelMicros(micros).setTimelineLabel(name + " = Op()")
                .setScheduledMicros(startMicros - 5);
    }

    static NodeExecStats.Builder withMemory(NodeExecStats.Builder node, long total, long peak, long... shape) {
        TensorShapeProto.Builder dims = TensorShapeProto.newBuilder();
        for (long dim : shape) {
            dims.addDim(TensorShapeProto.Dim.newBuilder().setSize(dim));
        }
        AllocationDescription allocation = AllocationDescription.newBuilder().setRequestedBytes(total - 1).setAllocatedBytes(total).build();
        return node
                .addMemory(AllocatorMemoryUsed.newBuilder().setAllocatorName("cpu").setTotalBytes(total).setPeakBytes(peak)
                        .setLiveBytes(-3))
                .addMemory(AllocatorMemoryUsed.newBuilder().setAllocatorName("gpu").setTotalBytes(10).setPeakBytes(10).setLiveBytes(7))
                .addOutput(NodeOutput.newBuilder().setSlot(1)
                        .setTensorDescription(TensorDescription.newBuilder().setShape(dims).setAllocationDescription(allocation)));
    }

    static StepStats.Builder stats(String device, NodeExecStats.Builder... nodes) {
        DeviceStepStats.Builder stats = DeviceStepStats.newBuilder().setDevice(device);
        for (NodeExecStats.Builder node : nodes) {
            stats.addNodeStats(node);
        }
        return StepStats.newBuilder().addDevStats(stats);
    }

    static RunMetadata run(StepStats.Builder stats) {
        return RunMetadata.newBuilder().setStepStats(stats).build();
    }

    static byte[] event(String tag, long step, RunMetadata run) throws IOException {
        TaggedRunMetadata tagged = TaggedRunMetadata.newBuilder().setTag(tag).setRunMetadata(run.toByteString()).build();
        return record(Event.newBuilder().setWallTime(1.5e9).setStep(step).setTaggedRunMetadata(tagged).build().toByteArray());
    }

    static byte[] record(byte[] data) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putLong(data.length);
        header.putInt(masked(header.array(), 8));
        byte[] footer = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(masked(data, data.length)).array();
        return concat(header.array(), data, footer);
    }

    private static int masked(byte[] data, int length) {
        CRC32C crc = new CRC32C();
        crc.update(data, 0, length);
        int value = (int) crc.getValue();
        return (value >>> 15 | value << 17) + 0xA282EAD8;
    }

    static byte[] concat(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    static byte[] gzip(byte[] data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(data);
        }
        return out.toByteArray();
    }
}
