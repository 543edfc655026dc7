/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the next result, or to the one before. */
public final class StepHandler extends AbstractHandler {
    private static final String PREVIOUS = "org.opscape.views.findPrevious";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
            SearchView view = (SearchView) page.showView(SearchView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            view.step(PREVIOUS.equals(event.getCommand().getId()) ? -1 : 1);
        } catch (PartInitException e) {
            throw new ExecutionException("Cannot open the search", e);
        }
        return null;
    }
}
