/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.similar;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.similarity.InnerEdge;
import org.opscape.analysis.similarity.Neighbour;
import org.opscape.analysis.similarity.NodePair;
import org.opscape.analysis.similarity.StructureClasses;
import org.opscape.analysis.similarity.StructureDifference;
import org.opscape.analysis.similarity.StructureNeighbours;
import org.opscape.model.Progress;

/** Writes what is alike as JSON. */
final class SimilarJson {
    private static final int MOST_NEIGHBOURS = 20;

    private final JsonWriter json;
    private final Clustering clustering;
    private final Hierarchy hierarchy;

    SimilarJson(JsonWriter json, Clustering clustering) {
        this.json = json;
        this.clustering = clustering;
        hierarchy = clustering.hierarchy();
    }

    private String name(int node) {
        return node == hierarchy.root() ? "__root__" : hierarchy.uniquePath(node);
    }

    void writeClasses(StructureClasses classes) throws IOException {
        json.beginObject();
        json.name("classes").beginArray();
        for (int[] members : SharedClasses.of(hierarchy, classes)) {
            json.beginObject();
            json.name("operations").value(hierarchy.operationCount(members[0]));
            json.name("members").beginArray();
            for (int member : members) {
                json.value(name(member));
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    void writeGroup(StructureClasses classes, int group) throws IOException {
        json.beginObject();
        json.name("group").value(name(group));
        json.name("operations").value(hierarchy.operationCount(group));
        json.name("same").beginArray();
        for (int member : classes.members(classes.classOf(group))) {
            if (member != group) {
                json.value(name(member));
            }
        }
        json.endArray();
        json.name("nearly").beginArray();
        for (Neighbour neighbour : StructureNeighbours.of(clustering, classes, Progress.NONE).of(group, MOST_NEIGHBOURS)) {
            json.beginObject();
            json.name("group").value(name(neighbour.group()));
            json.name("similarity").value(neighbour.similarity());
            json.name("members").value(classes.members(neighbour.cls()).length);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    void writeDifference(int a, int b, StructureDifference difference) throws IOException {
        json.beginObject();
        json.name("a").value(name(a));
        json.name("b").value(name(b));
        json.name("equal").value(difference.isEqual());
        json.name("similarity").value(difference.similarity());
        json.name("changed").beginArray();
        for (NodePair pair : difference.changed()) {
            json.beginObject();
            json.name("a").value(name(pair.a()));
            json.name("b").value(name(pair.b()));
            json.name("opA").value(clustering.graph().type(pair.a()));
            json.name("opB").value(clustering.graph().type(pair.b()));
            json.endObject();
        }
        json.endArray();
        writeNodes("onlyInA", difference.onlyInA());
        writeNodes("onlyInB", difference.onlyInB());
        writeEdges("edgesOnlyInA", difference.edgesOnlyInA());
        writeEdges("edgesOnlyInB", difference.edgesOnlyInB());
        json.endObject();
    }

    private void writeNodes(String name, List<Integer> nodes) throws IOException {
        json.name(name).beginArray();
        for (int node : nodes) {
            json.value(name(node));
        }
        json.endArray();
    }

    private void writeEdges(String name, List<InnerEdge> edges) throws IOException {
        json.name(name).beginArray();
        for (InnerEdge edge : edges) {
            json.beginObject();
            json.name("from").value(name(edge.producer()));
            json.name("to").value(name(edge.consumer()));
            json.endObject();
        }
        json.endArray();
    }
}
