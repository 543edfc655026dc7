/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.command;

import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The part of context menus that is about names, scopes and notes; each with its key, and only what can be done. */
public final class EditMenu {
    private static final List<Entry> ENTRIES = List.of(new Entry("rename", "Rename…"), new Entry("group", "Group Selection…"),
            new Entry("moveTo", "Move to Scope…"), new Entry("dissolve", "Dissolve Scope"), new Entry("note", "Note…"));

    private EditMenu() {
    }

    /**
     * Adds what can be done now with what is selected.
     *
     * @param menu where
     */
    public static void fill(IMenuManager menu) {
        IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
        if (window == null) {
            return;
        }
        menu.add(new Separator("edit"));
        ICommandService commands = window.getService(ICommandService.class);
        for (Entry entry : ENTRIES) {
            Command command = commands.getCommand("org.opscape.command." + entry.command());
            if (command.isDefined() && command.isEnabled()) {
                CommandContributionItemParameter item = new CommandContributionItemParameter(window, null, command.getId(),
                        CommandContributionItem.STYLE_PUSH);
                item.label = entry.label();
                menu.add(new CommandContributionItem(item));
            }
        }
    }

    private record Entry(String command, String label) {
    }
}
