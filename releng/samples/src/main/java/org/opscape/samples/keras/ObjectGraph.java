/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.samples.keras;

import java.util.ArrayList;
import java.util.List;

import org.tensorflow.proto.DataType;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedObjectGraph;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedUserObject;
import org.tensorflow.proto.SavedObjectGraphOuterClass.SavedVariable;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph;
import org.tensorflow.proto.TrackableObjectGraphOuterClass.TrackableObjectGraph.TrackableObject.ObjectReference;
import org.tensorflow.proto.VersionDef;

/** The Python objects of a model as a SavedModel keeps them: the model, its layers and their variables. */
final class ObjectGraph {

    private final List<SavedObject> objects = new ArrayList<>();
    private final List<KerasLayer> layers;

    ObjectGraph(List<KerasLayer> layers) {
        this.layers = layers;
        build();
    }

    private void build() {
        SavedObject.Builder model = object("_tf_keras_sequential");
        objects.add(model.build());
        for (int i = 0; i < layers.size(); i++) {
            SavedObject.Builder layer = object("_tf_keras_layer");
            model.addChildren(reference("layer-" + i, objects.size()));
            int at = objects.size();
            objects.add(layer.build());
            for (KerasVariable variable : layers.get(i).variables()) {
                layer.addChildren(reference(variable.name().substring(variable.name().lastIndexOf('/') + 1), objects.size()));
                model.addChildren(reference("variables-" + objects.size(), objects.size()));
                objects.add(variable(variable));
            }
            objects.set(at, layer.build());
        }
        objects.set(0, model.build());
    }

    SavedObjectGraph toProto() {
        return SavedObjectGraph.newBuilder().addAllNodes(objects).build();
    }

    /** The same without what only the saved functions need: what a checkpoint keeps. */
    TrackableObjectGraph toCheckpoint() {
        TrackableObjectGraph.Builder graph = TrackableObjectGraph.newBuilder();
        for (SavedObject object : objects) {
            var node = graph.addNodesBuilder().addAllChildren(object.getChildrenList());
            if (object.hasVariable()) {
                node.addAttributesBuilder().setName("VARIABLE_VALUE").setFullName(object.getVariable().getName())
                        .setCheckpointKey(object.getVariable().getName() + "/.ATTRIBUTES/VARIABLE_VALUE");
            }
        }
        return graph.build();
    }

    private static SavedObject.Builder object(String identifier) {
        VersionDef version = VersionDef.newBuilder().setProducer(2).setMinConsumer(1).build();
        return SavedObject.newBuilder().setUserObject(SavedUserObject.newBuilder().setIdentifier(identifier).setVersion(version));
    }

    private static SavedObject variable(KerasVariable variable) {
        return SavedObject.newBuilder().setVariable(SavedVariable.newBuilder().setDtype(DataType.DT_FLOAT)
                .setShape(variable.shape().toProto())
                .setTrainable(true).setName(variable.name())).build();
    }

    private static ObjectReference reference(String name, int node) {
        return ObjectReference.newBuilder().setLocalName(name).setNodeId(node).build();
    }
}
