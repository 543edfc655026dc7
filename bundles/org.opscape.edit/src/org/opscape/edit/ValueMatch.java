/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

/** Which values a name stands for, where values have names of their own. */
public enum ValueMatch {
    /** The one value of this very name. */
    NAME,
    /**
     * The value of this name, what is behind it after a '/', a ':' or "_output_", and the same with a '/' in front of all: how exporters
     * call what a node gives. A name that ends with '/' stands for what is behind it only.
     */
    PATH,
    /**
     * What is behind the name after a '.': how PyTorch calls the parameters of its modules, encoder.layer.0.weight, whose nodes are in a
     * scope /encoder/layer.0. A name that ends with '.' stands for the same.
     */
    DOTTED
}
