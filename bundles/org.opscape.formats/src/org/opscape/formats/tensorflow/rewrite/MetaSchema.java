/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow.rewrite;

import static org.opscape.formats.message.FieldKind.BYTES;
import static org.opscape.formats.message.FieldKind.INTEGER;
import static org.opscape.formats.message.FieldKind.TEXT;

import java.util.HashMap;
import java.util.Map;
import org.opscape.formats.message.MessageType;
import org.opscape.formats.tensorflow.Schema;

/**
 * Where a MetaGraphDef refers to operations besides its graph (tensorflow/core/protobuf: meta_graph, saver, variable, queue_runner,
 * control_flow, saved_object_graph). A field that is a reference holds the name of an operation or of a tensor.
 */
final class MetaSchema {
    static final int SAVED_META_GRAPH = Schema.SAVED_META_GRAPH;
    static final int GRAPH = Schema.META_GRAPH;
    static final int SAVER = 3;
    static final int COLLECTION = 4;
    static final int SIGNATURE = 5;
    static final int ASSET = 6;
    static final int OBJECT_GRAPH = 7;
    static final int NODE_LIST = 1;
    static final int BYTES_LIST = 2;
    static final int ANY_LIST = 5;
    static final int LIST_VALUE = 1;
    static final int ANY_TYPE = 1;
    static final int ANY_VALUE = 2;
    static final int CAPTURED_TENSOR = 12;
    static final int CAPTURED_NAME = 1;
    static final int CAPTURED_FUNCTION = 2;

    private static final Map<MessageType, Integer> REFERENCES = new HashMap<>();

    static final MessageType SAVER_DEF = references(new MessageType("SaverDef").field(1, "filename_tensor_name", TEXT)
            .field(2, "save_tensor_name", TEXT).field(3, "restore_op_name", TEXT), 1, 2, 3);
    static final MessageType TENSOR_INFO = tensorInfo();
    static final MessageType ASSET_FILE = new MessageType("AssetFileDef").message(1, "tensor_info", TENSOR_INFO).field(2, "filename", TEXT);
    static final MessageType VARIABLE = references(new MessageType("VariableDef").field(1, "variable_name", TEXT)
            .field(2, "initializer_name", TEXT).field(3, "snapshot_name", TEXT).field(6, "initial_value_name", TEXT), 1, 2, 3, 6);
    static final MessageType QUEUE_RUNNER = references(new MessageType("QueueRunnerDef").field(1, "queue_name", TEXT)
            .field(2, "enqueue_op_name", TEXT).field(3, "close_op_name", TEXT).field(4, "cancel_op_name", TEXT), 1, 2, 3, 4);
    static final MessageType COND_CONTEXT = new MessageType("CondContextDef");
    static final MessageType WHILE_CONTEXT = new MessageType("WhileContextDef");
    /** Names a tensor of a function, not one of the main graph. */
    static final MessageType CAPTURED = new MessageType("CapturedTensor").field(CAPTURED_NAME, "name", TEXT).field(CAPTURED_FUNCTION,
            "concrete_function", TEXT);
    static final MessageType OBJECTS = new MessageType("SavedObjectGraph");
    static final MessageType OBJECT = new MessageType("SavedObject");
    static final MessageType META = new MessageType("MetaGraphDef");
    static final MessageType SAVED_MODEL = new MessageType("SavedModel").field(1, "saved_model_schema_version", INTEGER)
            .message(SAVED_META_GRAPH, "meta_graphs", META);

    static {
        contexts();
        meta();
    }

    private MetaSchema() {
    }

    private static MessageType references(MessageType type, int... fields) {
        int mask = 0;
        for (int field : fields) {
            mask |= 1 << field;
        }
        REFERENCES.put(type, mask);
        return type;
    }

    /** Whether a field of a message holds the name of an operation or tensor of the main graph. */
    static boolean isReference(MessageType type, int field) {
        return field > 0 && field < Integer.SIZE && (REFERENCES.getOrDefault(type, 0) >> field & 1) != 0;
    }

