/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

import static org.opscape.formats.message.FieldKind.BYTES;
import static org.opscape.formats.message.FieldKind.DOUBLE;
import static org.opscape.formats.message.FieldKind.FLOAT;
import static org.opscape.formats.message.FieldKind.INTEGER;
import static org.opscape.formats.message.FieldKind.TEXT;

import org.opscape.formats.message.MessageType;

/** TensorFlow's messages (tensorflow/core/framework and tensorflow/core/protobuf), as far as they are read. The numbers are the fields'. */
public final class Schema {
    public static final int GRAPH_NODE = 1;
    public static final int GRAPH_LIBRARY = 2;
    public static final int GRAPH_VERSIONS = 4;
    public static final int VERSIONS_PRODUCER = 1;
    public static final int NODE_NAME = 1;
    public static final int NODE_OP = 2;
    public static final int NODE_INPUT = 3;
    public static final int NODE_DEVICE = 4;
    public static final int NODE_ATTR = 5;
    public static final int KEY = 1;
    public static final int VALUE = 2;
    public static final int VALUE_LIST = 1;
    public static final int VALUE_BYTES = 2;
    public static final int VALUE_INT = 3;
    public static final int VALUE_FLOAT = 4;
    public static final int VALUE_BOOL = 5;
    public static final int VALUE_TYPE = 6;
    public static final int VALUE_SHAPE = 7;
    public static final int VALUE_TENSOR = 8;
    public static final int VALUE_PLACEHOLDER = 9;
    public static final int VALUE_FUNCTION = 10;
    public static final int LIST_FUNCTION = 9;
    public static final int FUNCTION_NAME = 1;
    public static final int FUNCTION_ATTR = 2;
    public static final int TENSOR_TYPE = 1;
    public static final int TENSOR_SHAPE = 2;
    public static final int TENSOR_CONTENT = 4;
    public static final int SHAPE_DIM = 2;
    public static final int SHAPE_UNKNOWN_RANK = 3;
    public static final int DIM_SIZE = 1;
    public static final int LIBRARY_FUNCTION = 1;
    public static final int LIBRARY_GRADIENT = 2;
    public static final int GRADIENT_FUNCTION = 1;
    public static final int GRADIENT_GRADIENT = 2;
    public static final int DEF_SIGNATURE = 1;
    public static final int DEF_NODE = 3;
    public static final int DEF_RET = 4;
    public static final int DEF_CONTROL_RET = 6;
    public static final int DEF_ARG_ATTR = 7;
    public static final int OP_NAME = 1;
    public static final int OP_INPUT = 2;
    public static final int OP_OUTPUT = 3;
    public static final int ARG_NAME = 1;
    public static final int ARG_TYPE = 3;
    public static final int META_INFO = 1;
    public static final int META_GRAPH = 2;
    public static final int META_SIGNATURE = 5;
    public static final int SIGNATURE_INPUTS = 1;
    public static final int SIGNATURE_OUTPUTS = 2;
    public static final int TENSOR_INFO_NAME = 1;
    public static final int INFO_TAGS = 4;
    public static final int INFO_VERSION = 5;
    public static final int SAVED_META_GRAPH = 2;
    public static final int EVENT_WALL_TIME = 1;
    public static final int EVENT_STEP = 2;
    public static final int EVENT_GRAPH = 4;
    public static final int EVENT_SUMMARY = 5;
    public static final int EVENT_TAGGED_RUN = 8;
    public static final int EVENT_META_GRAPH = 9;

    public static final MessageType SHAPE = new MessageType("TensorShapeProto");
    public static final MessageType TENSOR = new MessageType("TensorProto");
    public static final MessageType ATTR_VALUE = new MessageType("AttrValue");
    public static final MessageType FUNCTION_REFERENCE = new MessageType("NameAttrList");
    public static final MessageType ATTR_ENTRY = new MessageType("NodeDef.attr");
    public static final MessageType NODE = new MessageType("NodeDef");
    public static final MessageType FUNCTION = new MessageType("FunctionDef");
    public static final MessageType LIBRARY = new MessageType("FunctionDefLibrary");
    public static final MessageType GRAPH = new MessageType("GraphDef");
    public static final MessageType META = new MessageType("MetaGraphDef");
    public static final MessageType SAVED_MODEL = new MessageType("SavedModel");
    public static final MessageType RUN_METADATA = new MessageType("RunMetadata");
    public static final MessageType STEP_STATS = new MessageType("StepStats");
    public static final MessageType EVENT = new MessageType("Event");
    public static final MessageType CHECKPOINT_STATE = new MessageType("CheckpointState").field(1, "model_checkpoint_path", TEXT)
            .field(2, "all_model_checkpoint_paths", TEXT).numbers(3, "all_model_checkpoint_timestamps", DOUBLE)
            .field(4, "last_preserved_timestamp", DOUBLE);

