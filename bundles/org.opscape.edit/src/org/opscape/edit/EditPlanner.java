/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.edit;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.InternalEObject;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Annotation;
import org.opscape.model.dataflow.DataflowFactory;
import org.opscape.model.dataflow.DataflowPackage;
import org.opscape.model.dataflow.Element;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.GraphKind;
import org.opscape.model.dataflow.Input;
import org.opscape.model.dataflow.Model;
import org.opscape.model.dataflow.Operation;
import org.opscape.model.dataflow.OperationRole;
import org.opscape.model.dataflow.Output;
import org.opscape.model.dataflow.Scope;

/** Turns edits into commands, or refuses them. Planning reads the model and does not change it. */
public final class EditPlanner {
    private final Model model;
    private final Naming naming;
    private final NamedResources resources;
    private final Bodies bodies;
    private final Levels levels = new Levels();
    private final Map<Graph, Names> names = new IdentityHashMap<>();

    /**
     * Plans edits of a model.
     *
     * @param model the model
     * @param naming which names its format allows
     */
    public EditPlanner(Model model, Naming naming) {
        this.model = model;
        this.naming = naming;
        this.resources = new NamedResources(model);
        this.bodies = new Bodies(model);
    }

    /**
     * Finds out what it takes the first plans long to find out in a large model. To be called in the background; the model must not change
     * meanwhile, but edits can be planned.
     *
     * @param progress may cancel it
     */
    public void prepare(Progress progress) {
        resources.prepare(progress);
    }

    /**
     * Plans an edit. Takes time by the path and by what is moved, not by the size of the graph, but for the first time at a place: then by
     * what is beside the elements, and by the number of resources. May be called by several threads while the model does not change.
     *
     * @param edit what is asked for
     * @return the command, to be executed while the model is as it is now
     * @throws RefusedEditException if it would break something, or names what does not exist
     */
    public synchronized ModelEdit plan(Edit edit) throws RefusedEditException {
        Graph graph = graph(edit.graph());
        return switch (edit) {
            case Edit.Rename rename -> rename(graph, rename);
            case Edit.RenameValues values -> renameValues(graph, values);
            case Edit.Move move -> move(graph, move);
            case Edit.Group group -> group(graph, group);
            case Edit.Dissolve dissolve -> dissolve(graph, dissolve);
            case Edit.Pin pin -> pin(graph, pin);
            case Edit.RaiseVersion raise -> raise(graph, raise);
            case Edit.Annotate annotate -> annotate(graph, annotate);
        };
    }

    private Graph graph(String name) throws RefusedEditException {
        for (Graph graph : model.getGraphs()) {
            boolean main = graph.getKind() == GraphKind.MAIN;
            if (name.isEmpty() ? main : !main && graph.getName().equals(name)) {
                return graph;
            }
        }
        throw new RefusedEditException("There is no function \"" + name + "\".");
    }

    private Names names(Graph graph) {
        return names.computeIfAbsent(graph, any -> new Names(any, levels));
    }

    private ModelEdit rename(Graph graph, Edit.Rename rename) throws RefusedEditException {
        List<Relocation> relocations = new ArrayList<>();
        for (Element element : elements(graph, rename.from())) {
            relocations.add(new Relocation(element, Names.parent(rename.to()), Names.leaf(rename.to())));
        }
        String what = relocations.get(0).element() instanceof Scope ? "Rename scope " : "Rename ";
        return relocate(graph, rename, what + rename.from() + " → " + rename.to(), relocations);
    }

    private ModelEdit renameValues(Graph graph, Edit.RenameValues edit) throws RefusedEditException {
        if (naming == Naming.TENSORFLOW) {
            throw new RefusedEditException("TensorFlow calls values by the nodes that give them: rename those.");
        }
        ValueMatcher matcher = new ValueMatcher(edit.names(), edit.match());
        for (Map.Entry<String, String> name : edit.names().entrySet()) {
            Optional<String> complaint = matcher.complaint(naming, name.getKey(), name.getValue());
            if (complaint.isPresent()) {
                throw new RefusedEditException(complaint.get());
            }
        }
        ValueNames values = new ValueNames(model, bodies, graph, edit);
        List<Step> steps = values.plan();
        return new ModelEdit(edit, graph, label(edit),
                new Consequences(PathChange.ofOperations(values.operations()), List.of(), values.values()), doer -> steps.forEach(doer),
                levels::forget);
    }

