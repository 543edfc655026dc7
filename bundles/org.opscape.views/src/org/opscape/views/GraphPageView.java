/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.PageBookView;
import org.opscape.editor.GraphView;

/** A view that has a page for each editor, and shows that of the active one. */
public abstract class GraphPageView extends PageBookView {
    /**
     * Makes the page of an editor.
     *
     * @param view what the editor shows
     * @return the page
     */
    protected abstract GraphPage createPage(GraphView view);

    /** {@return what to say when no editor is open} */
    protected abstract String emptyMessage();

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(emptyMessage());
        return page;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        GraphView view = part.getAdapter(GraphView.class);
        if (view == null) {
            return null;
        }
        GraphPage page = createPage(view);
        initPage(page);
        page.createControl(getPageBook());
        page.begin();
        return new PageRec(part, page);
    }

    @Override
    protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
        record.page.dispose();
        record.dispose();
    }

    @Override
    protected IWorkbenchPart getBootstrapPart() {
        IWorkbenchPage page = getSite().getPage();
        return page == null ? null : page.getActiveEditor();
    }

    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return part instanceof IEditorPart && part.getAdapter(GraphView.class) != null;
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        partActivated(part);
    }
}
