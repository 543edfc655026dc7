/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command without a subcommand: says how it is used. */
@Command(name = "opscape", mixinStandardHelpOptions = true, versionProvider = Opscape.Version.class)
final class Opscape implements Callable<Integer> {
    private final Console console;

    Opscape(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.error("no command; see 'opscape --help'");
        return ExitCode.WRONG_USAGE;
    }

    /** The version that the jar tells. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Opscape.class.getPackage().getImplementationVersion();
            return new String[] {"Opscape " + (version == null ? "(not packaged)" : version)};
        }
    }
}
