/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the manifests cannot say, looked up in the sources. */
class SourceRulesTest {

    private static final Pattern DISPLAY = Pattern.compile("\\borg\\.eclipse\\.(swt|jface|ui|e4|gef|draw2d)\\.");
    private static final Pattern PROTOBUF = Pattern.compile("\\b(com\\.google\\.protobuf|org\\.tensorflow|ai\\.onnx(?!\\.[a-z]))\\.");
    private static final Pattern ELK = Pattern.compile("\\borg\\.eclipse\\.elk\\.");
    private static final Pattern GEF = Pattern.compile("\\borg\\.eclipse\\.gef\\.");
    private static final Pattern DRAW2D = Pattern.compile("\\borg\\.eclipse\\.draw2d\\.");
    private static final Pattern CATCH_ALL_NAME = Pattern.compile("(Utils?|Helper|Manager)\\.java");
    private static final Pattern MACHINE_PATH = Pattern
            .compile("(?<![\\w.}~$/])/(work|home/\\w+|root|Users/\\w+|tmp/\\w+)/|[A-Z]:\\\\Users");
    private static final Pattern REGISTRY = Pattern.compile(
            "https?://[\\w.-]*(artifactory|nexus|mirror|registry|proxy|repo)[\\w.-]*[:/]|repo1?\\.maven|maven\\.org/|localhost:\\d+/");

    private final Checkout checkout = Checkout.find();

    @Test
    void whatRunsWithoutADisplayKnowsNoWidgets() throws IOException {
        for (String bundle : HousePlan.WITHOUT_DISPLAY) {
            assertEquals(List.of(), mentioning(DISPLAY, checkout.sources(bundle)));
        }
    }

    @Test
    void onlyFormatsSeesProtobuf() throws IOException {
        assertEquals(List.of(), mentioning(PROTOBUF, sourcesBut(Set.of("formats"))));
    }

    @Test
    void onlyLayoutSeesElk() throws IOException {
        assertEquals(List.of(), mentioning(ELK, sourcesBut(Set.of("layout"))));
    }

    @Test
    void gefStaysInEditorAndViews() throws IOException {
        assertEquals(List.of(), mentioning(GEF, sourcesBut(Set.of("editor", "views"))));
        assertEquals(List.of(), mentioning(DRAW2D, sourcesBut(Set.of("figures", "editor", "views"))));
    }

    @Test
    void noClassIsNamedForNothingInParticular() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("bundles", "tests", "releng")) {
            found.addAll(Checkout.files(checkout.root().resolve(folder), name -> CATCH_ALL_NAME.matcher(name).find()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void noFileKnowsAMachineOrARegistry() throws IOException {
        List<Path> texts = Checkout.files(checkout.root(), SourceRulesTest::isText);
        assertEquals(List.of(), mentioning(MACHINE_PATH, texts));
        assertEquals(List.of(), mentioning(REGISTRY, texts));
    }

    private static boolean isText(String name) {
        return name.matches(".*\\.(java|xml|target|product|properties|md|sh|cmd|prefs|MF|ecore|genmodel|css|html)|mvnw|opscape|run")
                && !name.equals("SourceRulesTest.java");
    }

    private List<Path> sourcesBut(Set<String> exceptions) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String bundle : checkout.manifests().keySet()) {
            if (!exceptions.contains(bundle) && !bundle.startsWith("gef.platform.")) {
                sources.addAll(checkout.sources(bundle));
            }
        }
        return sources;
    }

    private static List<String> mentioning(Pattern pattern, List<Path> files) {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                Checkout.text(file).lines().filter(line -> pattern.matcher(line).find())
                        .forEach(line -> found.add(file + ": " + line.strip()));
            }
        }
        return found;
    }
}
