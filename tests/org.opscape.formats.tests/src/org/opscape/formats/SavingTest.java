/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.model.Progress;

/** Files are replaced as a whole or not at all, and never when somebody else has changed them. */
class SavingTest {
    private static final byte[] CONTENT = "node { name: 'a' op: 'NoOp' } # kept".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    private ModelFile open() throws IOException, ModelFileException {
        return ModelFiles.open(Files.write(folder.resolve("model.pbtxt"), CONTENT), OpenOptions.NONE, Progress.NONE);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aCopyIsEqualAndNothingElseIsLeft() throws IOException, ModelFileException {
        open().save(folder.resolve("copy"), Progress.NONE);
        assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("copy")));
        assertEquals(List.of("copy", "model.pbtxt"), names());
    }

    @Test
    void anExistingTargetKeepsItsPermissionsAndItsLink() throws IOException, ModelFileException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        assumeTrue(Files.getFileStore(target).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        open().save(link, Progress.NONE);
        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(CONTENT, Files.readAllBytes(target));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
    }

    @Test
    void aFolderGetsTheFile() throws IOException, ModelFileException {
        ModelFile file = open();
        Path other = Files.createDirectory(folder.resolve("other"));
        file.save(other, Progress.NONE);
        assertArrayEquals(CONTENT, Files.readAllBytes(other.resolve("model.pbtxt")));
    }

    @Test
    void aFileThatChangedOnDiskIsNotOverwritten() throws IOException, ModelFileException {
        ModelFile file = open();
        assertFalse(file.changedOnDisk());
        file.save(file.path(), Progress.NONE);
        Files.writeString(file.path(), "node { name: 'b' }");
        Files.setLastModifiedTime(file.path(), FileTime.fromMillis(0));
        assertTrue(file.changedOnDisk());
        ModelFileException e = assertThrows(ModelFileException.class, () -> file.save(file.path(), Progress.NONE));
        assertTrue(e.getMessage().contains("changed by somebody else"));
        assertEquals("node { name: 'b' }", Files.readString(file.path()));
        file.save(folder.resolve("copy"), Progress.NONE);
        assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("copy")));
    }

    @Test
    void aFileThatChangedOnDiskIsOverwrittenWhenAsked() throws IOException, ModelFileException {
        ModelFile file = open();
        Files.writeString(file.path(), "node { name: 'b' }");
        file.save(file.path(), Progress.NONE, true);
        assertArrayEquals(CONTENT, Files.readAllBytes(file.path()));
        assertFalse(file.changedOnDisk());
        Files.delete(file.path());
        file.save(file.path(), Progress.NONE, true);
        assertArrayEquals(CONTENT, Files.readAllBytes(file.path()));
    }

    @Test
    void aLargeFileThatWasReplacedIsOverwrittenWhenAskedButNotOneThatWasWrittenInto() throws IOException, ModelFileException {
        byte[] large = new byte[Contents.IN_MEMORY + CONTENT.length];
        Arrays.fill(large, (byte) ' ');
        System.arraycopy(CONTENT, 0, large, 0, CONTENT.length);
        Path path = Files.write(folder.resolve("large.pbtxt"), large);
        assumeTrue(FileStamp.of(path).key().isPresent());
        ModelFile file = ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
        Files.delete(path);
        file.save(path, Progress.NONE, true);
        assertArrayEquals(large, Files.readAllBytes(path));
        Files.move(Files.write(folder.resolve("other"), CONTENT), path, StandardCopyOption.REPLACE_EXISTING);
        file.save(path, Progress.NONE, true);
        assertArrayEquals(large, Files.readAllBytes(path));
        Files.writeString(path, "node { name: 'b' }");
        ModelFileException e = assertThrows(ModelFileException.class, () -> file.save(path, Progress.NONE, true));
        assertTrue(e.getMessage().contains("what was opened is gone"), e.getMessage());
        assertEquals("node { name: 'b' }", Files.readString(path));
    }

    @Test
    void theOtherEncodingGoesIntoAnotherFile() throws IOException, ModelFileException {
        ModelFile file = open();
        assertEquals(Encoding.TEXT, file.encoding());
        assertThrows(ModelFileException.class, () -> file.saveAs(file.path(), Encoding.BINARY, Progress.NONE));
        file.saveAs(folder, Encoding.BINARY, Progress.NONE);
        assertArrayEquals(CONTENT, Files.readAllBytes(file.path()));
        assertEquals(List.of("model.pb", "model.pbtxt"), names());
        file.saveAs(folder.resolve("copy"), Encoding.TEXT, Progress.NONE);
        assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("copy")));
        ModelFile binary = ModelFiles.open(folder.resolve("model.pb"), OpenOptions.NONE, Progress.NONE);
        binary.saveAs(folder.resolve("model.pb.txt.gz"), Encoding.TEXT, Progress.NONE);
        ModelFile text = ModelFiles.open(folder.resolve("model.pb.txt.gz"), OpenOptions.NONE, Progress.NONE);
        assertEquals("a", text.model().getGraphs().get(0).getAllOperations().get(0).getName());
        assertEquals("saved_model.pbtxt", Encoding.TEXT.fileName("saved_model.pb"));
        assertEquals("m.onnxtxt", Encoding.TEXT.fileName("m.onnx"));
    }

    @Test
    void failureAndCancellingLeaveTheTargetAlone() throws IOException, ModelFileException {
        ModelFile file = open();
        Path target = Files.writeString(folder.resolve("target"), "old");
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> file.save(target, cancelled));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of("model.pbtxt", "target"), names());
        ModelFileException e = assertThrows(ModelFileException.class, () -> file.save(folder.resolve("no/folder"), Progress.NONE));
        assertTrue(e.getMessage().contains("folder does not exist"), e.getMessage());
    }

    @Test
    void aCompressedFileStaysCompressed() throws IOException, ModelFileException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream zip = new java.util.zip.GZIPOutputStream(bytes)) {
            zip.write(CONTENT);
        }
        Path path = Files.write(folder.resolve("model.gz"), bytes.toByteArray());
        ModelFile file = ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
        assertEquals(bytes.size(), file.bytes());
        file.save(folder.resolve("copy"), Progress.NONE);
        assertArrayEquals(bytes.toByteArray(), Files.readAllBytes(folder.resolve("copy")));
    }

    @Test
    void theResourceHoldsTheModel() throws IOException, ModelFileException {
        ModelFile file = open();
        ModelResource resource = file.resource();
        assertSame(resource, file.model().eResource());
        assertSame(resource, file.resource());
        ModelResource loaded = new ModelResource(URI.createFileURI(file.path().toString()));
        loaded.load(Map.of());
        assertEquals(1, loaded.getContents().size());
        loaded.setURI(URI.createFileURI(folder.resolve("copy").toString()));
        loaded.save(Map.of());
        assertArrayEquals(CONTENT, Files.readAllBytes(folder.resolve("copy")));
    }

    @Test
    void theModelMovesToTheFileThatItWasSavedIn() throws IOException, ModelFileException {
        ModelFile file = open();
        rename(file, "b");
        Rewrite rewrite = file.rewrite(Reference.Listener.NONE, Progress.NONE);
        Path other = folder.resolve("other.pbtxt");
        file.save(other, rewrite, Progress.NONE, false);
        file.moveTo(other, rewrite);
        assertEquals(other, file.path());
        assertFalse(file.changedOnDisk());
        Files.delete(folder.resolve("model.pbtxt"));
        rename(file, "a");
        file.save(file.path(), Progress.NONE);
        assertArrayEquals(CONTENT, Files.readAllBytes(other));
        assertEquals(List.of("other.pbtxt"), names());
    }

    @Test
    void aLargeModelMovesWithoutItsFirstFile() throws IOException, ModelFileException {
        byte[] large = ("node { name: 'a' op: 'NoOp' } # " + "x".repeat(Contents.IN_MEMORY)).getBytes(StandardCharsets.UTF_8);
        Path path = Files.write(folder.resolve("large.pbtxt"), large);
        ModelFile file = ModelFiles.open(path, OpenOptions.NONE, Progress.NONE);
        rename(file, "longer");
        Rewrite rewrite = file.rewrite(Reference.Listener.NONE, Progress.NONE);
        Path other = folder.resolve("other.pbtxt");
        file.save(other, rewrite, Progress.NONE, false);
        file.moveTo(other, rewrite);
        Files.delete(path);
        rename(file, "a");
        file.save(other, Progress.NONE);
        assertArrayEquals(large, Files.readAllBytes(other));
        rename(file, "c");
        file.save(other, Progress.NONE);
        assertEquals("node { name: 'c' op", Files.readString(other).substring(0, 19));
    }

    private static void rename(ModelFile file, String name) {
        file.model().getGraphs().get(0).getAllOperations().get(0).setName(name);
    }
}
