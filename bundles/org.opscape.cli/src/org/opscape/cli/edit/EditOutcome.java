/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opscape.formats.Reference;

/**
 * What edits did, or would do.
 *
 * @param file the model
 * @param output where it was written; the model itself if in place
 * @param written whether it was written
 * @param edits what was done, in words
 * @param refusals what could not be done, and why
 * @param renames the operations whose names change, old to new
 * @param references the places in the file that are rewritten
 * @param warnings what a person should know
 */
record EditOutcome(Path file, Path output, boolean written, List<String> edits, List<String> refusals, Map<String, String> renames,
        List<Reference> references, List<String> warnings) {
}
