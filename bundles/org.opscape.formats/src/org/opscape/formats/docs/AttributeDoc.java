/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import java.util.Optional;

/**
 * What is known of an attribute of an op type.
 *
 * @param name its name in the definition of the type
 * @param meaning what it tells, in a few words
 * @param isOptional whether it may be left out
 * @param standard what holds where it is left out, as it is written; empty if there is no such value
 * @param versions the versions of the operator set that have it
 */
public record AttributeDoc(String name, String meaning, boolean isOptional, Optional<String> standard, Versions versions) {
}
