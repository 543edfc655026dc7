/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import com.google.gson.stream.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Where results and messages go, both as UTF-8. */
public final class Console {
    private static final int BUFFER = 1 << 16;

    private final PrintStream out;
    private final PrintWriter printer;
    private final PrintWriter errors;

    /**
     * Makes a console.
     *
     * @param out for results
     * @param err for messages
     */
    public Console(OutputStream out, OutputStream err) {
        this.out = new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8);
        printer = new PrintWriter(new OutputStreamWriter(this.out, StandardCharsets.UTF_8), false);
        errors = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /** {@return the process's own} */
    public static Console system() {
        return new Console(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /** {@return where results go} */
    public PrintWriter printer() {
        return printer;
    }

    /** {@return where messages go} */
    public PrintWriter errorPrinter() {
        return errors;
    }

    /**
     * Makes a writer of JSON as the result. Close it.
     *
     * @param indent for each level; empty for one line
     * @return the writer
     */
    public JsonWriter json(String indent) {
        JsonWriter json = new JsonWriter(new Uncloseable(printer));
        json.setIndent(indent);
        json.setHtmlSafe(false);
        return json;
    }

    /**
     * Writes a message.
     *
     * @param message what is wrong, where
     */
    public void error(String message) {
        errors.println("opscape: " + message);
    }

    /** Hands everything on; false if that failed. */
    boolean finish() {
        printer.flush();
        out.flush();
        errors.flush();
        boolean fine = !printer.checkError() && !out.checkError();
        if (!fine) {
            error("standard output: cannot be written");
        }
        return fine;
    }

    /** Ends with a line break and leaves the console open. */
    private static final class Uncloseable extends Writer {
        private final PrintWriter writer;

        Uncloseable(PrintWriter writer) {
            this.writer = writer;
        }

        @Override
        public void write(char[] text, int offset, int length) {
            writer.write(text, offset, length);
        }

        @Override
        public void write(String text, int offset, int length) {
            writer.write(text, offset, length);
        }

        @Override
        public void write(int c) {
            writer.write(c);
        }

        @Override
        public void flush() {
            writer.flush();
        }

        @Override
        public void close() {
            writer.println();
            writer.flush();
        }
    }
}
