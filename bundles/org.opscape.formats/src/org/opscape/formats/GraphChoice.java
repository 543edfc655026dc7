/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

/**
 * One of the graphs that a file holds.
 *
 * @param id tells it from the others of its file
 * @param label what it is, for a person
 * @param operations how many nodes it has, those of its functions included
 */
public record GraphChoice(String id, String label, int operations) {
}