    static {
        values();
        graphs();
        containers();
    }

    private Schema() {
    }

    private static void values() {
        MessageType dim = new MessageType("Dim").field(DIM_SIZE, "size", INTEGER).field(2, "name", TEXT);
        SHAPE.message(SHAPE_DIM, "dim", dim).field(SHAPE_UNKNOWN_RANK, "unknown_rank", INTEGER);
        TENSOR.enumeration(TENSOR_TYPE, "dtype", DataTypes.ENUM).message(TENSOR_SHAPE, "tensor_shape", SHAPE)
                .field(3, "version_number", INTEGER).field(TENSOR_CONTENT, "tensor_content", BYTES).numbers(5, "float_val", FLOAT)
                .numbers(6, "double_val", DOUBLE).numbers(7, "int_val", INTEGER).field(8, "string_val", BYTES)
                .numbers(9, "scomplex_val", FLOAT)
                .numbers(10, "int64_val", INTEGER).numbers(11, "bool_val", INTEGER).numbers(12, "dcomplex_val", DOUBLE)
                .numbers(13, "half_val", INTEGER).numbers(16, "uint32_val", INTEGER).numbers(17, "uint64_val", INTEGER)
                .field(18, "float8_val", BYTES);
        FUNCTION_REFERENCE.field(FUNCTION_NAME, "name", TEXT).message(FUNCTION_ATTR, "attr", ATTR_ENTRY);
        MessageType list = new MessageType("AttrValue.list").field(VALUE_BYTES, "s", BYTES).numbers(VALUE_INT, "i", INTEGER)
                .numbers(VALUE_FLOAT, "f", FLOAT).numbers(VALUE_BOOL, "b", INTEGER).enumeration(VALUE_TYPE, "type", DataTypes.ENUM)
                .several(VALUE_TYPE)
                .message(VALUE_SHAPE, "shape", SHAPE).message(VALUE_TENSOR, "tensor", TENSOR)
                .message(LIST_FUNCTION, "func", FUNCTION_REFERENCE);
        ATTR_VALUE.message(VALUE_LIST, "list", list).field(VALUE_BYTES, "s", BYTES).field(VALUE_INT, "i", INTEGER)
                .field(VALUE_FLOAT, "f", FLOAT).field(VALUE_BOOL, "b", INTEGER).enumeration(VALUE_TYPE, "type", DataTypes.ENUM)
                .message(VALUE_SHAPE, "shape", SHAPE).message(VALUE_TENSOR, "tensor", TENSOR)
                .field(VALUE_PLACEHOLDER, "placeholder", TEXT).message(VALUE_FUNCTION, "func", FUNCTION_REFERENCE);
        ATTR_ENTRY.field(KEY, "key", TEXT).message(VALUE, "value", ATTR_VALUE);
    }

    private static void graphs() {
        MessageType other = new MessageType("message");
        NODE.field(NODE_NAME, "name", TEXT).field(NODE_OP, "op", TEXT).field(NODE_INPUT, "input", TEXT).field(NODE_DEVICE, "device", TEXT)
                .message(NODE_ATTR, "attr", ATTR_ENTRY).message(6, "experimental_debug_info", other).message(7, "experimental_type", other);
        MessageType arg = new MessageType("ArgDef").field(ARG_NAME, "name", TEXT).field(2, "description", TEXT)
                .enumeration(ARG_TYPE, "type", DataTypes.ENUM);
        MessageType op = new MessageType("OpDef").field(OP_NAME, "name", TEXT).message(OP_INPUT, "input_arg", arg)
                .message(OP_OUTPUT, "output_arg", arg);
        MessageType ret = new MessageType("FunctionDef.ret").field(KEY, "key", TEXT).field(VALUE, "value", TEXT);
        MessageType argAttrs = new MessageType("ArgAttrs").message(1, "attr", ATTR_ENTRY);
        MessageType argEntry = new MessageType("FunctionDef.arg_attr").field(KEY, "key", INTEGER).message(VALUE, "value", argAttrs);
        FUNCTION.message(DEF_SIGNATURE, "signature", op).message(DEF_NODE, "node_def", NODE).message(DEF_RET, "ret", ret)
                .message(5, "attr", ATTR_ENTRY).message(DEF_CONTROL_RET, "control_ret", ret).message(DEF_ARG_ATTR, "arg_attr", argEntry);
        MessageType gradient = new MessageType("GradientDef").field(GRADIENT_FUNCTION, "function_name", TEXT)
                .field(GRADIENT_GRADIENT, "gradient_func", TEXT);
        LIBRARY.message(LIBRARY_FUNCTION, "function", FUNCTION)
                .message(LIBRARY_GRADIENT, "gradient", gradient).message(3, "registered_gradients", other);
        MessageType versions = new MessageType("VersionDef").field(VERSIONS_PRODUCER, "producer", INTEGER).field(2, "min_consumer", INTEGER)
                .numbers(3, "bad_consumers", INTEGER);
        GRAPH.message(GRAPH_NODE, "node", NODE).message(GRAPH_LIBRARY, "library", LIBRARY).field(3, "version", INTEGER)
                .message(GRAPH_VERSIONS, "versions", versions).message(5, "debug_info", other);
    }