    private static String label(Edit.RenameValues edit) {
        String what = edit.match() == ValueMatch.NAME && edit.names().size() == 1 ? "Rename value " : "Rename values ";
        Map.Entry<String, String> first = edit.names().entrySet().iterator().next();
        return what + (edit.names().size() == 1 ? first.getKey() + " → " + first.getValue() : "under " + edit.names().size() + " names");
    }

    /**
     * Counts the values that are called like an operation or a scope, where values have names of their own.
     *
     * @param edit what would be asked for
     * @return how many there are; none if it names no graph of the model
     */
    public synchronized ValueCount count(Edit.RenameValues edit) {
        if (naming == Naming.TENSORFLOW) {
            return ValueCount.NONE;
        }
        try {
            return new ValueNames(model, bodies, graph(edit.graph()), edit).count();
        } catch (RefusedEditException e) {
            return ValueCount.NONE;
        }
    }

    /** {@return whether values have names of their own in this format, and not those of the nodes that give them} */
    public boolean namesValues() {
        return naming != Naming.TENSORFLOW;
    }

    /**
     * Finds the value that an output gives, in the graph that has it: what a body takes from outside is the value of a graph around.
     *
     * @param output an output of an operation of the model
     * @return the value; empty if it has no name of its own
     */
    public synchronized Optional<NamedValue> value(Output output) {
        boolean named = namesValues() && output.getName() != null && !output.getName().isEmpty();
        return named ? new ValueOrigin(bodies).find(output) : Optional.empty();
    }

    /**
     * Finds the value that an operation at the border of its graph stands for: an input, an initialiser, an output.
     *
     * @param operation an operation of the model
     * @return the value; empty if the operation is a node of the file
     */
    public Optional<NamedValue> valueAtBorder(Operation operation) {
        return switch (operation.getRole()) {
            case ARGUMENT, INITIALIZER -> operation.getOutputs().isEmpty() ? Optional.empty() : value(operation.getOutputs().get(0));
            case RESULT -> operation.getInputs().isEmpty() ? Optional.empty() : given(operation.getInputs().get(0)).flatMap(this::value);
            default -> Optional.empty();
        };
    }

    private static Optional<Output> given(Input input) {
        boolean known = input.getSource() != null && !input.isControl() && input.getOutput() < input.getSource().getOutputs().size();
        return known ? Optional.of(input.getSource().getOutputs().get(input.getOutput())) : Optional.empty();
    }

    private ModelEdit move(Graph graph, Edit.Move move) throws RefusedEditException {
        String where = move.scope().isEmpty() ? "the outermost level" : move.scope();
        return relocate(graph, move, "Move " + counted(move.paths()) + " to " + where, into(graph, move.paths(), move.scope()));
    }

    private ModelEdit group(Graph graph, Edit.Group group) throws RefusedEditException {
        if (group.scope().isEmpty() || names(graph).scope(group.scope()).isPresent()) {
            throw new RefusedEditException("There is a scope \"" + group.scope() + "\" already. Choose another name, or move to it.");
        }
        return relocate(graph, group, "Group " + counted(group.paths()) + " as " + group.scope(),
                into(graph, group.paths(), group.scope()));
    }

    private List<Relocation> into(Graph graph, List<String> paths, String scope) throws RefusedEditException {
        if (paths.isEmpty()) {
            throw new RefusedEditException("Nothing is named that could be moved.");
        }
        Set<Element> elements = new LinkedHashSet<>();
        for (String path : paths) {
            elements.addAll(elements(graph, path));
        }
        List<Relocation> relocations = new ArrayList<>();
        for (Element element : elements) {
            if (!isInside(element, elements)) {
                relocations.add(new Relocation(element, scope, element.getName()));
            }
        }
        return relocations;
    }

