/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import org.opscape.analysis.flow.Links;
import picocli.CommandLine.Option;

/** The options that say which edges are followed. */
final class LinkOptions {
    @Option(names = "--data", description = "Follow edges that carry tensors; both kinds if neither is asked for.") private boolean data;

    @Option(names = "--control", description = "Follow edges that only order the execution.") private boolean control;

    Links links() {
        return data == control ? Links.ALL : data ? Links.DATA : Links.CONTROL;
    }
}
