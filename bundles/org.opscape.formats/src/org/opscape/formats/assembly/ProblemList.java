/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.assembly;

import java.util.ArrayList;
import java.util.List;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.Problem;
import org.opscape.model.dataflow.Scope;
import org.opscape.model.dataflow.Severity;
import org.opscape.model.dataflow.impl.DirectFactory;

/** Collects the problems of a model; of very many only the first are kept, and the rest are counted. */
public class ProblemList {
    private static final int MOST = 1000;

    private final List<Problem> problems = new ArrayList<>();
    private int more;

    /**
     * Adds a problem that lies in no element.
     *
     * @param severity how bad it is
     * @param message what it is, for a person
     * @param place where it is, for a person
     */
    public void add(Severity severity, String message, String place) {
        if (problems.size() == MOST) {
            more++;
            return;
        }
        Problem problem = DirectFactory.problem();
        problem.setSeverity(severity);
        problem.setMessage(message);
        problem.setPlace(place);
        problems.add(problem);
    }

    /**
     * Adds a problem of an element.
     *
     * @param severity how bad it is
     * @param message what it is, for a person
     * @param place where it is, for a person
     * @param element the element
     */
    public void add(Severity severity, String message, String place, Element element) {
        int size = problems.size();
        add(severity, message, place);
        if (problems.size() > size) {
            problems.get(size).setElement(element);
        }
    }

    /**
     * Adds that an input refers to nothing.
     *
     * @param says what it says
     * @param operation whose input it is
     */
    public void undefined(String says, Operation operation) {
        String message = says.isEmpty() ? "An input names no node." : "The input \"" + says + "\" names no node of the graph.";
        add(Severity.ERROR, message, operation.getPath(), operation);
    }

    /**
     * Hands the problems over to their model.
     *
     * @param model the model
     */
    public void moveTo(Model model) {
        if (more > 0) {
            Problem problem = DirectFactory.problem();
            problem.setSeverity(Severity.WARNING);
            problem.setMessage("There are " + more + " more problems, which are not listed.");
            problems.add(problem);
        }
        problems.forEach(ProblemList::nameGraph);
        model.getProblems().addAll(problems);
        problems.clear();
        more = 0;
    }

    /** The same path may be in several graphs: where a problem lies in a function or a body, that is told before the path. */
    private static void nameGraph(Problem problem) {
        if (problem.getElement() instanceof Operation operation && problem.getPlace().equals(operation.getPath())) {
            Scope scope = operation.getScope();
            while (scope != null && scope.getParent() != null) {
                scope = scope.getParent();
            }
            if (scope instanceof Graph graph && graph.getKind() != GraphKind.MAIN && !graph.getName().isEmpty()) {
                problem.setPlace(graph.getName() + ": " + problem.getPlace());
            }
        }
    }
}
