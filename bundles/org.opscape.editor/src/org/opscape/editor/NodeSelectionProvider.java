/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** Tells the workbench what is selected, as node references. */
final class NodeSelectionProvider implements ISelectionProvider, GraphViewListener {
    private final GraphView view;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    NodeSelectionProvider(GraphView view) {
        this.view = view;
        view.addListener(this);
    }

    @Override
    public void selectionChanged(GraphView changed) {
        tell();
    }

    @Override
    public void documentLoaded(GraphView changed) {
        tell();
    }

    @Override
    public ISelection getSelection() {
        List<NodeReference> nodes = Arrays.stream(view.selection()).mapToObj(node -> new NodeReference(view, node)).toList();
        return new StructuredSelection(nodes);
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured && view.isReady()) {
            List<?> elements = structured.toList();
            view.select(elements.stream().filter(NodeReference.class::isInstance).map(NodeReference.class::cast)
                    .filter(reference -> reference.view() == view).mapToInt(NodeReference::node).toArray());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        for (ISelectionChangedListener listener : listeners) {
            listener.selectionChanged(event);
        }
    }
}