    /** Whether an element is in a scope that is moved as well, and goes along with it. */
    private static boolean isInside(Element element, Set<Element> elements) {
        for (var around = element.eContainer(); around instanceof Scope scope; around = scope.eContainer()) {
            if (elements.contains(scope)) {
                return true;
            }
        }
        return false;
    }

    private ModelEdit dissolve(Graph graph, Edit.Dissolve dissolve) throws RefusedEditException {
        Scope scope = names(graph).scope(dissolve.scope()).filter(found -> found != graph).orElseThrow(
                () -> new RefusedEditException("There is no scope \"" + dissolve.scope() + "\"" + in(graph) + "."));
        List<Relocation> relocations = new ArrayList<>();
        for (Operation operation : scope.getOperations()) {
            if (operation.getRole() == OperationRole.NODE) {
                relocations.add(new Relocation(operation, Names.parent(dissolve.scope()), operation.getName()));
            }
        }
        for (Scope child : scope.getScopes()) {
            relocations.add(new Relocation(child, Names.parent(dissolve.scope()), child.getName()));
        }
        return relocate(graph, dissolve, "Dissolve scope " + dissolve.scope(), relocations);
    }

    private ModelEdit relocate(Graph graph, Edit edit, String label, List<Relocation> relocations) throws RefusedEditException {
        if (relocations.isEmpty()) {
            throw new RefusedEditException("Nothing is in it that could be moved.");
        }
        new RelocationCheck(names(graph), naming).check(relocations);
        resources.check(names(graph), relocations);
        EmptiedScopes emptied = new EmptiedScopes(names(graph), relocations);
        PathChange paths = PathChange.of(names(graph), relocations, emptied);
        return new ModelEdit(edit, graph, label, new Consequences(paths, lostNotes(emptied)), new RelocationPlan(graph, relocations),
                levels::forget);
    }

    /** A note on a scope goes with it: what is left is not what it was about. */
    private static List<String> lostNotes(EmptiedScopes emptied) {
        List<String> warnings = new ArrayList<>();
        for (Scope scope : emptied.scopes()) {
            for (Annotation note : ((InternalEObject) scope).eIsSet(DataflowPackage.ELEMENT__ANNOTATIONS) ? scope.getAnnotations()
                    : List.<Annotation>of()) {
                String text = note.getText().isEmpty() ? String.join(", ", note.getTags()) : note.getText();
                warnings.add("Nothing is left in the scope \"" + scope.getPath() + "\", and so its note goes with it"
                        + (text.isEmpty() ? "." : ": " + text));
            }
        }
        return warnings;
    }

    /**
     * Finds out what would have to be pinned before an edit, so that the resources that it renames keep their names.
     *
     * @param edit an edit that was not done yet
     * @return the edit that pins them; empty if it renames no resource that is found by the name of its node
     * @throws RefusedEditException if it names what does not exist
     */
    public synchronized Optional<Edit.Pin> pinBefore(Edit edit) throws RefusedEditException {
        List<String> paths = switch (edit) {
            case Edit.Rename rename -> List.of(rename.from());
            case Edit.Move move -> move.paths();
            case Edit.Group group -> group.paths();
            case Edit.Dissolve dissolve -> List.of(dissolve.scope());
            default -> List.of();
        };
        Graph graph = graph(edit.graph());
        if (naming != Naming.TENSORFLOW || graph.getKind() != GraphKind.MAIN) {
            return Optional.empty();
        }
        Set<Element> elements = new LinkedHashSet<>();
        for (String path : paths) {
            elements.addAll(elements(graph, path));
        }
        return NamedResources.pinnable(elements).isEmpty() ? Optional.empty() : Optional.of(new Edit.Pin(edit.graph(), paths));
    }

