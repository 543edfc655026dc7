/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.List;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Scope;

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

    /** Takes an operation out of its scope and puts it at the end of another. */
    record MoveOperation(Operation operation, Scope from, int index, Scope to) implements Step {
        @Override
        public void apply() {
            from.getOperations().remove(index);
            to.getOperations().add(operation);
        }

        @Override
        public void revert() {
            to.getOperations().remove(to.getOperations().size() - 1);
            from.getOperations().add(index, operation);
        }
    }

    /** Takes a scope out of the one around it and puts it at the end of another. */
    record MoveScope(Scope scope, Scope from, int index, Scope to) implements Step {
        @Override
        public void apply() {
            from.getScopes().remove(index);
            to.getScopes().add(scope);
        }

        @Override
        public void revert() {
            to.getScopes().remove(to.getScopes().size() - 1);
            from.getScopes().add(index, scope);
        }
    }

    /** Puts a new scope at the end of another. */
    record AddScope(Scope scope, Scope to) implements Step {
        @Override
        public void apply() {
            to.getScopes().add(scope);
        }

        @Override
        public void revert() {
            to.getScopes().remove(to.getScopes().size() - 1);
        }
    }

    /** Takes away a scope in which nothing is left. */
    record RemoveScope(Scope scope, Scope from, int index) implements Step {
        @Override
        public void apply() {
            from.getScopes().remove(index);
        }

        @Override
        public void revert() {
            from.getScopes().add(index, scope);
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
}
