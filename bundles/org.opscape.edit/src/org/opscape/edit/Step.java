/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.InternalEList;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Output;

/** One change of the model that can be taken back. Steps are done in their order and taken back in the opposite one. */
sealed interface Step {
    /** Changes the model. */
    void apply();

    /** Makes the model what it was. */
    void revert();

    /** Gives an element another name. */
    record SetName(Element element, String before, String after) implements Step {
        @Override
        public void apply() {
            element.setName(after);
        }

        @Override
        public void revert() {
            element.setName(before);
        }
    }

    /** Takes elements out of the contents of a scope: all at once, as each alone would take the time of looking at all the others. */
    record Take<T extends Element>(List<T> contents, List<T> before, List<T> after) implements Step {
        private static final int FEW = 4;

        static <T extends Element> Step of(List<T> contents, List<T> taken) {
            if (taken.size() <= FEW) {
                return TakeFew.of(contents, taken);
            }
            Set<T> leaving = Collections.newSetFromMap(new IdentityHashMap<>());
            leaving.addAll(taken);
            List<T> after = new ArrayList<>(contents.size() - taken.size());
            for (T element : contents) {
                if (!leaving.contains(element)) {
                    after.add(element);
                }
            }
            return new Take<>(contents, new ArrayList<>(contents), after);
        }

        @Override
        public void apply() {
            exchange(after);
        }

        @Override
        public void revert() {
            exchange(before);
        }

        private void exchange(List<T> elements) {
            contents.clear();
            ((InternalEList<T>) contents).addAllUnique(elements);
        }
    }

    /** Takes a few elements out of the contents of a scope, the last one first. */
    record TakeFew<T extends Element>(List<T> contents, List<T> taken, int[] places) implements Step {
        static <T extends Element> Step of(List<T> contents, List<T> taken) {
            List<T> inOrder = new ArrayList<>(taken);
            inOrder.sort((a, b) -> contents.indexOf(b) - contents.indexOf(a));
            int[] places = new int[inOrder.size()];
            for (int i = 0; i < places.length; i++) {
                places[i] = contents.indexOf(inOrder.get(i));
            }
            return new TakeFew<>(contents, inOrder, places);
        }

        @Override
        public void apply() {
            for (int place : places) {
                contents.remove(place);
            }
        }

        @Override
        public void revert() {
            for (int i = places.length - 1; i >= 0; i--) {
                ((InternalEList<T>) contents).addUnique(places[i], taken.get(i));
            }
        }
    }

    /** Puts elements at the end of the contents of a scope. */
    record Put<T extends Element>(List<T> contents, List<T> elements) implements Step {
        @Override
        public void apply() {
            ((InternalEList<T>) contents).addAllUnique(elements);
        }

        @Override
        public void revert() {
            for (int i = 0; i < elements.size(); i++) {
                contents.remove(contents.size() - 1);
            }
        }
    }

    /** Gives a value another name. */
    record SetValueName(Output output, String before, String after) implements Step {
        @Override
        public void apply() {
            output.setName(after);
        }

        @Override
        public void revert() {
            output.setName(before);
        }
    }

    /** Lets a model say another version of its format. */
    record SetVersion(Model model, int before, int after) implements Step {
        @Override
        public void apply() {
            model.setFormatVersion(after);
        }

        @Override
        public void revert() {
            model.setFormatVersion(before);
        }
    }

    /** Exchanges the note of an element. */
    record SetNote(Element element, List<Annotation> before, List<Annotation> after) implements Step {
        @Override
        public void apply() {
            element.getAnnotations().clear();
            element.getAnnotations().addAll(after);
        }

        @Override
        public void revert() {
            element.getAnnotations().clear();
            element.getAnnotations().addAll(before);
        }
    }

    /** Notes the name that is written into the attribute shared_name. */
    record SetPinnedName(Operation operation, String after) implements Step {
        @Override
        public void apply() {
            operation.setPinnedName(after);
        }

        @Override
        public void revert() {
            operation.setPinnedName(null);
        }
    }
}
