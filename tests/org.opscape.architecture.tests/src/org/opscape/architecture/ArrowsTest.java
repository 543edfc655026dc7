/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

package org.opscape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manifests of the bundles keep to the plan of the house. */
class ArrowsTest {

    private static final Pattern CLAUSE_END = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Checkout checkout = Checkout.find();

    @Test
    void everyArrowIsInThePlan() throws IOException {
        List<String> strays = new ArrayList<>();
        for (Map.Entry<String, Attributes> bundle : checkout.manifests().entrySet()) {
            for (String required : required(bundle.getValue())) {
                if (!HousePlan.allows(bundle.getKey(), required)) {
                    strays.add(bundle.getKey() + " -> " + required);
                }
            }
        }
        assertEquals(List.of(), strays);
    }

    @Test
    void everyBundleIsInThePlan() throws IOException {
        List<String> unknown = checkout.manifests().keySet().stream().filter(bundle -> !HousePlan.OURS.containsKey(bundle)).toList();
        assertEquals(List.of(), unknown);
    }

    @Test
    void nothingIsExportedForOthersAndNothingIsActivated() throws IOException {
        for (Map.Entry<String, Attributes> bundle : checkout.manifests().entrySet()) {
            String requires = String.valueOf(bundle.getValue().getValue("Require-Bundle"));
            assertTrue(!requires.contains("reexport"), () -> bundle.getKey() + " re-exports: " + requires);
            assertEquals(null, bundle.getValue().getValue("Bundle-Activator"), bundle.getKey());
        }
    }

    private static List<String> required(Attributes manifest) {
        List<String> names = new ArrayList<>();
        for (String header : List.of("Require-Bundle", "Import-Package")) {
            String value = manifest.getValue(header);
            if (value != null) {
                for (String clause : CLAUSE_END.split(value)) {
                    names.add(clause.split(";")[0].strip());
                }
            }
        }
        return names;
    }
}
