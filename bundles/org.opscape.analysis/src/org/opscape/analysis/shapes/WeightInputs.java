/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

/** Through which inputs operations take what a model has learned: this tells weights from other constants in a frozen graph. */
final class WeightInputs {
    private WeightInputs() {
    }

    static boolean isWeight(String type, int input) {
        return switch (type) {
            case "Conv1D", "Conv2D", "Conv3D", "DepthwiseConv2dNative", "Conv2DBackpropInput", "Conv3DBackpropInputV2", "Dilation2D",
                    "BiasAdd", "BiasAddV1" ->
                input == 1;
            case "MatMul", "BatchMatMul", "BatchMatMulV2", "BatchMatMulV3", "SparseMatMul", "Einsum", "Add", "AddV2", "Sub", "Mul",
                    "RealDiv", "Div" ->
                input <= 1;
            case "FusedBatchNorm", "FusedBatchNormV2", "FusedBatchNormV3", "BatchNormWithGlobalNormalization" -> input >= 1 && input <= 4;
            case "Conv", "ConvTranspose", "InstanceNormalization", "LayerNormalization", "GroupNormalization" -> input == 1 || input == 2;
            case "BatchNormalization" -> input >= 1 && input <= 4;
            case "PRelu" -> input == 1;
            case "Gemm" -> input <= 2;
            case "LSTM", "GRU", "RNN" -> input >= 1 && input <= 3;
            case "Gather", "GatherV2", "GatherNd" -> input == 0;
            case "SparseTensorDenseMatMul", "CudnnRNN", "CudnnRNNV2", "CudnnRNNV3" -> input == 3;
            case "LSTMBlockCell", "BlockLSTM", "BlockLSTMV2" -> input >= 3;
            case "GRUBlockCell" -> input >= 2;
            default -> false;
        };
    }

    /** Whether an operation only hands its first input on, maybe in another form. */
    static boolean passesOn(String type) {
        return switch (type) {
            case "Identity", "Enter", "Switch", "RefIdentity", "RefEnter", "RefSwitch", "StopGradient", "Cast", "Transpose", "Reshape",
                    "ExpandDims", "Unsqueeze", "Squeeze", "Split", "Unpack", "input_arg" ->
                true;
            default -> false;
        };
    }

    /** Returns how many inputs of an optimiser's operation, after the variable, are slots; -1 if it is none. */
    static int slots(String type) {
        String name = type.startsWith("Resource") ? type.substring("Resource".length()) : type;
        name = name.startsWith("Sparse") ? name.substring("Sparse".length()) : name;
        return switch (name) {
            case "ApplyGradientDescent", "ApplyProximalGradientDescent" -> 0;
            case "ApplyMomentum", "ApplyKerasMomentum", "ApplyAdagrad", "ApplyAdagradV2", "ApplyAddSign", "ApplyPowerSign",
                    "ApplyProximalAdagrad" ->
                1;
            case "ApplyAdam", "ApplyAdadelta", "ApplyRMSProp", "ApplyFtrl", "ApplyFtrlV2", "ApplyAdaMax", "ApplyAdagradDA" -> 2;
            case "ApplyAdamWithAmsgrad", "ApplyCenteredRMSProp" -> 3;
            default -> -1;
        };
    }
}
