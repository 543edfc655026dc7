/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

/**
 * What is known of an input or output of an op type.
 *
 * @param name its name in the definition of the type
 * @param meaning what it is, in a few words
 * @param arity how many tensors it stands for
 * @param count the attribute that tells how many, or lists their types; empty if it does not depend on one
 * @param versions the versions of the operator set that have it
 */
public record PortDoc(String name, String meaning, Arity arity, String count, Versions versions) {
    /** How many tensors an input or output stands for. */
    public enum Arity {
        /** Exactly one. */
        ONE,
        /** One, which may be left out. */
        OPTIONAL,
        /** Any number. */
        MANY
    }
}
