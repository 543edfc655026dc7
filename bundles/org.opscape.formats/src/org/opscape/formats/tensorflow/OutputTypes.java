/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.tensorflow;

/**
 * Says what type an operation's outputs have, from its attributes. TensorFlow derives it from the op's registration, which a file does not
 * carry: this knows the attributes that ops commonly name the type of their output with, and the ops that use them differently.
 */
final class OutputTypes {
    private static final long INT32 = 3;
    private static final long INT64 = 9;
    private static final long BOOL = 10;
    private static final long VARIANT = 21;
    private static final String[] COMMON = {"dtype", "DstT", "out_type", "output_type", "Tout", "T", "Tparams", "type"};

    private OutputTypes() {
    }

    /** Returns how many outputs the attributes tell something about, where the file does not list their shapes. */
    static int count(NodeRecord node) {
        if (hasNone(node.op)) {
            return 0;
        }
        if (fixed(node) != 0 || declaresShape(node.op) && node.ownShapes.size() > 0) {
            return 1;
        }
        return node.listed > 0 ? node.listed : common(node) != 0 ? 1 : 0;
    }

    private static boolean hasNone(String op) {
        return op.startsWith("ResourceApply") || op.startsWith("ResourceScatter") || op.startsWith("ResourceSparseApply")
                || op.startsWith("Save") || op.startsWith("QueueEnqueue") || op.startsWith("Assign") && op.endsWith("VariableOp")
                || op.startsWith("Assert") || op.startsWith("LookupTableImport") || op.startsWith("InitializeTable") || "_Send".equals(op);
    }

    /** Whether the attribute "shape" or the tensor of the attribute "value" is the shape of the output. */
    static boolean declaresShape(String op) {
        return switch (op) {
            case "Const", "Placeholder", "PlaceholderV2", "PlaceholderWithDefault", "Variable", "VariableV2", "TemporaryVariable",
                    "ImmutableConst", "EnsureShape" ->
                true;
            default -> false;
        };
    }

    /** Returns the number of the type of an output, 0 if it is not known. */
    static long of(NodeRecord node, int output) {
        long fixed = fixed(node);
        if (fixed != 0) {
            return fixed;
        }
        if (node.listed > 0) {
            return output < node.listed ? node.listedTypes[output] : 0;
        }
        return output == 0 || sameForAll(node.op) ? common(node) : 0;
    }

    private static long common(NodeRecord node) {
        for (String key : COMMON) {
            long type = node.type(key);
            if (type != 0) {
                return isReference(node.op) && type < DataTypes.REFERENCE ? type + DataTypes.REFERENCE : type;
            }
        }
        return 0;
    }

    private static long fixed(NodeRecord node) {
        if (node.op.endsWith("Dataset") || node.op.endsWith("DatasetV2")) {
            return VARIANT;
        }
        return switch (node.op) {
            case "VarHandleOp", "TensorArrayV3", "TensorArrayGradV3", "HashTableV2", "MutableHashTableV2", "QueueV2", "FIFOQueueV2",
                    "RandomShuffleQueueV2", "PaddingFIFOQueueV2", "IteratorV2", "Iterator", "OneShotIterator", "StackV2", "LookupTableV2" ->
                DataTypes.RESOURCE;
            case "Equal", "NotEqual", "Less", "LessEqual", "Greater", "GreaterEqual", "IsFinite", "IsInf", "IsNan", "LogicalAnd",
                    "LogicalOr",
                    "LogicalNot", "ApproximateEqual", "InTopK", "InTopKV2", "IsVariableInitialized", "VarIsInitializedOp", "Any", "All" ->
                BOOL;
            case "Shape", "ShapeN", "Size" -> node.type("out_type") == 0 ? INT32 : node.type("out_type");
            case "Rank" -> INT32;
            case "Where" -> INT64;
            case "ArgMax", "ArgMin" -> node.type("output_type") == 0 ? INT64 : node.type("output_type");
            case "ScalarSummary", "HistogramSummary", "TensorSummary", "TensorSummaryV2", "ImageSummary", "AudioSummaryV2", "MergeSummary",
                    "AsString", "StringJoin" ->
                DataTypes.STRING;
            default -> 0;
        };
    }

    private static boolean isReference(String op) {
        return switch (op) {
            case "Variable", "VariableV2", "TemporaryVariable", "Assign", "AssignAdd", "AssignSub", "ScatterAdd", "ScatterSub",
                    "ScatterUpdate", "RefSwitch", "RefMerge", "RefEnter", "RefExit", "RefIdentity", "RefNextIteration", "RefSelect" ->
                true;
            default -> false;
        };
    }

    private static boolean sameForAll(String op) {
        return switch (op) {
            case "Split", "SplitV", "Unpack", "Switch", "RefSwitch", "IdentityN", "Concat", "Unstack" -> true;
            default -> false;
        };
    }
}
