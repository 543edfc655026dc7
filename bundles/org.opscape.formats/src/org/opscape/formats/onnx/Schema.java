/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.onnx;

import static org.opscape.formats.message.FieldKind.BYTES;
import static org.opscape.formats.message.FieldKind.DOUBLE;
import static org.opscape.formats.message.FieldKind.FLOAT;
import static org.opscape.formats.message.FieldKind.INTEGER;
import static org.opscape.formats.message.FieldKind.TEXT;

import org.opscape.formats.message.EnumType;
import org.opscape.formats.message.MessageType;

/**
 * ONNX's messages (onnx/onnx-ml.proto), as far as they are read. The numbers are the fields'. What may be large is declared only where it
 * is looked at: else a walk over packed numbers would read each of them.
 */
final class Schema {
    static final int MODEL_IR_VERSION = 1;
    static final int MODEL_PRODUCER = 2;
    static final int MODEL_PRODUCER_VERSION = 3;
    static final int MODEL_GRAPH = 7;
    static final int MODEL_OPSET = 8;
    static final int MODEL_METADATA = 14;
    static final int MODEL_TRAINING = 20;
    static final int MODEL_FUNCTION = 25;
    static final int TRAINING_INITIALIZATION = 1;
    static final int TRAINING_ALGORITHM = 2;
    static final int TRAINING_INITIALIZATION_BINDING = 3;
    static final int TRAINING_UPDATE_BINDING = 4;
    static final int LOCATION_EXTERNAL = 1;
    static final int OPSET_DOMAIN = 1;
    static final int OPSET_VERSION = 2;
    static final int GRAPH_NODE = 1;
    static final int GRAPH_NAME = 2;
    static final int GRAPH_INITIALIZER = 5;
    static final int GRAPH_INPUT = 11;
    static final int GRAPH_OUTPUT = 12;
    static final int GRAPH_VALUE = 13;
    static final int GRAPH_ANNOTATION = 14;
    static final int GRAPH_SPARSE_INITIALIZER = 15;
    static final int ANNOTATION_TENSOR = 1;
    static final int ANNOTATION_PARAMETER = 2;
    static final int FUNCTION_NAME = 1;
    static final int FUNCTION_INPUT = 4;
    static final int FUNCTION_OUTPUT = 5;
    static final int FUNCTION_ATTRIBUTE = 6;
    static final int FUNCTION_NODE = 7;
    static final int FUNCTION_OPSET = 9;
    static final int FUNCTION_DOMAIN = 10;
    static final int FUNCTION_DEFAULT = 11;
    static final int FUNCTION_VALUE = 12;
    static final int FUNCTION_OVERLOAD = 13;
    static final int NODE_INPUT = 1;
    static final int NODE_OUTPUT = 2;
    static final int NODE_NAME = 3;
    static final int NODE_TYPE = 4;
    static final int NODE_ATTRIBUTE = 5;
    static final int NODE_DOC = 6;
    static final int NODE_DOMAIN = 7;
    static final int NODE_OVERLOAD = 8;
    static final int NODE_METADATA = 9;
    static final int NODE_DEVICES = 10;
    static final int DEVICES_SHARDING = 2;
    static final int SHARDING_TENSOR = 1;
    static final int ATTRIBUTE_NAME = 1;
    static final int ATTRIBUTE_FLOAT = 2;
    static final int ATTRIBUTE_INT = 3;
    static final int ATTRIBUTE_STRING = 4;
    static final int ATTRIBUTE_TENSOR = 5;
    static final int ATTRIBUTE_GRAPH = 6;
    static final int ATTRIBUTE_FLOATS = 7;
    static final int ATTRIBUTE_INTS = 8;
    static final int ATTRIBUTE_STRINGS = 9;
    static final int ATTRIBUTE_TENSORS = 10;
    static final int ATTRIBUTE_GRAPHS = 11;
    static final int ATTRIBUTE_TYPE_PROTO = 14;
    static final int ATTRIBUTE_TYPE_PROTOS = 15;
    static final int ATTRIBUTE_TYPE = 20;
    static final int ATTRIBUTE_REFERENCE = 21;
    static final int ATTRIBUTE_SPARSE = 22;
    static final int ATTRIBUTE_SPARSES = 23;
    static final int TENSOR_DIMS = 1;
    static final int TENSOR_TYPE = 2;
    static final int TENSOR_FLOATS = 4;
    static final int TENSOR_INT32S = 5;
    static final int TENSOR_STRINGS = 6;
    static final int TENSOR_INT64S = 7;
    static final int TENSOR_NAME = 8;
    static final int TENSOR_RAW = 9;
    static final int TENSOR_DOUBLES = 10;
    static final int TENSOR_UINT64S = 11;
    static final int TENSOR_EXTERNAL = 13;
    static final int TENSOR_LOCATION = 14;
    static final int SPARSE_VALUES = 1;
    static final int SPARSE_DIMS = 3;
    static final int VALUE_NAME = 1;
    static final int VALUE_TYPE = 2;
    static final int TYPE_TENSOR = 1;
    static final int TYPE_SEQUENCE = 4;
    static final int TYPE_MAP = 5;
    static final int TYPE_SPARSE = 8;
    static final int TYPE_OPTIONAL = 9;
    static final int ELEMENT_TYPE = 1;
    static final int ELEMENT_SHAPE = 2;
    static final int MAP_KEY = 1;
    static final int MAP_VALUE = 2;
    static final int SHAPE_DIM = 1;
    static final int DIM_VALUE = 1;
    static final int KEY = 1;
    static final int ENTRY_VALUE = 2;