    private ModelEdit pin(Graph graph, Edit.Pin pin) throws RefusedEditException {
        if (naming != Naming.TENSORFLOW) {
            throw new RefusedEditException("Only TensorFlow finds resources by the names of nodes.");
        }
        if (graph.getKind() != GraphKind.MAIN) {
            throw new RefusedEditException("In a function names of resources are made when it is called, and cannot be pinned.");
        }
        Set<Element> elements = new LinkedHashSet<>();
        for (String path : pin.paths()) {
            elements.addAll(elements(graph, path));
        }
        List<Operation> resources = NamedResources.pinnable(elements);
        if (resources.isEmpty()) {
            throw new RefusedEditException("There is no resource that TensorFlow finds by the name of its node, and not by a shared_name.");
        }
        String what = resources.size() == 1 ? "name of " + resources.get(0).getPath() : resources.size() + " names";
        return new ModelEdit(pin, graph, "Pin " + what, Consequences.NONE,
                doer -> resources.forEach(resource -> doer.accept(new Step.SetPinnedName(resource, resource.getPath()))), () -> {});
    }

    private ModelEdit annotate(Graph graph, Edit.Annotate annotate) throws RefusedEditException {
        Element element = annotate.path().isEmpty() ? graph : elements(graph, annotate.path()).get(0);
        Note note = annotate.note();
        if (note.isEmpty() && element.getAnnotations().isEmpty()) {
            throw new RefusedEditException("There is no note on \"" + annotate.path() + "\".");
        }
        List<Annotation> before = List.copyOf(element.getAnnotations());
        List<Annotation> after = note.isEmpty() ? List.of() : List.of(annotation(note));
        String what = note.isEmpty() ? "Remove note on " : "Note on ";
        return new ModelEdit(annotate, graph, what + (annotate.path().isEmpty() ? "the graph" : annotate.path()), Consequences.NONE,
                doer -> doer.accept(new Step.SetNote(element, before, after)), () -> {});
    }

    private ModelEdit raise(Graph graph, Edit.RaiseVersion raise) throws RefusedEditException {
        if (naming == Naming.TENSORFLOW) {
            throw new RefusedEditException("Only ONNX models say an IR version.");
        }
        FormatVersions versions = new FormatVersions(model);
        versions.check(raise.version());
        Step step = new Step.SetVersion(model, model.getFormatVersion(), raise.version());
        return new ModelEdit(raise, graph, "Raise to IR " + raise.version(),
                new Consequences(PathChange.NONE, versions.warnings(raise.version())), doer -> doer.accept(step), levels::forget);
    }

    private static Annotation annotation(Note note) {
        Annotation annotation = DataflowFactory.eINSTANCE.createAnnotation();
        annotation.setText(note.text());
        annotation.getTags().addAll(note.tags());
        annotation.setColor(note.color().isEmpty() ? null : note.color());
        return annotation;
    }

    /** Finds what a path names: a scope, an operation, or both, the scope first. */
    private List<Element> elements(Graph graph, String path) throws RefusedEditException {
        Names names = names(graph);
        List<Element> elements = new ArrayList<>(2);
        String leaf = Names.leaf(path);
        boolean own = leaf.startsWith("(") && Names.parent(path).endsWith(leaf.substring(1, Math.max(1, leaf.length() - 1)));
        Optional<Scope> scope = own ? Optional.empty() : names.scope(path).filter(found -> found != graph);
        scope.ifPresent(elements::add);
        names.operation(own ? Names.parent(path) : path).ifPresent(elements::add);
        if (elements.isEmpty()) {
            throw new RefusedEditException("There is no operation or scope \"" + path + "\"" + in(graph) + ".");
        }
        return elements;
    }

    private static String in(Graph graph) {
        return graph.getKind() == GraphKind.MAIN ? "" : " in the function \"" + graph.getName() + "\"";
    }

    private static String counted(List<String> paths) {
        return paths.size() == 1 ? Names.leaf(paths.get(0)) : paths.size() + " nodes";
    }
}
