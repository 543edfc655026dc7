/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.flow;

import java.util.Optional;
import org.opscape.editor.flow.Emphasis;

/** What the rows of the list do. */
final class FlowRowActions implements FlowList.Heard {
    private final FlowPage page;

    FlowRowActions(FlowPage page) {
        this.page = page;
    }

    @Override
    public void selected(FlowRow row) {
        switch (row) {
            case FlowRow.OfStep step -> page.choose(step);
            case FlowRow.OfEnd end -> page.show(end.end().operation());
            case FlowRow.OfFork fork ->
                emphasise(BranchEmphasis.of(page.graphView().clustering().graph(), fork.fork()), fork.fork().fork());
            case FlowRow.OfBranch branch -> emphasise(BranchEmphasis.of(page.graphView().clustering().graph(), branch),
                    branch.branch().isDirect() ? branch.fork().fork() : branch.branch().operations()[0]);
            case FlowRow.Heading heading -> page.graphView().highlight(-1);
            case FlowRow.OfPart part -> page.graphView().highlight(-1);
        }
    }

    private void emphasise(Emphasis emphasis, int begin) {
        page.stop();
        page.show(begin);
        page.graphView().emphasise(Optional.of(emphasis));
    }

    /** A click goes there again; the selection came before it. On the title of a path it shows all of the path. */
    @Override
    public void clicked(FlowRow row) {
        if (row instanceof FlowRow.OfEnd end) {
            page.graphView().reveal(end.end().operation());
        } else if (row instanceof FlowRow.Heading heading) {
            page.facts().map(found -> found.path(heading.section())).filter(path -> path.operations().length > 0).ifPresent(path -> {
                page.stop();
                page.graphView().emphasise(Optional.of(page.emphasis(heading.section().title(), path)));
            });
        }
    }

    @Override
    public void pointed(FlowRow row) {
        if (page.graphView().isReady() && page.isShown()) {
            page.graphView().highlight(switch (row) {
                case FlowRow.OfStep step -> step.step().thing();
                case FlowRow.OfEnd end -> end.end().operation();
                default -> -1;
            });
        }
    }

    @Override
    public void escape() {
        page.stop();
        page.graphView().emphasise(Optional.empty());
    }

    @Override
    public void space() {
        page.togglePlay();
    }
}