    private static void containers() {
        MessageType other = new MessageType("message");
        MessageType info = new MessageType("MetaInfoDef").field(1, "meta_graph_version", TEXT).message(2, "stripped_op_list", other)
                .message(3, "any_info", other).field(INFO_TAGS, "tags", TEXT).field(INFO_VERSION, "tensorflow_version", TEXT)
                .field(6, "tensorflow_git_version", TEXT).field(7, "stripped_default_attrs", INTEGER).message(8, "function_aliases", other);
        MessageType entry = new MessageType("entry").field(KEY, "key", TEXT).message(VALUE, "value", other);
        META.message(META_INFO, "meta_info_def", info).message(META_GRAPH, "graph_def", GRAPH).message(3, "saver_def", other)
                .message(4, "collection_def", entry).message(META_SIGNATURE, "signature_def", signatures())
                .message(6, "asset_file_def", other)
                .message(7, "object_graph_def", other);
        SAVED_MODEL.field(1, "saved_model_schema_version", INTEGER).message(SAVED_META_GRAPH, "meta_graphs", META);
        MessageType device = new MessageType("DeviceStepStats").field(1, "device", TEXT).message(2, "node_stats", other)
                .message(3, "thread_names", other);
        STEP_STATS.message(1, "dev_stats", device);
        MessageType functionGraphs = new MessageType("RunMetadata.FunctionGraphs").message(1, "partition_graphs", GRAPH)
                .message(2, "pre_optimization_graph", GRAPH).message(3, "post_optimization_graph", GRAPH);
        RUN_METADATA.message(1, "step_stats", STEP_STATS).message(2, "cost_graph", other).message(3, "partition_graphs", GRAPH)
                .message(4, "function_graphs", functionGraphs).message(5, "session_metadata", other);
        MessageType tagged = new MessageType("TaggedRunMetadata").field(1, "tag", TEXT).field(2, "run_metadata", BYTES);
        EVENT.field(EVENT_WALL_TIME, "wall_time", DOUBLE).field(EVENT_STEP, "step", INTEGER).field(3, "file_version", TEXT)
                .field(EVENT_GRAPH, "graph_def", BYTES).message(EVENT_SUMMARY, "summary", summary()).message(6, "log_message", other)
                .message(7, "session_log", other).message(EVENT_TAGGED_RUN, "tagged_run_metadata", tagged)
                .field(EVENT_META_GRAPH, "meta_graph_def", BYTES).message(10, "source_metadata", other);
    }

    private static MessageType signatures() {
        MessageType info = new MessageType("TensorInfo").field(TENSOR_INFO_NAME, "name", TEXT);
        MessageType tensor = new MessageType("SignatureDef.tensors").field(KEY, "key", TEXT).message(VALUE, "value", info);
        MessageType signature = new MessageType("SignatureDef").message(SIGNATURE_INPUTS, "inputs", tensor).message(SIGNATURE_OUTPUTS,
                "outputs", tensor);
        return new MessageType("MetaGraphDef.signature_def").field(KEY, "key", TEXT).message(VALUE, "value", signature);
    }

    private static MessageType summary() {
        MessageType plugin = new MessageType("PluginData").field(1, "plugin_name", TEXT).field(2, "content", BYTES);
        MessageType metadata = new MessageType("SummaryMetadata").message(1, "plugin_data", plugin);
        MessageType value = new MessageType("Summary.Value").field(1, "tag", TEXT).message(8, "tensor", TENSOR)
                .message(9, "metadata", metadata);
        return new MessageType("Summary").message(1, "value", value);
    }
}
