/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

/**
 * A place in a file that is rewritten because a name changes.
 *
 * @param kind what kind of place it is
 * @param holder what holds it: the node, the function, the collection or the signature
 * @param before what it says
 * @param after what it will say
 */
public record Reference(Kind kind, String holder, String before, String after) {
    /** Where names of operations are. */
    public enum Kind {
        /** The name of the node itself. */
        NAME("name"),
        /** An input of a node. */
        INPUT("input"),
        /** A colocation in the attribute _class. */
        COLOCATION("colocation"),
        /** A result of a function. */
        RESULT("result of a function"),
        /** The name of a function. */
        FUNCTION("function"),
        /** A signature, the saver or an asset. */
        SIGNATURE("signature"),
        /** The saver. */
        SAVER("saver"),
        /** An asset. */
        ASSET("asset"),
        /** A constant of the object graph of a SavedModel. */
        OBJECT("object"),
        /** A value (ONNX), where it is produced, declared or taken. */
        VALUE("value"),
        /** A collection. */
        COLLECTION("collection");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Hears of each place, in the order of the file. */
    @FunctionalInterface
    public interface Listener {
        /** Wants to hear nothing. */
        Listener NONE = (kind, holder, before, after) -> {};

        /**
         * A place is rewritten.
         *
         * @param kind what kind of place it is
         * @param holder what holds it
         * @param before the bytes that it has
         * @param after the bytes that it gets
         */
        void rewritten(Kind kind, String holder, byte[] before, byte[] after);
    }
}
