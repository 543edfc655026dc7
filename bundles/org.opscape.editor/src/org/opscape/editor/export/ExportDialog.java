/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.opscape.export.PictureFormat;

/** Asks for the file, the format, the part and the sharpness of a picture. */
final class ExportDialog extends TitleAreaDialog {
    private static final String[] SCALES = {"1", "2", "3", "4"};

    private final Path suggested;
    private Text file;
    private Button visible;
    private Combo scale;
    private Answer answer;

    ExportDialog(Shell shell, Path suggested) {
        super(shell);
        this.suggested = suggested;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    Optional<Answer> ask() {
        return open() == OK ? Optional.of(answer) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Export Picture");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Export Picture");
        setMessage("The ending of the name chooses the format: .svg, .pdf or .png.");
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 10).numColumns(3).applyTo(area);
        label(area, "File:");
        file = new Text(area, SWT.BORDER);
        file.setText(suggested.toString());
        file.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(380, SWT.DEFAULT).applyTo(file);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("Browse…");
        browse.addListener(SWT.Selection, event -> browse());
        label(area, "Show:");
        createParts(area);
        label(area, "Scale of a PNG:");
        scale = new Combo(area, SWT.READ_ONLY);
        scale.setItems(SCALES);
        scale.select(1);
        return area;
    }

    private void createParts(Composite area) {
        Composite parts = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(parts);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(parts);
        Button whole = new Button(parts, SWT.RADIO);
        whole.setText("The whole picture");
        whole.setSelection(true);
        visible = new Button(parts, SWT.RADIO);
        visible.setText("What is in sight now");
    }

    private static void label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        Path now = path().orElse(suggested);
        dialog.setFileName(String.valueOf(now.getFileName()));
        dialog.setFilterPath(String.valueOf(now.getParent()));
        dialog.setFilterExtensions(new String[] {"*.svg;*.pdf;*.png", "*.svg", "*.pdf", "*.png"});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(file.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<PictureFormat> format() {
        return path().map(Path::getFileName).flatMap(name -> PictureFormat.ofFileName(name.toString()));
    }

    private void check() {
        boolean fine = format().isPresent();
        setErrorMessage(fine ? null : "The name must end in .svg, .pdf or .png.");
        getButton(IDialogConstants.OK_ID).setEnabled(fine);
        scale.setEnabled(format().filter(PictureFormat.PNG::equals).isPresent());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Export", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    @Override
    protected void okPressed() {
        PictureFormat format = format().orElseThrow();
        double factor = format == PictureFormat.PNG ? Double.parseDouble(scale.getText()) : 1;
        answer = new Answer(path().orElseThrow(), format, visible.getSelection(), factor);
        super.okPressed();
    }

    /**
     * What was asked for.
     *
     * @param file where to
     * @param format the kind of picture
     * @param visibleOnly whether only what is in sight is wanted
     * @param scale px of the picture for one px of the scene
     */
    record Answer(Path file, PictureFormat format, boolean visibleOnly, double scale) {
    }
}
