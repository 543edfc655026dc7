/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis;

/**
 * The names of the outputs of TensorFlow's ops that have several: inputs inside functions give outputs by their names. Where one of the
 * names stands for a list of outputs, it is the last one here.
 */
final class OutputNames {
    private OutputNames() {
    }

    /** Returns which output of an op a name stands for; 0 if the op has only one name for its outputs, or is not known. */
    static int index(String type, String name) {
        String names = names(type);
        int index = 0;
        int from = 0;
        while (from < names.length()) {
            int space = names.indexOf(' ', from);
            int to = space < 0 ? names.length() : space;
            if (to - from == name.length() && names.startsWith(name, from)) {
                return index;
            }
            index++;
            from = to + 1;
        }
        return 0;
    }

    private static String names(String type) {
        return switch (type) {
            case "Switch", "RefSwitch" -> "output_false output_true";
            case "Merge", "RefMerge" -> "output value_index";
            case "FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3" ->
                "y batch_mean batch_variance reserve_space_1 reserve_space_2 reserve_space_3";
            case "FusedBatchNormGrad", "FusedBatchNormGradV2" ->
                "x_backprop scale_backprop offset_backprop reserve_space_3 reserve_space_4";
            case "FusedBatchNormGradV3" -> "x_backprop scale_backprop offset_backprop reserve_space_4 reserve_space_5";
            case "SoftmaxCrossEntropyWithLogits", "SparseSoftmaxCrossEntropyWithLogits" -> "loss backprop";
            case "CTCLoss" -> "loss gradient";
            case "TopK", "TopKV2" -> "values indices";
            case "Unique", "UniqueV2" -> "y idx";
            case "UniqueWithCounts", "UniqueWithCountsV2" -> "y idx count";
            case "ListDiff" -> "out idx";
            case "MaxPoolWithArgmax" -> "output argmax";
            case "BroadcastGradientArgs" -> "r0 r1";
            case "TensorArrayV2" -> "handle";
            case "TensorArrayV3" -> "handle flow";
            case "TensorArrayGradV3" -> "grad_handle flow_out";
            case "TensorArrayConcatV2", "TensorArrayConcatV3" -> "value lengths";
            case "TensorListConcat", "TensorListConcatV2" -> "tensor lengths";
            case "TensorListPopBack" -> "output_handle tensor";
            case "LSTMBlockCell", "BlockLSTM", "BlockLSTMV2" -> "i cs f o ci co h";
            case "GRUBlockCell" -> "r u c h";
            case "CudnnRNN", "CudnnRNNV2", "CudnnRNNV3" -> "output output_h output_c reserve_space host_reserved";
            case "CudnnRNNBackprop", "CudnnRNNBackpropV2", "CudnnRNNBackpropV3" ->
                "input_backprop input_h_backprop input_c_backprop params_backprop";
            case "SparseReshape" -> "output_indices output_shape";
            case "SparseFillEmptyRows" -> "output_indices output_values empty_row_indicator reverse_index_map";
            case "StringSplit", "StringSplitV2" -> "indices values shape";
            case "DenseToDenseSetOperation" -> "result_indices result_values result_shape";
            case "ReaderRead", "ReaderReadV2" -> "key value";
            case "Svd" -> "s u v";
            case "Qr" -> "q r";
            case "SelfAdjointEigV2" -> "e v";
            case "SampleDistortedBoundingBox", "SampleDistortedBoundingBoxV2" -> "begin size bboxes";
            case "LogUniformCandidateSampler", "UniformCandidateSampler" ->
                "sampled_candidates true_expected_count sampled_expected_count";
            case "QuantizeV2" -> "output output_min output_max";
            case "RaggedRange" -> "rt_nested_splits rt_dense_values";
            case "LookupTableExport", "LookupTableExportV2" -> "keys values";
            default -> "";
        };
    }
}
