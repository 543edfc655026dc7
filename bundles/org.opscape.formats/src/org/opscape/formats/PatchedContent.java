/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.opscape.formats.message.Splice;

/** A content with some of its bytes exchanged. What stays is read from the original when it is wanted, so weights are never held. */
public final class PatchedContent implements Content {
    private static final int BUFFER = 1 << 18;
    /** From how many bytes on it is quicker to let the system copy them. */
    private static final int LONG = 1 << 16;

    private final Content original;
    private final List<Splice> splices;
    /** By splice, where its bytes begin in the new content; one more for the end. */
    private final long[] places;

    /**
     * Exchanges bytes.
     *
     * @param original the bytes
     * @param splices what to exchange, in the order of the bytes, without overlaps
     */
    public PatchedContent(Content original, List<Splice> splices) {
        this.original = original;
        this.splices = List.copyOf(splices);
        places = new long[splices.size() + 1];
        long growth = 0;
        long last = 0;
        for (int i = 0; i < splices.size(); i++) {
            Splice splice = splices.get(i);
            if (splice.from() < last || splice.to() < splice.from() || splice.to() > original.length()) {
                throw new IllegalArgumentException("exchanged bytes overlap at " + splice.from());
            }
            places[i] = splice.from() + growth;
            growth += splice.growth();
            last = splice.to();
        }
        places[splices.size()] = original.length() + growth;
    }

    /**
     * The exchanges that make the original out of the content that this makes of it. Reads what goes from the original, in its order.
     *
     * @param original the bytes
     * @param splices what is exchanged in them, in the order of the bytes
     * @return what is to be exchanged in the result
     * @throws IOException if the original cannot be read
     */
    static List<Splice> inverse(Content original, List<Splice> splices) throws IOException {
        List<Splice> inverse = new ArrayList<>(splices.size());
        SourceWindow window = new SourceWindow(original);
        long growth = 0;
        for (Splice splice : splices) {
            byte[] old = new byte[Math.toIntExact(splice.to() - splice.from())];
            window.read(splice.from(), old, 0, old.length);
            long from = splice.from() + growth;
            inverse.add(new Splice(from, from + splice.bytes().length, old));
            growth += splice.growth();
        }
        return inverse;
    }

    @Override
    public long length() {
        return places[splices.size()];
    }

    @Override
    public void read(long position, byte[] target, int from, int count) throws IOException {
        int index = indexAt(position);
        SourceWindow window = new SourceWindow(original);
        long at = position;
        int done = 0;
        while (done < count) {
            int copied = copy(window, index, at, target, from + done, count - done);
            done += copied;
            at += copied;
            index = copied == 0 || index < splices.size() - 1 && at >= places[index + 1] ? index + 1 : index;
        }
    }

    /** Copies what stays in long pieces without looking at it: weights never come into the process. */
    @Override
    public void transferTo(long position, long count, WritableByteChannel out) throws IOException {
        int index = indexAt(position);
        SourceWindow window = new SourceWindow(original);
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long at = position;
        long end = position + count;
        while (at < end) {
            long kept = Math.min(end, nextPlace(index)) - at;
            long done;
            if (kept >= LONG && at >= keptFrom(index)) {
                flush(buffer, out);
                original.transferTo(sourceOf(index, at), kept, out);
                done = kept;
            } else {
                done = copy(window, index, at, buffer.array(), buffer.position(), (int) Math.min(buffer.remaining(), end - at));
                buffer.position(buffer.position() + (int) done);
            }
            at += done;
            index = done == 0 || index < splices.size() - 1 && at >= places[index + 1] ? index + 1 : index;
            if (!buffer.hasRemaining()) {
                flush(buffer, out);
            }
        }
        flush(buffer, out);
    }

    private static void flush(ByteBuffer buffer, WritableByteChannel out) throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
        buffer.clear();
    }

    /** Where the bytes of the splice after one begin, or the content ends. */
    private long nextPlace(int index) {
        return index + 1 < places.length ? places[index + 1] : length();
    }

    /** Where the bytes of the original go on after those of a splice. */
    private long keptFrom(int index) {
        return index < 0 ? 0 : places[index] + splices.get(index).bytes().length;
    }

    /** The offset in the original of a byte that stays after a splice. */
    private long sourceOf(int index, long position) {
        return index < 0 ? position : splices.get(index).to() + position - keptFrom(index);
    }

    /** The last splice that begins at or before a position; -1 if none does. */
    private int indexAt(long position) {
        int low = 0;
        int high = splices.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[middle] <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Copies what one splice, or the bytes up to the next one, has to give; 0 if the next one begins here. */
    private int copy(SourceWindow window, int index, long position, byte[] target, int from, int count) throws IOException {
        if (index >= 0) {
            byte[] bytes = splices.get(index).bytes();
            long inside = position - places[index];
            if (inside < bytes.length) {
                int length = (int) Math.min(count, bytes.length - inside);
                System.arraycopy(bytes, (int) inside, target, from, length);
                return length;
            }
        }
        int length = (int) Math.min(count, nextPlace(index) - position);
        window.read(sourceOf(index, position), target, from, length);
        return length;
    }
}
