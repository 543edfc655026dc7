/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

/**
 * What is known about a field.
 *
 * @param number its number in binary
 * @param name its name in text
 * @param kind what it holds
 * @param repeated whether there may be several
 * @param packed whether several are written in one piece
 * @param group a bit for each field, or for all of which a message has only one; 0 for a field that may be repeated
 * @param message what message it is; null for other kinds
 * @param values what its numbers mean; null for other kinds
 */
record FieldDeclaration(int number, String name, ValueKind kind, boolean repeated, boolean packed, long group,
        MessageDeclaration message, EnumDeclaration values) {
}
