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

    /** One line: how deep and how wide the graph is. */
    static String summary(FlowFacts facts) {
        HeaviestPath path = facts.main().path();
        StringBuilder text = new StringBuilder(path.operations().length == 0 ? "No data come from an input to an output. " : "");
        text.append(FlowCells.counted(facts.main().ranks().depth() + 1, "layer"));
        int widest = widest(facts.widths());
        if (widest >= 0) {
            text.append(", widest ").append(facts.widths()[widest]).append(" (layer ").append(widest + 1).append(')');
        }
        int turns = facts.main().ranks().backEdges();
        return text.append(turns == 0 ? "" : ", " + FlowCells.counted(turns, "edge") + " back").toString();
    }

    /** What can be done about calls that the route goes by; empty if it goes by none. */
    static String calls(FlowFacts facts) {
        int calls = facts.calls().size();
        if (calls == 0) {
            return "";
        }
        return "The main route goes by " + FlowCells.counted(calls, "call") + ". <a>Show " + (calls == 1 ? "it" : "them")
                + " in place</a>";
    }

    private static int widest(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            widest = widths[i] > 0 && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
        }
        return widest;
    }
}
