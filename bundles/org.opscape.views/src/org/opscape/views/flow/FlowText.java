/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import org.opscape.analysis.flow.HeaviestPath;

/** What is said of the whole. */
final class FlowText {
    private FlowText() {
    }

    static String summary(FlowFacts facts) {
        HeaviestPath path = facts.main().path();
        StringBuilder text = new StringBuilder(path.operations().length == 0 ? "No data come from an input to an output. " : "");
        text.append(FlowContent.counted(facts.main().ranks().depth() + 1, "layer"));
        int widest = widest(facts.widths());
        if (widest >= 0) {
            text.append(", at most ").append(FlowContent.counted(facts.widths()[widest], "operation")).append(" side by side (layer ")
                    .append(widest + 1).append(')');
        }
        int turns = facts.main().ranks().backEdges();
        return text.append(turns == 0 ? "" : ", " + FlowContent.counted(turns, "edge") + " back").append('.').toString();
    }

    private static int widest(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            widest = widths[i] > 0 && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
        }
        return widest;
    }
}
