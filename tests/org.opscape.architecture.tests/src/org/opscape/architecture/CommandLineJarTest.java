/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The libraries that are merged into the jar of the command line are those of the target. */
class CommandLineJarTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>([^<]*)</groupId>\\s*<artifactId>([^<]*)</artifactId>\\s*<version>([^<]*)</version>");

    private final Checkout checkout = Checkout.find();

    @Test
    void versionsAreTheTargets() {
        Map<String, String> target = versions("targetplatform/opscape.target");
        List<String> differences = new ArrayList<>();
        versions("releng/org.opscape.cli.jar/pom.xml").forEach((artifact, version) -> {
            boolean library = !artifact.startsWith("org.opscape:") && !artifact.startsWith("org.apache.maven.plugins:");
            if (library && !version.equals(target.get(artifact))) {
                differences.add(artifact + " " + version + ", but in the target " + target.get(artifact));
            }
        });
        assertEquals(List.of(), differences);
    }

    private Map<String, String> versions(String file) {
        return DEPENDENCY.matcher(Checkout.text(checkout.root().resolve(file))).results()
                .collect(Collectors.toMap(CommandLineJarTest::artifact, match -> match.group(3), (first, second) -> first));
    }

    private static String artifact(MatchResult match) {
        return match.group(1) + ':' + match.group(2);
    }
}