    private static MessageType tensorInfo() {
        MessageType sparse = references(new MessageType("CooSparse").field(1, "values_tensor_name", TEXT)
                .field(2, "indices_tensor_name", TEXT).field(3, "dense_shape_tensor_name", TEXT), 1, 2, 3);
        MessageType info = new MessageType("TensorInfo");
        MessageType composite = new MessageType("CompositeTensor").message(2, "components", info);
        return references(info.field(1, "name", TEXT).message(4, "coo_sparse", sparse).message(5, "composite_tensor", composite), 1);
    }

    private static void contexts() {
        MessageType external = references(new MessageType("ValuesDef.external_values").field(1, "key", TEXT).field(2, "value", TEXT), 1, 2);
        MessageType values = references(new MessageType("ValuesDef").field(1, "values", TEXT).message(2, "external_values", external), 1);
        MessageType nested = new MessageType("ControlFlowContextDef").message(1, "cond_ctxt", COND_CONTEXT)
                .message(2, "while_ctxt", WHILE_CONTEXT);
        references(COND_CONTEXT.field(1, "context_name", TEXT).field(2, "pred_name", TEXT).field(3, "pivot_name", TEXT)
                .message(5, "values_def", values).message(6, "nested_contexts", nested), 2, 3);
        references(WHILE_CONTEXT.field(1, "context_name", TEXT).field(5, "pivot_name", TEXT).field(6, "pivot_for_pred_name", TEXT)
                .field(7, "pivot_for_body_name", TEXT).field(8, "loop_exit_names", TEXT).message(9, "values_def", values)
                .field(10, "loop_enter_names", TEXT).field(11, "maximum_iterations_name", TEXT).message(12, "nested_contexts", nested),
                5, 6, 7, 8, 10, 11);
    }

    private static void meta() {
        MessageType names = references(new MessageType("NodeList").field(LIST_VALUE, "value", TEXT), LIST_VALUE);
        MessageType any = new MessageType("Any").field(ANY_TYPE, "type_url", TEXT).field(ANY_VALUE, "value", BYTES);
        MessageType collection = new MessageType("CollectionDef").message(NODE_LIST, "node_list", names)
                .message(BYTES_LIST, "bytes_list", new MessageType("BytesList").field(LIST_VALUE, "value", BYTES))
                .message(ANY_LIST, "any_list", new MessageType("AnyList").message(LIST_VALUE, "value", any));
        MessageType collections = new MessageType("MetaGraphDef.collection_def").field(Schema.KEY, "key", TEXT)
                .message(Schema.VALUE, "value", collection);
        MessageType tensors = new MessageType("SignatureDef.tensors").field(Schema.KEY, "key", TEXT).message(Schema.VALUE, "value",
                TENSOR_INFO);
        MessageType signature = new MessageType("SignatureDef").message(1, "inputs", tensors).message(2, "outputs", tensors);
        MessageType signatures = new MessageType("MetaGraphDef.signature_def").field(Schema.KEY, "key", TEXT)
                .message(Schema.VALUE, "value", signature);
        MessageType constant = references(new MessageType("SavedConstant").field(1, "operation", TEXT), 1);
        MessageType object = OBJECT.message(9, "constant", constant).message(CAPTURED_TENSOR, "captured_tensor", CAPTURED);
        MessageType objects = OBJECTS.message(1, "nodes", object);
        META.message(GRAPH, "graph_def", Schema.GRAPH).message(SAVER, "saver_def", SAVER_DEF)
                .message(COLLECTION, "collection_def", collections)
                .message(SIGNATURE, "signature_def", signatures).message(ASSET, "asset_file_def", ASSET_FILE)
                .message(OBJECT_GRAPH, "object_graph_def", objects);
    }

    /** What the byte strings of a collection are; null if they are not known to be messages with names. */
    static MessageType collection(String key) {
        return switch (key) {
            case "variables", "trainable_variables", "local_variables", "model_variables", "moving_average_variables", "metric_variables",
                    "global_step", "trainable_resource_variables", "concatenated_variables" ->
                VARIABLE;
            case "queue_runners" -> QUEUE_RUNNER;
            case "cond_context" -> COND_CONTEXT;
            case "while_context" -> WHILE_CONTEXT;
            case "savers" -> SAVER_DEF;
            default -> null;
        };
    }
}
