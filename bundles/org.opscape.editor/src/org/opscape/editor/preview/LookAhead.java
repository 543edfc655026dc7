/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.preview;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.opscape.edit.Edit;
import org.opscape.edit.ValueMatch;
import org.opscape.editor.GraphDocument;
import org.opscape.editor.GraphView;
import org.opscape.editor.Preferences;
import org.opscape.editor.edit.EditCommand;
import org.opscape.editor.edit.Gate;

/** Finds out what edits rewrite before they are carried out, and shows it where they reach far. */
public final class LookAhead implements Gate {
    /** So long an edit may wait for the answer without anybody noticing. */
    private static final int UNNOTICED_MILLIS = 60;
    /** After that long one sees that something is going on. */
    private static final int PATIENCE_MILLIS = 300;

    private final GraphView view;
    private final Control control;
    private final Consumer<String> said;
    private final Consumer<List<Edit>> followed;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private Optional<GraphDocument> quiet = Optional.empty();
    private boolean busy;

    /**
     * Looks at edits of the model that is shown in a view.
     *
     * @param view the view
     * @param control where dialogs belong
     * @param said hears in short what an edit has rewritten; an empty text if there is nothing to be said
     * @param followed hears of edits that were carried out, to offer what may follow from them
     */
    public LookAhead(GraphView view, Control control, Consumer<String> said, Consumer<List<Edit>> followed) {
        this.view = view;
        this.control = control;
        this.said = said;
        this.followed = followed;
    }

    @Override
    public void ask(EditCommand planned, Consumer<List<Edit>> passed) {
        if (busy) {
            waiting.add(() -> ask(planned, passed));
            return;
        }
        boolean names = planned.steps().stream().anyMatch(step -> step.changesNames());
        if (!names || Preferences.preview().equals(Preferences.PREVIEW_NEVER)) {
            pass(planned, passed, List.of());
        } else {
            busy = true;
            new Question(planned, passed).look();
        }
    }

    private void pass(EditCommand planned, Consumer<List<Edit>> passed, List<Edit> before) {
        int done = view.editing().done().size();
        passed.accept(before);
        if (view.editing().done().size() > done) {
            followed.accept(planned.edits());
        }
    }

    private void next() {
        busy = false;
        Runnable following = waiting.poll();
        if (following != null && !control.isDisposed()) {
            following.run();
        }
    }

    /** One edit that is looked at. */
    private final class Question {
        private final EditCommand planned;
        private final Consumer<List<Edit>> passed;
        private final GraphDocument document = view.document();
        private final LookJob job;
        private Optional<WaitDialog> wait = Optional.empty();
        private boolean found;
        private boolean answered;

        Question(EditCommand planned, Consumer<List<Edit>> passed) {
            this.planned = planned;
            this.passed = passed;
            job = new LookJob(document.file(), document.access(), planned.steps(), !document.done().isEmpty());
        }

        void look() {
            job.schedule();
            try {
                found(job.result().get(UNNOTICED_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                control.getDisplay().timerExec(PATIENCE_MILLIS - UNNOTICED_MILLIS, this::showWaiting);
                job.result().thenAccept(outlook -> control.getDisplay().asyncExec(() -> found(outlook)));
            } catch (InterruptedException | ExecutionException e) {
                found(Optional.empty());
            }
        }

        private void showWaiting() {
            if (!found && !answered && !control.isDisposed()) {
                WaitDialog dialog = new WaitDialog(control.getShell(), planned.getLabel(), () -> pass(List.of(), ""), this::giveUp);
                wait = Optional.of(dialog);
                dialog.open();
            }
        }

        private void found(Optional<Outlook> outlook) {
            found = true;
            wait.ifPresent(WaitDialog::dismiss);
            if (answered) {
                return;
            }
            if (control.isDisposed() || !view.isReady() || view.document() != document) {
                giveUp();
            } else if (outlook.isPresent() && shows(outlook.get())) {
                show(outlook.get());
            } else {
                pass(List.of(), outlook.map(Outlook::summary).orElse(""));
            }
        }

        private boolean shows(Outlook outlook) {
            boolean asked = quiet.filter(document::equals).isEmpty();
            return asked && (outlook.reachesFar() && !isOfOneValue() || Preferences.preview().equals(Preferences.PREVIEW_ALWAYS));
        }

        /** What only the graph knows is as near as a node's name and the inputs that say it. */
        private boolean isOfOneValue() {
            return planned.edits().size() == 1 && planned.edits().get(0) instanceof Edit.RenameValues values
                    && values.match() == ValueMatch.NAME && !values.includesPublic();
        }

        private void show(Outlook outlook) {
            EditWords words = EditWords.of(planned, document.file().path());
            PreviewDialog dialog = new PreviewDialog(control.getShell(), words, outlook, view.theme());
            if (dialog.open() != Window.OK || control.isDisposed()) {
                giveUp();
                return;
            }
            if (dialog.answer().quiet()) {
                quiet = Optional.of(document);
            }
            pass(dialog.answer().pinned() ? outlook.pins() : List.of(), outlook.summary());
        }

        private void pass(List<Edit> before, String summary) {
            answered = true;
            job.cancel();
            LookAhead.this.pass(planned, passed, before);
            said.accept(summary.isEmpty() ? "" : planned.getLabel() + ": " + summary);
            next();
        }

        private void giveUp() {
            answered = true;
            job.cancel();
            next();
        }
    }
}
