/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.sidecar;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.opscape.formats.AtomicFile;

/** The file of a sidecar: reads it with bounds, and says what is wrong with it. */
final class SidecarFile {
    /** In bytes. A million paths of open groups would fit. */
    static final int LARGEST = 64 << 20;
    private static final String WHAT_TO_DO = " It was left as it is: mend it, or delete it; the model does not need it.";

    private SidecarFile() {
    }

    static SidecarContent read(Path file) throws IOException {
        String text;
        try {
            if (!Files.exists(file)) {
                return SidecarContent.EMPTY;
            }
            if (!Files.isRegularFile(file)) {
                throw new SidecarException(file, 0, "This is no regular file, so nothing about the view can be kept here.", null);
            }
            text = text(file);
        } catch (NoSuchFileException e) {
            return SidecarContent.EMPTY;
        } catch (AccessDeniedException e) {
            throw new SidecarException(file, 0, "What was remembered about the view cannot be read: there is no permission.", e);
        }
        return parse(file, text);
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new SidecarException(file, 0, "This file is too large for what Opscape remembers about a view." + WHAT_TO_DO, null);
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new SidecarException(file, line, "This is no text in UTF-8." + WHAT_TO_DO, e);
        }
    }

    private static SidecarContent parse(Path file, String text) throws IOException {
        try (JsonReader json = new JsonReader(new StringReader(text))) {
            json.setStrictness(Strictness.STRICT);
            SidecarReader reader = new SidecarReader(json);
            try {
                SidecarContent content = reader.read(text);
                if (!reader.isOurs()) {
                    throw new SidecarException(file, 0, "This file is of another program: it does not say \"" + SidecarSchema.FORMAT
                            + "\": \"" + SidecarSchema.FORMAT_NAME + "\"." + WHAT_TO_DO, null);
                }
                return content;
            } catch (SidecarException e) {
                throw e;
            } catch (IOException | IllegalArgumentException | IllegalStateException e) {
                throw new SidecarException(file, line(json), "What was remembered about the view is damaged: " + reason(e) + "."
                        + WHAT_TO_DO, e);
            }
        }
    }

    /** Says what the parser says, without its own words for the place. */
    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf(" at line ");
        int more = message.indexOf('\n');
        int end = place >= 0 ? place : more >= 0 ? more : message.length();
        return message.substring(0, end);
    }

    /** Reads the line out of how the parser describes itself, which is the only way that it tells it. */
    private static int line(JsonReader json) {
        String description = json.toString();
        int begin = description.indexOf(" at line ") + " at line ".length();
        int end = description.indexOf(' ', begin);
        return Integer.parseInt(description.substring(begin, end));
    }

    static void write(Path file, SidecarContent current, SidecarContent next) throws IOException {
        boolean nothing = next.states().isEmpty() && next.renames().isEmpty();
        if (current.text().isEmpty() && nothing) {
            return;
        }
        JsonObject old = current.text().isEmpty() ? new JsonObject() : JsonParser.parseString(current.text()).getAsJsonObject();
        String text = SidecarWriter.write(SidecarTree.of(next, old));
        if (!text.equals(current.text())) {
            write(file, text);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SidecarException(file, 0, "What is remembered about the view cannot be written: " + writeReason(e)
                    + ". The model is not touched.", e);
        }
    }

    private static String writeReason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "there is no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        String reason = e instanceof FileSystemException failure ? failure.getReason() : null;
        return reason == null ? String.valueOf(e.getMessage()) : reason;
    }

    static Path setAside(Path file) throws IOException {
        for (int number = 1;; number++) {
            Path backup = file.resolveSibling(file.getFileName() + ".bak" + (number > 1 ? number : ""));
            if (!Files.exists(backup)) {
                try {
                    return Files.move(file, backup);
                } catch (IOException e) {
                    throw new SidecarException(file, 0, "This file cannot be renamed: " + writeReason(e) + ".", e);
                }
            }
        }
    }
}
