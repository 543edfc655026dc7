/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.function.Consumer;

/** Gives the steps of an edit, one after another: each sees the model as the ones before have left it. */
@FunctionalInterface
interface EditPlan {
    /**
     * Gives the steps.
     *
     * @param doer applies each at once
     */
    void carryOut(Consumer<Step> doer);
}