    /** The kinds of attributes by their numbers. */
    private static final String[] KINDS = {"", "FLOAT", "INT", "STRING", "TENSOR", "GRAPH", "FLOATS", "INTS", "STRINGS", "TENSORS",
        "GRAPHS", "SPARSE_TENSOR", "SPARSE_TENSORS", "TYPE_PROTO", "TYPE_PROTOS"};
    /** The field that holds the value of an attribute of each kind. */
    private static final int[] KIND_FIELDS = {0, ATTRIBUTE_FLOAT, ATTRIBUTE_INT, ATTRIBUTE_STRING, ATTRIBUTE_TENSOR, ATTRIBUTE_GRAPH,
        ATTRIBUTE_FLOATS, ATTRIBUTE_INTS, ATTRIBUTE_STRINGS, ATTRIBUTE_TENSORS, ATTRIBUTE_GRAPHS, ATTRIBUTE_SPARSE, ATTRIBUTE_SPARSES,
        ATTRIBUTE_TYPE_PROTO, ATTRIBUTE_TYPE_PROTOS};

    static final MessageType ENTRY = new MessageType("StringStringEntryProto").field(KEY, "key", TEXT).field(ENTRY_VALUE, "value", TEXT);
    static final MessageType SHAPE = new MessageType("TensorShapeProto").message(SHAPE_DIM, "dim",
            new MessageType("Dimension").field(DIM_VALUE, "dim_value", INTEGER).field(2, "dim_param", TEXT));
    static final MessageType TYPE = new MessageType("TypeProto");
    static final MessageType ELEMENT = new MessageType("TypeProto.Tensor");
    static final MessageType NESTED_TYPE = new MessageType("TypeProto.Sequence");
    static final MessageType MAP_TYPE = new MessageType("TypeProto.Map");
    static final MessageType VALUE = new MessageType("ValueInfoProto");
    static final MessageType TENSOR = new MessageType("TensorProto").numbers(TENSOR_DIMS, "dims", INTEGER)
            .field(TENSOR_TYPE, "data_type", INTEGER).field(TENSOR_NAME, "name", TEXT).numbers(TENSOR_FLOATS, "float_data", FLOAT)
            .numbers(TENSOR_INT32S, "int32_data", INTEGER).field(TENSOR_STRINGS, "string_data", BYTES)
            .numbers(TENSOR_INT64S, "int64_data", INTEGER).field(TENSOR_RAW, "raw_data", BYTES)
            .numbers(TENSOR_DOUBLES, "double_data", DOUBLE).numbers(TENSOR_UINT64S, "uint64_data", INTEGER)
            .message(TENSOR_EXTERNAL, "external_data", ENTRY).enumeration(TENSOR_LOCATION, "data_location",
                    new EnumType().value(0, "DEFAULT").value(LOCATION_EXTERNAL, "EXTERNAL"));
    static final MessageType SPARSE = new MessageType("SparseTensorProto").message(SPARSE_VALUES, "values", TENSOR)
            .numbers(SPARSE_DIMS, "dims", INTEGER);
    static final MessageType ATTRIBUTE = new MessageType("AttributeProto");
    static final MessageType NODE = new MessageType("NodeProto");
    private static final MessageType DEVICES = new MessageType("NodeDeviceConfigurationProto").message(DEVICES_SHARDING, "sharding_spec",
            new MessageType("ShardingSpecProto").field(SHARDING_TENSOR, "tensor_name", TEXT));
    private static final MessageType ANNOTATION = new MessageType("TensorAnnotation").field(ANNOTATION_TENSOR, "tensor_name", TEXT)
            .message(ANNOTATION_PARAMETER, "quant_parameter_tensor_names", ENTRY);
    static final MessageType OPSET = new MessageType("OperatorSetIdProto").field(OPSET_DOMAIN, "domain", TEXT)
            .field(OPSET_VERSION, "version", INTEGER);
    static final MessageType GRAPH = new MessageType("GraphProto");
    static final MessageType FUNCTION = new MessageType("FunctionProto");
    static final MessageType MODEL = new MessageType("ModelProto");

