/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.opscape.edit.Edit;
import org.opscape.editor.command.EditorActions;
import org.opscape.editor.command.HistoryHandler;
import org.opscape.editor.load.Failure;
import org.opscape.editor.load.LoadJob;
import org.opscape.editor.load.Loaded;
import org.opscape.editor.memory.Remembering;
import org.opscape.editor.memory.ShownPlace;
import org.opscape.editor.memory.ViewMemory;
import org.opscape.editor.page.LoadingPage;
import org.opscape.editor.page.MessagePage;
import org.opscape.editor.page.PictureMenu;
import org.opscape.editor.page.PicturePage;
import org.opscape.editor.page.ValueOffer;
import org.opscape.editor.preview.LookAhead;
import org.opscape.editor.save.Leaving;
import org.opscape.editor.save.Recoveries;
import org.opscape.editor.save.SavedFile;
import org.opscape.editor.save.Saving;
import org.opscape.editor.save.UnsavedKeeper;
import org.opscape.editor.suggest.ScopeOffer;
import org.opscape.formats.sidecar.ViewState;

/** Shows the graphs of a model file. The file is opened in the background; until it is there, the editor shows how far it is. */
public final class GraphEditor extends EditorPart implements LoadJob.Listener, Saving.Host {
    /** The id under which the editor is registered. */
    public static final String ID = "org.opscape.editor.graph";
    /** The context of the keys that mean something else in a text field; active while a graph editor has the keyboard. */
    public static final String KEY_CONTEXT = "org.opscape.context.graph";

