/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

import java.util.List;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Output;

/** Numbers of outputs that an input gives by a name and a place in the list that may have this name. */
final class OutputPorts {
    private OutputPorts() {
    }

    /** Returns the number of the producer's output; the place in the list where the producer's names are not known. */
    static int number(Input input) {
        String port = input.getPort();
        if (port == null) {
            return Math.max(0, input.getOutput());
        }
        List<Output> outputs = input.getSource().getOutputs();
        for (int i = 0; i < outputs.size(); i++) {
            if (port.equals(outputs.get(i).getName())) {
                return i + Math.max(0, input.getOutput());
            }
        }
        return OutputNames.index(input.getSource().getType(), port) + Math.max(0, input.getOutput());
    }
}
