/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A model file, or the folder of a SavedModel, to be shown in an editor. Equal if the paths are. */
public final class ModelFileInput extends PlatformObject implements IPathEditorInput, IPersistableElement {
    private final Path path;

    /**
     * Names a file.
     *
     * @param path the file; it need not exist
     */
    public ModelFileInput(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** {@return the file, absolute} */
    public Path file() {
        return path;
    }

    @Override
    public boolean exists() {
        return Files.exists(path);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(ModelFileInput.class.getResource("/icons/graph.svg"));
    }

    @Override
    public String getName() {
        return name(path);
    }

    /**
     * What a file is called for people: by its folder, if it is the file of a SavedModel, since these are all called the same.
     *
     * @param file the file
     * @return the name
     */
    public static String name(Path file) {
        Path own = file.getFileName();
        Path folder = file.toAbsolutePath().getParent();
        boolean common = own != null && own.toString().startsWith("saved_model.") && folder != null && folder.getFileName() != null;
        Path name = common ? folder.getFileName() : own;
        return name == null ? file.toString() : name.toString();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return path.toString();
    }

    @Override
    public IPath getPath() {
        return IPath.fromPath(path);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(ModelFileInputFactory.PATH, path.toString());
    }

    @Override
    public String getFactoryId() {
        return ModelFileInputFactory.ID;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelFileInput input && input.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
