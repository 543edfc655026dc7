/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.opscape.analysis.hierarchy.NodeKind;

/** The small images of the kinds of nodes. */
public final class NodeImages {
    private static final String BUNDLE = "org.opscape.views";

    private final ResourceManager resources;

    /**
     * Makes images that live as long as a control.
     *
     * @param owner the control
     */
    public NodeImages(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /**
     * Returns the image of a kind.
     *
     * @param kind what a node is
     * @return its image
     */
    public Image of(NodeKind kind) {
        return switch (kind) {
            case OPERATION -> named("operation");
            case GROUP -> named("group");
            case SERIES -> named("series");
        };
    }

    /**
     * Returns an image by its name.
     *
     * @param name the name of the file without ".svg"
     * @return the image
     */
    public Image named(String name) {
        return resources.create(descriptor(name));
    }

    /**
     * Describes an image for an action.
     *
     * @param name the name of the file without ".svg"
     * @return the description
     */
    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
