/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.opscape.model.dataflow.Operation;

/** Where operations were read from; it decodes on demand what is not kept in the model. One instance may serve many operations. */
public interface Origin {
    /** The attribute under whose value TensorFlow's runtime finds a resource. */
    String SHARED_NAME = "shared_name";

    /**
     * Decodes the attributes of an operation.
     *
     * @param operation an operation of this origin
     * @return all its attributes in the order of the file
     */
    List<Attribute> attributes(Operation operation);

    /**
     * Decodes the texts of a constant, all of them; {@link #attributes} shows only the first.
     *
     * @param operation an operation of this origin
     * @return its texts; none if it is no constant of texts
     */
    default List<String> texts(Operation operation) {
        return List.of();
    }

    /**
     * Reads one attribute that is a text, without decoding the others. What an edit has pinned is not asked for.
     *
     * @param operation an operation of this origin
     * @param name the name of the attribute
     * @return the text; empty if there is none
     */
    default Optional<String> text(Operation operation, String name) {
        for (Attribute attribute : attributes(operation)) {
            if (attribute.name().equals(name) && attribute.value() instanceof AttributeValue.Text text) {
                return Optional.of(text.text());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the name that the file gives to the resource of an operation. What an edit has pinned is not asked for.
     *
     * @param operation an operation of this origin
     * @return the name; empty if it gives none
     */
    default String sharedName(Operation operation) {
        return text(operation, SHARED_NAME).orElse("");
    }

    /**
     * Makes an origin for an operation that has these attributes and was read from nowhere.
     *
     * @param attributes the attributes
     * @return the origin
     */
    static Origin of(Attribute... attributes) {
        List<Attribute> all = List.of(attributes);
        return operation -> all;
    }

    /**
     * Returns the attributes of an operation through its origin.
     *
     * @param operation any operation
     * @return its attributes, unmodifiable; empty if it has no origin
     */
    static EList<Attribute> attributesOf(Operation operation) {
        Origin origin = operation.getOrigin();
        List<Attribute> attributes = origin == null ? List.of() : origin.attributes(operation);
        String pinned = operation.getPinnedName();
        if (pinned != null) {
            attributes = pinned(attributes, pinned);
        }
        return attributes.isEmpty() ? ECollections.emptyEList() : ECollections.unmodifiableEList(new BasicEList<>(attributes));
    }

    /** Attributes with a name that an edit has pinned in the place where the file has, or will have, it. */
    private static List<Attribute> pinned(List<Attribute> attributes, String name) {
        List<Attribute> all = new ArrayList<>(attributes);
        Attribute pinned = new Attribute(SHARED_NAME, new AttributeValue.Text(name, name.length()));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(SHARED_NAME)) {
                all.set(i, pinned);
                return all;
            }
        }
        all.add(pinned);
        return all;
    }
}
