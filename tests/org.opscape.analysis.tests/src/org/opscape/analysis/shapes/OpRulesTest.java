/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpRulesTest {
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = ';', textBlock = """
            Relu; ; 2x?; 2×?
            NoSuchOp; ; 2x3; unknown
            Add; ; 8x1x6x1 7x1x5; 8×7×6×5
            Add; ; ?x3 1x3; ?×3
            Add; ; ?x3 5x3; 5×3
            Mul; ; 2x3 scalar; 2×3
            Sub; ; 2 3; unknown
            Sub; ; unknown 3; unknown
            Equal; incompatible_shape_error=false; ? 3; unknown
            Equal; ; 1 3; 3
            AddN; ; 2x? ?x3 2x3; 2×3
            AddN; ; 2x3 2x4; unknown
            Select; ; ? 2x? ?x3; 2×3
            SelectV2; ; 3x1 4 scalar; 3×4
            MatMul; ; ?x3 3x4; ?×4
            MatMul; transpose_a=true transpose_b=true; 3x2 4x3; 2×4
            MatMul; ; unknown unknown; ?×?
            BatchMatMulV2; adj_y=true; 8x1x2x3 4x5x3; 8×4×2×5
            Einsum; equation=abc,cd->abd; 2x?x4 4x5; 2×?×5
            Conv2D; strides=[1,2,2,1] padding=SAME; ?x299x300x3 3x3x3x32; ?×150×150×32
            Conv2D; strides=[1,2,2,1] padding=VALID; ?x299x299x3 3x3x3x32; ?×149×149×32
            Conv2D; strides=[1,1,1,1] padding=VALID dilations=[1,2,2,1]; 1x10x10x3 3x3x3x8; 1×6×6×8
            Conv2D; strides=[1,1,1,1] padding=EXPLICIT explicit_paddings=[0,0,1,2,3,4,0,0]; 1x10x10x3 3x3x3x8; 1×11×15×8
            Conv2D; strides=[1,1,2,2] padding=SAME data_format=NCHW; 4x3x9x9 3x3x3x8; 4×8×5×5
            Conv2D; padding=SAME; 4x9x9x3 3x3x3x8; unknown
            Conv2D; strides=[1,0,0,1] padding=SAME; 4x9x9x3 3x3x3x8; 4×?×?×8
            Conv2D; strides=[1,1,1,1] padding=VALID; 4x2x2x3 3x3x3x8; 4×?×?×8
            Conv3D; strides=[1,1,1,1,1] padding=VALID; 1x5x6x7x3 2x2x2x3x4; 1×4×5×6×4
            DepthwiseConv2dNative; strides=[1,1,1,1] padding=SAME; 1x7x7x16 3x3x16x2; 1×7×7×32
            Conv2DBackpropInput; strides=[1,1,1,1] padding=SAME; #4,8,8,3 3x3x3x9 4x8x8x9; 4×8×8×3
            Conv2DBackpropFilter; ; 4x8x8x3 #3,3,3,9 4x8x8x9; 3×3×3×9
            MaxPool; ksize=[1,3,3,1] strides=[1,2,2,1] padding=VALID; ?x147x147x64; ?×73×73×64
            AvgPool; ksize=[1,1,2,2] strides=[1,1,2,2] padding=SAME data_format=NCHW; 1x8x7x7; 1×8×4×4
            BiasAdd; ; ?x4x? 8; ?×4×8
            BiasAdd; data_format=NCHW; 1x?x5x5 8; 1×8×5×5
            BiasAddGrad; ; 3x4x5; 5
            LRN; ; 1x2x3x4; 1×2×3×4
            L2Loss; ; 3x4; scalar
            ConcatV2; ; 2x3 2x? #1s; 2×?
            ConcatV2; ; 2x3 ?x4 #-1s; 2×7
            Concat; ; #0s 2x3 5x?; 7×3
            ConcatV2; ; 2x3 2x4 unknown; ?×?
            Pack; axis=1; 2x? ?x3; 2×2×3
            Pack; axis=-1; 2 2 2; 2×3
            Reshape; ; 2x3x4 #-1,6; 4×6
            Reshape; ; ?x3x4 #-1,12; ?×12
            Reshape; ; 0x3 #-1,0; ?×0
            Reshape; ; 2x3 unknown; unknown
            Reshape; ; 2x3 3; ?×?×?
            Transpose; ; 2x?x4 #2,0,1; 4×2×?
            Transpose; ; 2x?x4 3; ?×?×?
            Transpose; ; 2x3 #0,7; unknown
            ExpandDims; ; 2x3 #-1s; 2×3×1
            ExpandDims; ; 2x3 #9s; unknown
            Squeeze; squeeze_dims=[1]; 2x1x1; 2×1
            Squeeze; ; 2x1x1; 2
            Squeeze; ; ?x1x1; unknown
            Slice; ; ?x10 #0,2 #-1,3; ?×3
            Slice; ; 8x10 #1,2 #-1,-1; 7×8
            Tile; ; 2x? #3,4; 6×?
            Fill; ; #2,3 scalar; 2×3
            Range; ; #0s #10s #3s; 4
            Range; ; #10s #0s #-3s; 4
            Range; ; #0s #10s #0s; ?
            LinSpace; ; scalar scalar #5s; 5
            Shape; ; 2x?x4; 3
            Size; ; 2x3; scalar
            OneHot; ; 2x3 #10s scalar scalar; 2×3×10
            OneHot; axis=0; 2x3 #10s scalar scalar; 10×2×3
            Gather; ; 100x8 ?x5; ?×5×8
            GatherV2; ; 4x100x8 5x6 #1s; 4×5×6×8
            GatherV2; batch_dims=1; 4x100x8 4x6 #1s; 4×6×8
            GatherNd; ; 4x5x6 7x2; 7×6
            Pad; ; ?x4x5 #0,0,1,1,2,3:3x2; ?×6×10
            Pad; ; 1x4 unknown; ?×?
            Sum; ; 2x3x4 #0,2; 3
            Sum; keep_dims=true; 2x3x4 #-1s; 2×3×1
            Mean; ; 2x3x4 #; 2×3×4
            Max; ; 2x3x4 1; unknown
            Max; ; 2x3x4 scalar; ?×?
            Min; keep_dims=true; 2x3 unknown; ?×?
            ArgMax; ; 2x3x4 #1s; 2×4
            ArgMax; ; 2x3x4 scalar; ?×?
            SparseToDense; ; 4 #5,6 4 scalar; 5×6
            UnsortedSegmentSum; ; 7x2x3 7 #4s; 4×2×3
            Where; ; 2x3x4; ?×3
            ResizeBilinear; ; 2x5x6x3 #10,12; 2×10×12×3
            ResizeNearestNeighbor; ; ?x5x6x3 unknown; ?×?×?×3
            CropAndResize; ; 1x9x9x3 ?x4 ? #7,8; ?×7×8×3
            DecodeJpeg; channels=3; scalar; ?×?×3
            RandomUniform; ; #2,3; 2×3
            Multinomial; ; 5x10 #3s; 5×3
            SpaceToBatchND; ; 1x8x9x3 #2,2 #0,0,0,1:2x2; 4×4×5×3
            BatchToSpaceND; ; 4x4x5x3 #2,2 #0,0,0,1:2x2; 1×8×9×3
            SpaceToDepth; block_size=2; 1x4x6x3; 1×2×3×12
            DepthToSpace; block_size=2; 1x2x3x12; 1×4×6×3
            EnsureShape; shape=<?x3>; 2x?; 2×3
            BroadcastTo; ; 3 #2,3; 2×3
            LookupTableSizeV2; ; scalar; scalar
            HistogramSummary; ; scalar 5; scalar
            ScatterNd; ; 4x1 4 #8; 8
            """)
    void firstOutput(String type, String attributes, String inputs, String expected) {
        assertEquals(expected, OpCase.outputs(type, attributes, inputs, 1));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = ';', textBlock = """
            Split; num_split=3; #1s 2x9; 2×3, 2×3, 2×3
            Split; num_split=3; scalar 2x9; ?×?, ?×?, ?×?
            SplitV; ; 2x9 #4,5 #1s; 2×4, 2×5
            Unpack; axis=1; 2x3x4; 2×4, 2×4, 2×4
            Switch; ; 2x3 scalar; 2×3, 2×3
            Merge; ; 2x3 2x4; 2×?, scalar
            TopKV2; ; 5x? #3s; 5×3, 5×3
            Unique; ; 7; ?, 7
            FusedBatchNorm; ; ?x5x5x8 8 8 8 8; ?×5×5×8, 8, 8, 8, 8
            FusedBatchNormGrad; ; 2x5x5x8 ?x5x5x8 8 8 8; 2×5×5×8, 8, 8
            SoftmaxCrossEntropyWithLogits; ; ?x10 32x10; 32, 32×10
            SparseSoftmaxCrossEntropyWithLogits; ; 32x10 ?; 32, 32×10
            LSTMBlockCell; ; 4x9 4x16 ?x16 25x64; 4×16, 4×16, 4×16, 4×16, 4×16, 4×16, 4×16
            TensorArrayV3; element_shape=<2x3>; #4s; 2, scalar
            """)
    void allOutputs(String type, String attributes, String inputs, String expected) {
        assertEquals(expected.replace(", ", " | "), OpCase.outputs(type, attributes, inputs, expected.split(", ").length));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            x[1:3]; ; 5x6 #1 #3 #1; 2×6
            x[:, 2]; begin_mask=1 end_mask=1 shrink_axis_mask=2; ?x6 #0,2 #0,3 #1,1; ?
            x[..., newaxis]; ellipsis_mask=1 new_axis_mask=2; 5x6 #0,0 #0,0 #1,1; 5×6×1
            x[..., 1:3]; ellipsis_mask=1; 4x5x6 #0,1 #0,3 #1,1; 4×5×2
            x[newaxis, 0]; new_axis_mask=1 shrink_axis_mask=2; 5x6 #0,0 #0,1 #1,1; 1×6
            x[::-1]; begin_mask=1 end_mask=1; 5x6 #0 #0 #-1; 5×6
            x[::2]; begin_mask=1 end_mask=1; 5 #0 #0 #2; 3
            x[-2:]; end_mask=1; 5 #-2 #0 #1; 2
            x[3:1]; ; 5 #3 #1 #1; 0
            x[0:99]; ; 5 #0 #99 #1; 5
            x[0:5] of an unknown length; ; ? #0 #5 #1; ?
            x[a:b]; ; 5x6 1 1 #1; ?×6
            too many; ; 5 #0,0 #1,1 #1,1; unknown
            step 0; ; 5 #0 #1 #0; unknown
            """)
    void stridedSlices(String name, String attributes, String inputs, String expected) {
        assertEquals(expected, OpCase.outputs("StridedSlice", attributes, inputs, 1), name);
    }
}
