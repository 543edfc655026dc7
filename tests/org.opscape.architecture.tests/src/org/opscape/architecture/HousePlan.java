/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which bundle may use which: the one place where an arrow is allowed. */
final class HousePlan {

    /** The bundles that run without a display, and without OSGi. */
    static final Set<String> WITHOUT_DISPLAY = Set.of("model", "formats", "analysis", "edit", "diagram", "layout", "export", "cli");

    private static final Set<String> EDITOR = Set.of("model", "formats", "analysis", "edit", "diagram", "layout", "export", "figures");

    /** Bundle to bundle, both ours. */
    static final Map<String, Set<String>> OURS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("formats", Set.of("model")),
            Map.entry("analysis", Set.of("model")),
            Map.entry("edit", Set.of("model")),
            Map.entry("diagram", Set.of("model", "analysis")),
            Map.entry("layout", Set.of("model", "analysis", "diagram")),
            Map.entry("export", Set.of("diagram")),
            Map.entry("figures", Set.of("diagram")),
            Map.entry("editor", EDITOR),
            Map.entry("views", with(EDITOR, "editor")),
            Map.entry("workbench", Set.of("editor", "views")),
            Map.entry("cli", Set.of("model", "formats", "analysis", "edit", "diagram", "layout", "export")),
            Map.entry("help", Set.of()),
            Map.entry("gef.platform.jface", Set.of()),
            Map.entry("gef.platform.text", Set.of()),
            Map.entry("gef.platform.workbench", Set.of()));

    /** What a bundle may use of others, as beginnings of names; whoever uses the model sees EMF, which its types are made of. */
    private static final Map<String, List<String>> OTHERS = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("formats", List.of("com.google.protobuf", "org.tensorflow.proto", "org.tribuo.util.onnx", "com.google.gson")),
            Map.entry("analysis", List.of()),
            Map.entry("edit", List.of("org.eclipse.emf.edit")),
            Map.entry("diagram", List.of()),
            Map.entry("layout", List.of("org.eclipse.elk.", "com.google.guava", "org.eclipse.xtext.xbase.lib")),
            Map.entry("export", List.of()),
            Map.entry("figures", List.of("org.eclipse.draw2d", "org.eclipse.swt", "com.ibm.icu.text")),
            Map.entry("cli", List.of("picocli", "com.google.gson")));

    private static final List<String> EVERYWHERE = List.of("org.eclipse.emf.ecore", "org.eclipse.emf.common", "org.eclipse.equinox.common",
            "javax.");

    private static final List<String> ONLY_BELOW = List.of("org.eclipse.elk.", "com.google.protobuf", "org.tensorflow.", "org.tribuo.",
            "picocli", "com.google.gson");

    private HousePlan() {
    }

    static boolean allows(String bundle, String required) {
        if (required.startsWith("org.opscape.")) {
            return OURS.getOrDefault(bundle, Set.of()).contains(required.substring("org.opscape.".length()));
        }
        if (begins(required, EVERYWHERE)) {
            return true;
        }
        List<String> others = OTHERS.get(bundle);
        return others != null ? begins(required, others) : allowsWithDisplay(bundle, required);
    }

    private static boolean allowsWithDisplay(String bundle, String required) {
        boolean gef = required.startsWith("org.eclipse.gef") || required.startsWith("org.eclipse.draw2d");
        return !begins(required, ONLY_BELOW) && (!gef || bundle.equals("editor") || bundle.equals("views"));
    }

    private static boolean begins(String name, List<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }

    private static Set<String> with(Set<String> bundles, String bundle) {
        return Stream.concat(bundles.stream(), Stream.of(bundle)).collect(Collectors.toUnmodifiableSet());
    }
}
