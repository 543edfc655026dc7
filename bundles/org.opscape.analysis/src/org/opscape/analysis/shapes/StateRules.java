/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Constants, variables, queues, tables, files: what begins and ends a graph. */
final class StateRules {
    private StateRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "Const" -> constant(node);
            case "Placeholder", "PlaceholderV2", "PlaceholderWithDefault", "Variable", "VariableV2", "TemporaryVariable", "_Arg" ->
                node.out(0, node.declared(0));
            case "VarHandleOp" -> {
                node.out(0, Shape.SCALAR, "resource");
                node.hold(0, new Holding(node.attributes().shape("shape"), node.attributes().type("dtype")));
            }
            case "ReadVariableOp" -> {
                Holding holding = node.holding(0);
                node.out(0, holding == null ? Shape.UNKNOWN : holding.shape(), holding == null ? "" : holding.type());
            }
            case "VariableShape" -> variableShape(node);
            case "VarIsInitializedOp", "IsVariableInitialized" -> node.out(0, Shape.SCALAR, "bool");
            case "Assign" -> node.out(0,
                    node.attributes().flag("validate_shape", true) ? ShapeAlgebra.refine(node.in(0), node.in(1)) : node.in(1));
            case "AssignAdd", "AssignSub" -> node.out(0, ShapeAlgebra.refine(node.in(0), node.in(1)));
            case "ScatterAdd", "ScatterSub", "ScatterMul", "ScatterDiv", "ScatterUpdate", "ScatterMin", "ScatterMax", "ScatterNdAdd",
                    "ScatterNdSub", "ScatterNdUpdate" ->
                node.out(0, node.in(0));
            case "ApplyGradientDescent", "ApplyMomentum", "ApplyAdam", "ApplyAdagrad", "ApplyAdadelta", "ApplyRMSProp", "ApplyFtrl",
                    "ApplyFtrlV2", "ApplyAdaMax", "ApplyAddSign", "ApplyPowerSign", "ApplyProximalAdagrad", "ApplyCenteredRMSProp",
                    "ApplyProximalGradientDescent", "ApplyAdagradDA", "SparseApplyAdagrad", "SparseApplyMomentum", "SparseApplyAdadelta",
                    "SparseApplyFtrl", "SparseApplyFtrlV2", "SparseApplyRMSProp", "SparseApplyProximalAdagrad" ->
                node.out(0, node.in(0));
            case "ShardedFilename", "ShardedFilespec", "ReadFile", "StringFormat", "SerializeTensor", "EncodeJpeg", "ScalarSummary",
                    "HistogramSummary", "ImageSummary", "AudioSummary", "AudioSummaryV2", "TensorSummary", "TensorSummaryV2",
                    "MergeSummary" ->
                node.out(0, Shape.SCALAR, "string");
            case "MatchingFiles" -> node.out(0, ShapeAlgebra.unknown(1), "string");
            case "StringJoin" -> joinedTexts(node);
            case "FIFOQueueV2", "RandomShuffleQueueV2", "PaddingFIFOQueueV2", "QueueV2", "HashTableV2", "MutableHashTableV2",
                    "OneShotIterator", "Iterator", "IteratorV2", "AnonymousIterator", "TFRecordReaderV2", "WholeFileReaderV2",
                    "TextLineReaderV2", "IdentityReaderV2", "FixedLengthRecordReaderV2" ->
                node.out(0, Shape.SCALAR, "resource");
            case "IteratorToStringHandle", "ReadVariableNames" -> node.out(0, Shape.SCALAR, "string");
            case "OptionalFromValue", "OptionalNone" -> node.out(0, Shape.SCALAR, "variant");
            case "ReaderRead", "ReaderReadV2" -> {
                node.out(0, Shape.SCALAR, "string");
                node.out(1, Shape.SCALAR, "string");
            }
            case "QueueSize", "QueueSizeV2" -> node.out(0, Shape.SCALAR, "int32");
            case "LookupTableSize", "LookupTableSizeV2" -> node.out(0, Shape.SCALAR, "int64");
            case "LookupTableFindV2" -> find(node);
            case "QueueDequeue", "QueueDequeueV2", "QueueDequeueMany", "QueueDequeueManyV2", "QueueDequeueUpTo", "QueueDequeueUpToV2" ->
                dequeue(node);
            case "IteratorGetNext", "IteratorGetNextSync" -> {
                for (int i = 0; i < node.outputs(); i++) {
                    node.out(i, node.attributes().listedShape("output_shapes", i));
                }
            }
            default -> {
                return dataset(node);
            }
        }
        return true;
    }

    private static boolean dataset(OpNode node) {
        boolean dataset = node.type().endsWith("Dataset") || node.type().endsWith("DatasetV2");
        if (dataset) {
            node.out(0, Shape.SCALAR, "variant");
        }
        return dataset;
    }

    private static void constant(OpNode node) {
        Shape shape = node.declared(0);
        node.out(0, shape);
        long size = ShapeAlgebra.elements(shape);
        if (size >= 0 && size <= SmallTensor.MOST && SmallTensor.isWhole(node.declaredType(0))
                && node.attributes().tensor("value") != null) {
            node.value(0, SmallTensor.of(node.attributes().tensor("value")));
        }
    }

    private static void variableShape(OpNode node) {
        Holding holding = node.holding(0);
        Shape shape = holding == null ? Shape.UNKNOWN : holding.shape();
        node.out(0, Shape.of(shape.rank()), "int32");
        node.value(0, SmallTensor.ofDimensions(shape));
    }

    /** Scalars are joined to each text of the others. */
    private static void joinedTexts(OpNode node) {
        Shape shape = Shape.SCALAR;
        for (int i = 0; i < node.inputs(); i++) {
            Shape next = node.in(i);
            if (!next.hasRank()) {
                return;
            }
            shape = shape.rank() == 0 ? next : next.rank() == 0 ? shape : ShapeAlgebra.same(shape, next);
        }
        node.out(0, shape, "string");
    }

    /** In a table of single values each key finds one value. */
    private static void find(OpNode node) {
        int table = node.source(0);
        if (table >= 0 && node.graph().type(table).startsWith("HashTable")) {
            node.out(0, node.in(1), node.inType(2));
        }
    }

    private static void dequeue(OpNode node) {
        int queue = node.source(0);
        boolean several = !node.type().startsWith("QueueDequeueV2") && !node.type().equals("QueueDequeue");
        if (queue < 0 || !node.graph().type(queue).contains("Queue")) {
            return;
        }
        long count = node.type().contains("Many") ? Math.max(-1, node.number(1)) : -1;
        KnownAttributes attributes = node.attributes(queue);
        boolean padded = node.graph().type(queue).startsWith("Padding");
        for (int i = 0; i < node.outputs(); i++) {
            Shape shape = attributes.listedShape("shapes", i);
            node.out(i, several ? ShapeAlgebra.joined(Shape.of(count), shape) : shape);
            if (padded && !ShapeAlgebra.isComplete(shape)) {
                node.out(i, Shape.UNKNOWN);
            }
        }
    }
}
