/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.measure;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.opscape.formats.Content;
import org.opscape.formats.Contents;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.Source;
import org.opscape.formats.assembly.StringPool;
import org.opscape.formats.message.ByteWindow;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.message.Plausibility;
import org.opscape.formats.message.Section;
import org.opscape.formats.tensorflow.Records;
import org.opscape.model.Progress;
import org.opscape.model.measure.DataTable;
import org.opscape.model.measure.Execution;
import org.opscape.model.measure.Measures;
import org.opscape.model.measure.RunRecord;

/**
 * Opens files that tell something about graphs: TensorFlow's RunMetadata and StepStats, binary and text, event files with runs in them,
 * and tables of node data as JSON, CSV or TSV; all of them also compressed by gzip. What a file is, is found from its content.
 */
public final class MeasureFiles {
    private static final String READABLE = "Opscape takes measurements from RunMetadata, StepStats and event files, "
            + "and node data from JSON, CSV and TSV.";
    /** Node data is kept in memory as a whole. */
    private static final long LARGEST_TABLE = 512L << 20;

    private final Path path;
    private final Progress progress;
    private final Counted problems = new Counted();

    private MeasureFiles(Path path, Progress progress) {
        this.path = path;
        this.progress = progress;
    }

    /**
     * Reads a file. What is damaged is left out, with a problem that says where.
     *
     * @param path the file
     * @param progress is told how far it is, and may cancel
     * @return at least one run or one table
     * @throws ModelFileException if it cannot be read, is of another kind, or holds no data at all
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Measures open(Path path, Progress progress) throws ModelFileException {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new ModelFileException(path, "This is no regular file. " + READABLE);
            }
            return new MeasureFiles(path, progress).read(Contents.expanded(path, progress));
        } catch (UncheckedIOException e) {
            throw unreadable(path, e.getCause());
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private Measures read(Content content) throws IOException, ModelFileException {
        if (content.length() == 0) {
            throw new ModelFileException(path, "This file is empty.");
        }
        if (Records.isFramed(content)) {
            return events(new Source(path, content, FileKind.EVENTS, false));
        }
        ByteWindow window = new ByteWindow(content.slice(0, Math.min(content.length(), Integer.MAX_VALUE)));
        boolean text = Plausibility.isText(window);
        int asRun = Plausibility.score(window, RunSchema.RUN_METADATA, text);
        int asStep = Plausibility.score(window, RunSchema.STEP_STATS, text);
        if (Math.max(asRun, asStep) > 0) {
            return run(content, text, asStep > asRun ? RunSchema.STEP_STATS : RunSchema.RUN_METADATA);
        }
        return table(content);
    }

    private Measures events(Source source) throws IOException, ModelFileException {
        EventRuns events = new EventRuns(source, problems, progress);
        List<RunRecord> runs = events.read();
        if (runs.isEmpty()) {
            throw new ModelFileException(path, "", "This event file holds no run with statistics, only " + events.instead() + "." + said(),
                    null);
        }
        return new Measures(runs, List.of(), problems.all());
    }

    private Measures run(Content content, boolean text, MessageType type) throws ModelFileException {
        if (content.length() > Integer.MAX_VALUE) {
            throw new ModelFileException(path, "This file is larger than 2 GB, which TensorFlow itself cannot read as one message.");
        }
        List<Execution> executions = new RunReader(new Section(content, 0, content.length(), text), new StringPool(), problems, progress)
                .read(type);
        if (executions.isEmpty()) {
            refuseModel();
            String advice = problems.all().isEmpty() ? " Record the run with full tracing." : said();
            throw new ModelFileException(path, "This " + type.name() + " file holds no statistics of any operation." + advice);
        }
        RunRecord run = new RunRecord(name(), path.toString(), "", OptionalLong.empty(), executions);
        return new Measures(List.of(run), List.of(), problems.all());
    }

    private Measures table(Content content) throws IOException, ModelFileException {
        TextContent text = TextContent.of(content, LARGEST_TABLE);
        if (text.isJson()) {
            List<DataTable> tables = new NodeDataJson(path, baseName(), problems).read(text.text());
            return new Measures(List.of(), tables, problems.all());
        }
        refuseModel();
        if (!text.isText()) {
            throw new ModelFileException(path, "byte 0", "This is neither a run nor a table that is known. " + READABLE, null);
        }
        DataTable table = new DelimitedTable(path, baseName(), problems, progress).read(text.text());
        return new Measures(List.of(), List.of(table), problems.all());
    }

    private void refuseModel() throws ModelFileException {
        FileKind kind = kind();
        if (kind != null && kind != FileKind.RUN_METADATA) {
            String what = "This is " + kind.withArticle() + ", not something that was measured. ";
            throw new ModelFileException(path, what + READABLE);
        }
    }

    /** Returns what the file would be as a model, or null. */
    private FileKind kind() {
        try {
            return ModelFiles.detect(path);
        } catch (ModelFileException e) {
            return null;
        }
    }

    private String said() {
        return problems.all().isEmpty() ? "" : " " + String.join(" ", problems.all());
    }

    private String name() {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The name of the file without its ending, and without that of a compressed file before. */
    private String baseName() {
        String name = name();
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        int point = plain.lastIndexOf('.');
        return point <= 0 ? plain : plain.substring(0, point);
    }

    private static ModelFileException unreadable(Path path, IOException e) {
        String message = switch (e) {
            case NoSuchFileException none -> "There is no such file.";
            case FileNotFoundException none -> "There is no such file.";
            case AccessDeniedException denied -> "There is no permission to read this file.";
            default -> "This file cannot be read: " + e.getMessage();
        };
        return new ModelFileException(path, "", message, e);
    }
}
