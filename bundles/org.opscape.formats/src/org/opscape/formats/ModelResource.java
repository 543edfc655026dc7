/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.opscape.model.Progress;

/** The EMF resource of a model file. */
public final class ModelResource extends ResourceImpl {
    private ModelFile file;

    /**
     * Makes a resource that is not loaded.
     *
     * @param uri a file
     */
    public ModelResource(URI uri) {
        super(uri);
    }

    ModelResource(URI uri, ModelFile file) {
        super(uri);
        take(file);
    }

    private void take(ModelFile opened) {
        file = opened;
        getContents().add(opened.model());
        setModified(false);
    }

    /** {@return the file that this was loaded from; null if it is not loaded} */
    public ModelFile file() {
        return file;
    }

    @Override
    public void load(Map<?, ?> options) throws IOException {
        if (file == null) {
            try {
                take(ModelFiles.open(path(), OpenOptions.NONE, Progress.NONE));
            } catch (ModelFileException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        try {
            file.save(path(), Progress.NONE);
            setModified(false);
        } catch (ModelFileException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Path path() {
        return Path.of(getURI().toFileString());
    }
}