    static {
        values();
        nodes();
        graphs();
    }

    private Schema() {
    }

    private static void values() {
        ELEMENT.field(ELEMENT_TYPE, "elem_type", INTEGER).message(ELEMENT_SHAPE, "shape", SHAPE);
        NESTED_TYPE.message(ELEMENT_TYPE, "elem_type", TYPE);
        MAP_TYPE.field(MAP_KEY, "key_type", INTEGER).message(MAP_VALUE, "value_type", TYPE);
        TYPE.message(TYPE_TENSOR, "tensor_type", ELEMENT).message(TYPE_SEQUENCE, "sequence_type", NESTED_TYPE)
                .message(TYPE_MAP, "map_type", MAP_TYPE).message(TYPE_SPARSE, "sparse_tensor_type", ELEMENT)
                .message(TYPE_OPTIONAL, "optional_type", NESTED_TYPE);
        VALUE.field(VALUE_NAME, "name", TEXT).message(VALUE_TYPE, "type", TYPE);
    }

    private static void nodes() {
        EnumType kinds = new EnumType();
        for (int i = 1; i < KINDS.length; i++) {
            kinds.value(i, KINDS[i]);
        }
        attribute(ATTRIBUTE, kinds);
        node(NODE, ATTRIBUTE);
    }

    private static void attribute(MessageType attribute, EnumType kinds) {
        attribute.field(ATTRIBUTE_NAME, "name", TEXT).field(ATTRIBUTE_FLOAT, "f", FLOAT).field(ATTRIBUTE_INT, "i", INTEGER)
                .field(ATTRIBUTE_STRING, "s", BYTES).message(ATTRIBUTE_TENSOR, "t", TENSOR).message(ATTRIBUTE_GRAPH, "g", GRAPH)
                .numbers(ATTRIBUTE_FLOATS, "floats", FLOAT).numbers(ATTRIBUTE_INTS, "ints", INTEGER)
                .field(ATTRIBUTE_STRINGS, "strings", BYTES).message(ATTRIBUTE_TENSORS, "tensors", TENSOR)
                .message(ATTRIBUTE_GRAPHS, "graphs", GRAPH).message(ATTRIBUTE_TYPE_PROTO, "tp", TYPE)
                .message(ATTRIBUTE_TYPE_PROTOS, "type_protos", TYPE).enumeration(ATTRIBUTE_TYPE, "type", kinds)
                .field(ATTRIBUTE_REFERENCE, "ref_attr_name", TEXT).message(ATTRIBUTE_SPARSE, "sparse_tensor", SPARSE)
                .message(ATTRIBUTE_SPARSES, "sparse_tensors", SPARSE);
    }

    private static void node(MessageType node, MessageType attribute) {
        node.field(NODE_INPUT, "input", TEXT).field(NODE_OUTPUT, "output", TEXT).field(NODE_NAME, "name", TEXT)
                .field(NODE_TYPE, "op_type", TEXT).message(NODE_ATTRIBUTE, "attribute", attribute).field(NODE_DOC, "doc_string", TEXT)
                .field(NODE_DOMAIN, "domain", TEXT).field(NODE_OVERLOAD, "overload", TEXT).message(NODE_METADATA, "metadata_props", ENTRY)
                .message(NODE_DEVICES, "device_configurations", DEVICES);
    }

