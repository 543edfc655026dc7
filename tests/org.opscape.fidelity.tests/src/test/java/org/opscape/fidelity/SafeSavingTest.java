/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.fidelity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.edit.Edit;
import org.opscape.edit.EditPlanner;
import org.opscape.edit.ModelEdit;
import org.opscape.edit.Naming;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.tensorflow.proto.GraphDef;

/** Whatever happens while a model is saved, the file is the old one or the new one as a whole. */
class SafeSavingTest {
    private static final int KILLS = 20;

    @TempDir Path folder;

    /** A model with weights of some megabytes; beyond 16 it stays on disk when it is opened. */
    private static byte[] model(int megabytes) {
        Nodes nodes = new Nodes();
        for (int i = 0; i < 300; i++) {
            nodes.floats("scope/part" + i % 7 + "/weights" + i, i, i + 1);
            nodes.add("scope/part" + i % 7 + "/neg" + i, "Neg", List.of("scope/part" + i % 7 + "/weights" + i), "T", Nodes.FLOAT, "_class",
                    List.of("loc:@scope/part" + i % 7 + "/weights" + i));
        }
        nodes.floats("scope/large", new float[megabytes << 18]).floats("last", 1);
        return nodes.graph().toByteArray();
    }

    private static ModelFile open(Path file) throws ModelFileException {
        return ModelFiles.open(file, OpenOptions.NONE, Progress.NONE);
    }

    private static ModelEdit rename(ModelFile file, String from, String to) throws Exception {
        return new EditPlanner(file.model(), Naming.TENSORFLOW).plan(new Edit.Rename("", from, to));
    }

    private static String attributes(ModelFile file) {
        return file.model().getGraphs().get(0).getAllOperations().get(601).getAttributes().toString();
    }

    @Test
    void aLargeFileSavedInPlaceAgainAndAgainKeepsWhatWasRead() throws Exception {
        byte[] bytes = model(17);
        Path path = Files.write(folder.resolve("model.pb"), bytes);
        ModelFile file = open(path);
        String attributes = attributes(file);
        ModelEdit first = rename(file, "scope", "a_much_longer_scope");
        first.execute();
        file.save(path, Progress.NONE);
        Thread.currentThread().interrupt();
        assertEquals(attributes, attributes(file));
        assertTrue(Thread.interrupted());
        byte[] once = Files.readAllBytes(path);
        ModelEdit second = rename(file, "a_much_longer_scope/part3", "p");
        second.execute();
        Thread.currentThread().interrupt();
        assertEquals(attributes, attributes(file));
        assertTrue(Thread.interrupted());
        file.save(path, Progress.NONE);
        ModelFile copy = open(path);
        assertTrue(copy.model().getGraphs().get(0).getAllOperations().stream().anyMatch(operation -> operation.getPath().equals("p/neg3")));
        assertEquals(attributes, attributes(copy));
        second.undo();
        file.save(path, Progress.NONE);
        assertArrayEquals(once, Files.readAllBytes(path));
        first.undo();
        file.save(path, Progress.NONE);
        assertArrayEquals(bytes, Files.readAllBytes(path));
        assertEquals(attributes, attributes(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aKilledProcessLeavesAWholeFile() throws Exception {
        byte[] before = model(3);
        Path path = Files.write(folder.resolve("model.pb"), before);
        Path other = Files.write(folder.resolve("other.pb"), before);
        ModelFile file = open(other);
        rename(file, "scope", "another_scope").execute();
        file.save(other, Progress.NONE);
        byte[] after = Files.readAllBytes(other);
        Random random = new Random(4);
        for (int i = 0; i < KILLS; i++) {
            Files.write(path, before);
            killWhileSaving(path, random.nextInt(40));
            byte[] left = Files.readAllBytes(path);
            assertTrue(Arrays.equals(before, left) || Arrays.equals(after, left), "round " + i + ": " + left.length + " bytes");
            GraphDef.parseFrom(left);
        }
    }

    private static void killWhileSaving(Path path, int millis) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx200m", "-Xshare:auto",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), EndlessSaving.class.getName(), path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("saved", out.readLine());
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", disk.toString()), "a small file system cannot be mounted here");
        try {
            byte[] bytes = model(3);
            Path path = Files.write(disk.resolve("model.pb"), bytes);
            ModelFile file = open(path);
            ModelEdit edit = rename(file, "scope", "another_scope");
            edit.execute();
            ModelFileException failure = assertThrows(ModelFileException.class, () -> file.save(path, Progress.NONE));
            assertTrue(failure.getMessage().contains("unchanged"), failure.getMessage());
            assertArrayEquals(bytes, Files.readAllBytes(path));
            assertEquals(List.of("model.pb"), names(disk));
            file.save(folder.resolve("elsewhere.pb"), Progress.NONE);
        } finally {
            assertTrue(run("umount", disk.toString()));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenLeavesTheOldFile() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        byte[] bytes = model(0);
        Path path = Files.write(closed.resolve("model.pb"), bytes);
        assumeTrue(closed.toFile().setWritable(false), "permissions cannot be taken away here");
        try {
            assumeFalse(Files.isWritable(closed), "this user may write everywhere");
            ModelFile file = open(path);
            rename(file, "scope", "another_scope").execute();
            assertThrows(ModelFileException.class, () -> file.save(path, Progress.NONE));
            assertArrayEquals(bytes, Files.readAllBytes(path));
        } finally {
            assertTrue(closed.toFile().setWritable(true));
        }
    }

    @Test
    void aDamagedFileIsNotEdited() throws Exception {
        byte[] whole = model(0);
        byte[] bytes = Arrays.copyOf(whole, whole.length - 12);
        Path path = Files.write(folder.resolve("damaged.pb"), bytes);
        ModelFile file = open(path);
        rename(file, "scope", "another_scope").execute();
        ModelFileException failure = assertThrows(ModelFileException.class, () -> file.save(path, Progress.NONE));
        assertTrue(failure.getMessage().contains("damaged"), failure.getMessage());
        assertArrayEquals(bytes, Files.readAllBytes(path));
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