    private final IPreferenceChangeListener preferences = event -> preferencesChanged();
    private final DefaultEditDomain domain = new DefaultEditDomain(this);
    private final StackLayout pages = new StackLayout();
    private Composite stack;
    private LoadingPage loading;
    private MessagePage message;
    private PicturePage picture;
    private Optional<LoadJob> job = Optional.empty();
    private Optional<GraphDocument> document = Optional.empty();
    private Optional<String> graph = Optional.empty();
    private List<Edit> repeated = List.of();
    private ShownPlace place = ShownPlace.NONE;
    private DiskWatch watch;
    private Remembering remembering;
    private Saving saving;
    private Leaving leaving;
    private Recoveries recoveries;
    private UnsavedKeeper keeper;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ModelFileInput) && !(input instanceof IPathEditorInput)) {
            throw new PartInitException("Opscape shows model files, not " + input.getName() + ".");
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, 0);
        stack.setLayout(pages);
        stack.addListener(SWT.Dispose, event -> remembering.finish());
        loading = new LoadingPage(stack);
        message = new MessagePage(stack);
        picture = new PicturePage(stack, domain, Motion.isReduced(), this::openGraph);
        NodeSelectionProvider selection = new NodeSelectionProvider(picture.canvas());
        getSite().setSelectionProvider(selection);
        MenuManager menu = PictureMenu.of(picture.canvas(), this::showView);
        picture.canvas().viewer().setContextMenu(menu);
        getSite().registerContextMenu(ID, menu, selection);
        getSite().getService(IContextService.class).activateContext(KEY_CONTEXT);
        remembering = new Remembering(picture.canvas(), text -> picture.say(text, new MessagePage.Action("Dismiss", picture::sayNothing)));
        InstanceScope.INSTANCE.getNode(Preferences.NODE).addPreferenceChangeListener(preferences);
        saving = new Saving(this);
        leaving = new Leaving(shell(), saving);
        recoveries = Recoveries.ofUser();
        keeper = new UnsavedKeeper(recoveries, stack.getDisplay());
        watch = new DiskWatch(this, picture, leaving);
        watch.start();
        load(Map.of());
    }

    private void edited() {
        say("");
        historyChanged();
    }

    /** The menus name what can be undone. */
    private void historyChanged() {
        firePropertyChange(PROP_DIRTY);
        ICommandService commands = getSite().getService(ICommandService.class);
        commands.refreshElements(HistoryHandler.UNDO, null);
        commands.refreshElements(HistoryHandler.REDO, null);
    }

    /** Follows the preferences, once if several of them change together. */
    private void preferencesChanged() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!stack.isDisposed() && document.isPresent()) {
                picture.canvas().setSettings(Preferences.read());
                picture.canvas().setStill(Motion.isReduced());
            }
        });
    }

    /** Opens the file again, as it is on disk now, and shows it as it is shown now. */
    public void reload() {
        place = ShownPlace.of(picture.canvas());
        reload(document.isPresent() ? remembering.states() : Map.of());
    }

    /** Opens the file again, as it is on disk now; asks first if edits would be lost. */
    public void revert() {
        if (document.filter(opened -> !leaving.mayLose(opened, "Revert", "Revert")).isEmpty()) {
            reload();
        }
    }

    /** Opens the file again, as it is on disk now, and does there the edits that are not saved. */
    void reloadAndRepeat() {
        repeated = document.map(opened -> opened.commandStack().unsaved().stream().flatMap(step -> step.edits().stream()).toList())
                .orElse(List.of());
        reload();
    }

    private void reload(Map<String, ViewState> kept) {
        job.ifPresent(LoadJob::forget);
        load(kept);
    }

    private void openGraph(String id) {
        if (document.filter(opened -> !leaving.mayLeave(opened, "Another graph of the file is about to be opened.")).isPresent()) {
            return;
        }
        remembering.finish();
        graph = Optional.of(id);
        place = ShownPlace.NONE;
        reload(Map.of());
    }

    private void load(Map<String, ViewState> kept) {
        loading.start(getEditorInput().getName(), () -> job.ifPresent(LoadJob::cancel));
        show(loading);
        Loaded.Wish how = new Loaded.Wish(graph, Preferences.read(), kept);
        LoadJob started = new LoadJob(file(), how, stack.getDisplay(), this);
        job = Optional.of(started);
        started.schedule();
    }

    /** {@return the file that is shown} */
    public Path file() {
        return getEditorInput() instanceof ModelFileInput input ? input.file() : ((IPathEditorInput) getEditorInput()).getPath().toPath();
    }

    /** {@return the file and what was made of it; empty until it is opened} */
    public Optional<GraphDocument> document() {
        return document;
    }

    @Override
    public void progress(String task, double fraction) {
        if (!stack.isDisposed()) {
            loading.show(task, fraction);
        }
    }

    @Override
    public void loaded(Loaded loaded) {
        if (stack.isDisposed()) {
            return;
        }
        GraphDocument opened = loaded.document();
        document = Optional.of(opened);
        domain.setCommandStack(opened.commandStack());
        opened.commandStack().addCommandStackEventListener(event -> edited());
        opened.setGate(new LookAhead(picture.canvas(), picture.canvas().control(), this::say, new ValueOffer(picture)::after));
        saving.start(opened, loaded.memory().renames(opened.name(0)));
        keeper.start(opened);
        historyChanged();
        show(picture);
        picture.show(loaded);
        place.restore(picture.canvas());
        remembering.start(loaded.memory());
        if (getSite().getPage().getActivePart() == this) {
            picture.setFocus();
        }
        firePropertyChange(PROP_DIRTY);
        recoveries.of(opened.file().path()).ifPresent(left -> leaving.offer(opened, left, picture, keeper,
                () -> openGraph(left.edits().graph())));
        List<Edit> edits = repeated;
        repeated = List.of();
        if (!edits.isEmpty()) {
            stack.getDisplay().asyncExec(() -> leaving.repeat(opened, edits));
        }
        new ScopeOffer(picture).start(opened);
    }

    @Override
    public void failed(Failure failure) {
        say(failure.headline(), failure.message());
    }

    @Override
    public void cancelled() {
        repeated = List.of();
        if (document.isPresent()) {
            show(picture);
        } else {
            say("Opening " + getEditorInput().getName() + " was cancelled", "The file was not read to its end. It is untouched.");
        }
    }

    private void say(String headline, String text) {
        if (!stack.isDisposed()) {
            message.show(headline, text, new MessagePage.Action("Retry", this::reload),
                    new MessagePage.Action("Open Another…", this::openAnother),
                    new MessagePage.Action("Close", () -> getSite().getPage().closeEditor(this, false)));
            show(message);
        }
    }

    private void openAnother() {
        EditorActions.execute(getSite(), EditorActions.OPEN);
    }

    private void showView(String view) {
        EditorActions.showView(getSite().getPage(), view);
    }

    private void show(Control page) {
        pages.topControl = page;
        stack.layout();
    }

    @Override
    public void setFocus() {
        pages.topControl.setFocus();
    }

    @Override
    public boolean isDirty() {
        return document.map(GraphDocument::isDirty).orElse(false);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return document.isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!saving.saveNow() && monitor != null) {
            monitor.setCanceled(true);
        }
    }

    /** {@return saves the file} */
    public Saving saving() {
        return saving;
    }

    @Override
    public Shell shell() {
        return getSite().getShell();
    }

    @Override
    public void doSaveAs() {
        saving.saveAs();
    }

    @Override
    public void saved(SavedFile done) {
        if (stack.isDisposed()) {
            return;
        }
        picture.sayNothing();
        done.warning().ifPresent(warning -> picture.say(warning, new MessagePage.Action("Dismiss", picture::sayNothing)));
        boolean itself = document.filter(opened -> done.isOf(file(), opened)).isPresent();
        if (itself) {
            remembering.fileSaved();
            picture.canvas().fileMoved();
        } else {
            moveTo(done);
        }
        if (done.kept()) {
            keeper.saved();
        } else {
            reload();
        }
        historyChanged();
        say(done.summary());
    }

    private void moveTo(SavedFile done) {
        document.ifPresent(opened -> done.adopt(opened, file()));
        ViewMemory memory = ViewMemory.of(done.file());
        memory.save(remembering.states());
        remembering.fileSavedAs(memory);
        setPartName(ModelFileInput.name(done.file()));
        setInputWithNotify(new ModelFileInput(done.file()));
        picture.canvas().fileMoved();
    }

    /** Says something in the status line, until something else is said or done. */
    private void say(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (picture != null && type == GraphView.class) {
            return type.cast(picture.canvas());
        }
        if (picture != null && type == GraphicalViewer.class) {
            return type.cast(picture.canvas().viewer());
        }
        if (type == CommandStack.class) {
            return type.cast(domain.getCommandStack());
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        job.ifPresent(LoadJob::forget);
        document = Optional.empty();
        InstanceScope.INSTANCE.getNode(Preferences.NODE).removePreferenceChangeListener(preferences);
        if (watch != null) {
            watch.stop();
            saving.dispose();
            keeper.finish();
        }
        super.dispose();
    }
}
