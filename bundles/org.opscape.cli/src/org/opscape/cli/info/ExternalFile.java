/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.info;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;

/**
 * A file beside an ONNX model that has weights. It is never opened, and only looked at if it is in the folder of the model: not if the
 * way leads out of it, or through a link.
 *
 * @param location what the model says
 * @param tensors how many parameters are in it
 * @param state whether it is there
 * @param bytes its size; -1 if that is not known
 */
record ExternalFile(String location, int tensors, String state, long bytes) {
    private static final int UNKNOWN = -1;

    /** Finds the files that initialisers of a model are in, by name. */
    static List<ExternalFile> of(ModelFile file) {
        Map<String, Integer> counts = new TreeMap<>();
        if (file.kind() == FileKind.ONNX) {
            for (Graph graph : file.model().getGraphs()) {
                for (Operation operation : graph.getAllOperations()) {
                    if (operation.getRole() == OperationRole.INITIALIZER) {
                        count(operation, counts);
                    }
                }
            }
        }
        List<ExternalFile> files = new ArrayList<>();
        counts.forEach((location, tensors) -> files.add(find(file.path().toAbsolutePath().getParent(), location, tensors)));
        return files;
    }

    private static void count(Operation initializer, Map<String, Integer> counts) {
        for (Attribute attribute : initializer.getAttributes()) {
            if (attribute.name().equals(Attribute.EXTERNAL) && attribute.value() instanceof AttributeValue.Text text) {
                counts.merge(text.text(), 1, Integer::sum);
            }
        }
    }

    private static ExternalFile find(Path folder, String location, int tensors) {
        try {
            Path path = Path.of(location);
            Path inside = folder.resolve(path).normalize();
            if (path.isAbsolute() || !inside.startsWith(folder) || inside.equals(folder)) {
                return new ExternalFile(location, tensors, "outside the folder of the model: not looked at", UNKNOWN);
            }
            Path at = folder;
            for (Path part : folder.relativize(inside)) {
                at = at.resolve(part);
                if (Files.isSymbolicLink(at)) {
                    return new ExternalFile(location, tensors, "a link: not followed", UNKNOWN);
                }
            }
            return Files.isRegularFile(inside, LinkOption.NOFOLLOW_LINKS) ? new ExternalFile(location, tensors, "there", Files.size(inside))
                    : new ExternalFile(location, tensors, "missing", UNKNOWN);
        } catch (InvalidPathException e) {
            return new ExternalFile(location, tensors, "no name of a file", UNKNOWN);
        } catch (IOException e) {
            return new ExternalFile(location, tensors, "cannot be looked at", UNKNOWN);
        }
    }
}