    private static void graphs() {
        GRAPH.message(GRAPH_NODE, "node", NODE).field(GRAPH_NAME, "name", TEXT)
                .message(GRAPH_INITIALIZER, "initializer", TENSOR).message(GRAPH_INPUT, "input", VALUE)
                .message(GRAPH_OUTPUT, "output", VALUE).message(GRAPH_VALUE, "value_info", VALUE)
                .message(GRAPH_ANNOTATION, "quantization_annotation", ANNOTATION)
                .message(GRAPH_SPARSE_INITIALIZER, "sparse_initializer", SPARSE);
        FUNCTION.field(FUNCTION_NAME, "name", TEXT).field(FUNCTION_INPUT, "input", TEXT).field(FUNCTION_OUTPUT, "output", TEXT)
                .field(FUNCTION_ATTRIBUTE, "attribute", TEXT).message(FUNCTION_NODE, "node", NODE)
                .message(FUNCTION_OPSET, "opset_import", OPSET).message(FUNCTION_DEFAULT, "attribute_proto", ATTRIBUTE)
                .field(FUNCTION_DOMAIN, "domain", TEXT)
                .message(FUNCTION_VALUE, "value_info", VALUE).field(FUNCTION_OVERLOAD, "overload", TEXT);
        MessageType training = new MessageType("TrainingInfoProto").message(TRAINING_INITIALIZATION, "initialization", GRAPH)
                .message(TRAINING_ALGORITHM, "algorithm", GRAPH).message(TRAINING_INITIALIZATION_BINDING, "initialization_binding", ENTRY)
                .message(TRAINING_UPDATE_BINDING, "update_binding", ENTRY);
        MODEL.field(MODEL_IR_VERSION, "ir_version", INTEGER).field(MODEL_PRODUCER, "producer_name", TEXT)
                .field(MODEL_PRODUCER_VERSION, "producer_version", TEXT).message(MODEL_GRAPH, "graph", GRAPH)
                .message(MODEL_OPSET, "opset_import", OPSET).message(MODEL_METADATA, "metadata_props", ENTRY)
                .message(MODEL_TRAINING, "training_info", training).message(MODEL_FUNCTION, "functions", FUNCTION);
    }

    /** Tells whether a kind of attribute is a list. */
    static boolean isList(long kind) {
        return kind > 0 && kind < KINDS.length && KINDS[(int) kind].endsWith("S");
    }

    /** Returns the field that holds the value of an attribute of a kind; 0 of the kind 0, and -1 if there is no such kind. */
    static int fieldOf(long kind) {
        return kind >= 0 && kind < KIND_FIELDS.length ? KIND_FIELDS[(int) kind] : -1;
    }

    /** Returns the name of a kind that there is. */
    static String kind(long kind) {
        return KINDS[(int) kind];
    }

    /** Returns the name of the kind of an attribute whose value is in a field. */
    static String kindOf(int field) {
        int kind = KIND_FIELDS.length - 1;
        while (kind > 0 && KIND_FIELDS[kind] != field) {
            kind--;
        }
        return KINDS[kind];
    }

    /** All fields, also those that are not read: to tell a model from other messages. */
    static MessageType plausible() {
        MessageType other = new MessageType("message");
        MessageType node = new MessageType("NodeProto").field(NODE_INPUT, "input", TEXT).field(NODE_OUTPUT, "output", TEXT)
                .field(NODE_NAME, "name", TEXT).field(NODE_TYPE, "op_type", TEXT).message(NODE_ATTRIBUTE, "attribute", other)
                .field(NODE_DOC, "doc_string", TEXT).field(NODE_DOMAIN, "domain", TEXT).field(NODE_OVERLOAD, "overload", TEXT)
                .message(NODE_METADATA, "metadata_props", other).message(10, "device_configurations", other);
        MessageType graph = new MessageType("GraphProto").message(GRAPH_NODE, "node", node).field(GRAPH_NAME, "name", TEXT)
                .message(GRAPH_INITIALIZER, "initializer", other).field(10, "doc_string", TEXT).message(GRAPH_INPUT, "input", other)
                .message(GRAPH_OUTPUT, "output", other).message(GRAPH_VALUE, "value_info", other)
                .message(14, "quantization_annotation", other).message(GRAPH_SPARSE_INITIALIZER, "sparse_initializer", other)
                .message(16, "metadata_props", other);
        MessageType opset = new MessageType("OperatorSetIdProto").field(OPSET_DOMAIN, "domain", TEXT)
                .field(OPSET_VERSION, "version", INTEGER);
        return new MessageType("ModelProto").field(MODEL_IR_VERSION, "ir_version", INTEGER).field(MODEL_PRODUCER, "producer_name", TEXT)
                .field(MODEL_PRODUCER_VERSION, "producer_version", TEXT).field(4, "domain", TEXT).field(5, "model_version", INTEGER)
                .field(6, "doc_string", TEXT).message(MODEL_GRAPH, "graph", graph).message(MODEL_OPSET, "opset_import", opset)
                .message(MODEL_METADATA, "metadata_props", other).message(20, "training_info", other)
                .message(MODEL_FUNCTION, "functions", other).message(26, "configuration", other);
    }
}
