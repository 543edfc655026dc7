/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.flow;

/** What op types and names of scopes tell about the part of an operation. They are TensorFlow's, and those of ONNX's training domain. */
final class PartTypes {
    private PartTypes() {
    }

    /** Returns the part that an op type belongs to; forward if it may belong to any. */
    static Part ofType(String type) {
        if (isSaver(type)) {
            return Part.SAVER;
        }
        if (type.contains("Summary")) {
            return Part.SUMMARY;
        }
        if (isUpdate(type)) {
            return Part.OPTIMIZER;
        }
        if (type.endsWith("Grad") || type.equals("BroadcastGradientArgs") || type.equals("Gradient")) {
            return Part.GRADIENT;
        }
        if (isPipeline(type)) {
            return Part.INPUT_PIPELINE;
        }
        return isFirstValue(type) ? Part.INITIALIZER : Part.FORWARD;
    }

    private static boolean isSaver(String type) {
        return switch (type) {
            case "SaveV2", "Save", "SaveSlices", "RestoreV2", "Restore", "RestoreSlice", "ShardedFilename", "ShardedFilespec",
                    "MergeV2Checkpoints" ->
                true;
            default -> false;
        };
    }

    private static boolean isUpdate(String type) {
        return switch (type) {
            case "AssignAdd", "AssignSub", "AssignAddVariableOp", "AssignSubVariableOp", "ScatterAdd", "ScatterSub", "ScatterUpdate",
                    "ResourceScatterAdd", "Adam", "Adagrad", "Momentum" ->
                true;
            default -> type.startsWith("Apply") || type.startsWith("ResourceApply") || type.startsWith("SparseApply")
                    || type.startsWith("ResourceSparseApply");
        };
    }

    private static boolean isPipeline(String type) {
        boolean source = type.contains("Queue") || type.contains("Reader") || type.contains("Dataset") || type.contains("Iterator");
        return source && !isDelivery(type);
    }

    /** Whether operations of a type hand examples to the model. */
    static boolean isDelivery(String type) {
        return type.contains("QueueDequeue") || type.startsWith("IteratorGetNext");
    }

    private static boolean isFirstValue(String type) {
        return switch (type) {
            case "Assign", "AssignVariableOp", "VarIsInitializedOp", "IsVariableInitialized" -> true;
            default -> false;
        };
    }

    /** Whether operations of a type stand for what is fed to the model. */
    static boolean isPlaceholder(String type) {
        return switch (type) {
            case "Placeholder", "PlaceholderV2", "PlaceholderWithDefault", "_Arg" -> true;
            default -> false;
        };
    }

    /** Whether an operation is fed with the name of a checkpoint, as in each SavedModel. */
    static boolean isCheckpointName(String type, String name) {
        return isPlaceholder(type) && name.equals("saver_filename");
    }

    /** Whether a scope of this name holds gradients. */
    static boolean isGradientScope(String name) {
        return name.equals("gradients") || name.startsWith("gradients_") || name.startsWith("gradient_tape") || name.endsWith("_grad")
                || name.endsWith("_Grad");
    }

    /** Whether the output of an operation tells only the shape of its input, and nothing of its data. */
    static boolean isShapeOnly(String type) {
        return switch (type) {
            case "Shape", "ShapeN", "Size", "Rank", "ZerosLike", "OnesLike", "TensorArraySize", "TensorArraySizeV2", "TensorArraySizeV3" ->
                true;
            default -> false;
        };
    }
}
