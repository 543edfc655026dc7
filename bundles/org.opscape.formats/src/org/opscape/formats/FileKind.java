/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats;

/** The kinds of files that are told apart by their content. */
public enum FileKind {
    /** TensorFlow's GraphDef: a graph and its functions. */
    GRAPH_DEF("GraphDef"),
    /** TensorFlow's MetaGraphDef: a graph with what a checkpoint needs. */
    META_GRAPH_DEF("MetaGraphDef"),
    /** TensorFlow's SavedModel: one or more MetaGraphDefs. */
    SAVED_MODEL("SavedModel"),
    /** TensorBoard's event file. */
    EVENTS("TensorBoard event file"),
    /** TensorFlow's RunMetadata: what a run was measured to take. */
    RUN_METADATA("TensorFlow RunMetadata file"),
    /** A list of checkpoints. */
    CHECKPOINT_STATE("TensorFlow checkpoint list"),
    /** The index of the variables of a checkpoint. */
    CHECKPOINT_INDEX("TensorFlow checkpoint index"),
    /** Records of something else than events. */
    RECORDS("TFRecord file without events"),
    /** A model of the Open Neural Network Exchange. */
    ONNX("ONNX model"),
    /** A model of TensorFlow Lite. */
    TFLITE("TensorFlow Lite model"),
    /** The Hierarchical Data Format, in which Keras kept models. */
    HDF5("HDF5 file, such as Keras writes"),
    /** An archive, such as newer Keras and PyTorch write. */
    ZIP("ZIP archive, such as Keras and PyTorch write"),
    /** JavaScript Object Notation. */
    JSON("JSON file");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /** {@return the name for a person, to stand after "a" or "an"} */
    public String label() {
        return label;
    }

    /** {@return whether it is a model: one message, as binary or as text} */
    public boolean isModel() {
        return this == GRAPH_DEF || this == META_GRAPH_DEF || this == SAVED_MODEL || this == ONNX;
    }

    /** {@return the label with its article} */
    public String withArticle() {
        return (this == ONNX || this == HDF5 ? "an " : "a ") + label;
    }
}
