/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.opscape.edit.RefusedEditException;
import org.opscape.editor.NodeReference;
import org.opscape.editor.canvas.GraphCanvas;
import org.opscape.editor.canvas.NameInPicture;
import org.opscape.editor.rename.EditQuestions;
import org.opscape.editor.rename.NamedInPlace;

/** Does an {@link EditAction}, which its declaration names, with what is selected in the active part. */
public final class EditHandler extends AbstractHandler implements IExecutableExtension {
    private EditAction action = EditAction.RENAME;

    @Override
    public void setInitializationData(IConfigurationElement config, String propertyName, Object data) {
        action = EditAction.valueOf(String.valueOf(data));
    }

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        Optional<GraphCanvas> canvas = editor instanceof IEditorPart part ? ChoiceHandler.canvas(part) : Optional.empty();
        setBaseEnabled(canvas.filter(view -> action.isEnabled(view, nodes(view, selection))).isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<GraphCanvas> canvas = ChoiceHandler.canvas(HandlerUtil.getActiveEditor(event));
        if (canvas.isPresent()) {
            int[] nodes = nodes(canvas.get(), HandlerUtil.getCurrentSelection(event));
            if (action.isEnabled(canvas.get(), nodes)) {
                run(canvas.get(), HandlerUtil.getActivePart(event), nodes);
            }
        }
        return null;
    }

    private void run(GraphCanvas canvas, IWorkbenchPart part, int... nodes) {
        if (action == EditAction.RENAME && nodes.length == 1 && isNamedInPlace(canvas, part, nodes[0])) {
            return;
        }
        try {
            action.run(new EditQuestions(canvas, canvas.control().getShell()), nodes);
        } catch (RefusedEditException e) {
            Optional<Rectangle> name = nodes.length == 0 ? Optional.empty() : NameInPicture.area(canvas, nodes[0]);
            Rectangle near = name.orElse(new Rectangle(8, 0, 1, 4));
            if (action == EditAction.RENAME) {
                NameInPicture.refuseName(canvas, e.getMessage(), near);
            } else {
                NameInPicture.refuse(canvas, e.getMessage(), near);
            }
        }
    }

    private static boolean isNamedInPlace(GraphCanvas canvas, IWorkbenchPart part, int node) {
        NamedInPlace place = part == null ? null : part.getAdapter(NamedInPlace.class);
        return place != null && place.rename(node) || NameInPicture.open(canvas, node);
    }

    /** What is selected in a list of nodes, or else in the picture. */
    private static int[] nodes(GraphCanvas canvas, Object selection) {
        if (selection instanceof IStructuredSelection chosen && !chosen.isEmpty()) {
            List<?> elements = chosen.toList();
            int[] nodes = elements.stream().filter(NodeReference.class::isInstance).map(NodeReference.class::cast)
                    .filter(reference -> reference.view() == canvas && !reference.path().isEmpty()).mapToInt(NodeReference::node).toArray();
            if (nodes.length == elements.size()) {
                return nodes;
            }
        }
        return canvas.selection();
    }
}
