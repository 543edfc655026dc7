/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.opscape.formats.Content;
import org.opscape.formats.Encoding;
import org.opscape.formats.FileKind;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MalformedMessageException;
import org.opscape.formats.message.Section;
import org.opscape.model.Progress;

/**
 * Writes a model file in the other encoding, field by field in the order of the file: a message is never in memory as a whole, nor is a
 * tensor. Of text the lengths of its messages are kept, 4 bytes each.
 */
public final class Conversion {
    /** What no library of Protocol Buffers reads as one message. */
    private static final long LARGEST = Integer.MAX_VALUE;
    private static final double HALF = 0.5;

    private final Content content;
    private final Encoding target;
    private final Declarations declarations;
    private final MessageDeclaration type;
    private final Progress progress;

    /**
     * Prepares to convert.
     *
     * @param content what the file says
     * @param kind what it is: a GraphDef, MetaGraphDef, SavedModel or ONNX model
     * @param target the encoding that it does not have yet
     * @param progress is told how far it is, and may cancel
     */
    public Conversion(Content content, FileKind kind, Encoding target, Progress progress) {
        this.content = content;
        this.target = target;
        this.progress = progress;
        declarations = kind == FileKind.ONNX ? Declarations.onnx() : Declarations.tensorFlow();
        type = declarations.message(switch (kind) {
            case GRAPH_DEF -> "tensorflow.GraphDef";
            case META_GRAPH_DEF -> "tensorflow.MetaGraphDef";
            case SAVED_MODEL -> "tensorflow.SavedModel";
            case ONNX -> "onnx.ModelProto";
            default -> throw new IllegalArgumentException(kind.withArticle() + " has no other encoding");
        });
    }

    /**
     * Hears of what is left out because it has no form in text.
     *
     * @see #writeTo
     */
    @FunctionalInterface
    public interface LossListener {
        /**
         * Something is left out.
         *
         * @param place where in the file, for a person
         * @param what what is left out, and why
         * @throws ConversionException if nothing is to be left out
         */
        void lost(String place, String what) throws ConversionException;

        /** Wants to lose nothing. */
        LossListener REFUSING = (place, what) -> {
            throw new ConversionException(place, what);
        };
    }

    /**
     * Writes the file in the other encoding.
     *
     * @param out where to
     * @param losses hears of fields that are not known here, of unknown values of closed enumerations, and of the sign and payload of a
     *        NaN: they are left out
     * @throws ConversionException if the file is damaged, or if the listener says so
     * @throws IOException if it cannot be read or written
     */
    public void writeTo(OutputStream out, LossListener losses) throws IOException {
        try {
            if (content.length() > LARGEST) {
                throw new ConversionException("", "it is larger than 2 GB");
            }
            if (target == Encoding.TEXT) {
                new BinaryToText(new WireReader(new ByteWindow(content)), type, new TextWriter(new Bounded(out)), losses, progress).run();
            } else {
                binary(out);
            }
        } catch (MalformedMessageException e) {
            throw new ConversionException(new Section(content, 0, content.length(), target == Encoding.BINARY).place(e.position()),
                    e.getMessage());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void binary(OutputStream out) throws IOException, MalformedMessageException {
        Lengths lengths = new Lengths();
        WireMeasure measure = new WireMeasure(lengths);
        new TextToBinary(new ByteWindow(content), type, declarations, measure, progress, 0).run();
        if (measure.total() > LARGEST) {
            throw new ConversionException("", "as binary it would be larger than 2 GB");
        }
        WireWriter writer = new WireWriter(lengths, out);
        new TextToBinary(new ByteWindow(content), type, declarations, writer, progress, HALF).run();
        writer.flush();
    }

    /** Ends what becomes larger than anybody reads. */
    private static final class Bounded extends OutputStream {
        private final OutputStream out;
        private long total;

        Bounded(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            total += count;
            if (total > LARGEST) {
                throw new ConversionException("", "as text it would be larger than 2 GB");
            }
            out.write(bytes, from, count);
        }
    }
}
