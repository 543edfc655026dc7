/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opscape.analysis.GraphSnapshot;
import org.opscape.model.Attribute;
import org.opscape.model.AttributeValue;
import org.opscape.model.Progress;
import org.opscape.model.Shape;
import org.opscape.model.dataflow.Graph;
import org.opscape.testsupport.GraphBuilder;

/** Graphs that make no sense: every op with any inputs, attributes and numbers. Inference must end, and end without an exception. */
class RandomGraphsTest {
    private static final String[] OPS = """
            Abs AccumulateNV2 Acos Acosh Add AddN AddV2 AdjustContrastv2 AdjustHue AdjustSaturation All Angle AnonymousIterator
            Any ApplyAdaMax ApplyAdadelta ApplyAdagrad ApplyAdagradDA ApplyAdam ApplyAddSign ApplyCenteredRMSProp ApplyFtrl
            ApplyFtrlV2 ApplyGradientDescent ApplyMomentum ApplyPowerSign ApplyProximalAdagrad ApplyProximalGradientDescent
            ApplyRMSProp ApproximateEqual ArgMax ArgMin AsString Asin Asinh Assign AssignAdd AssignSub Atan Atan2 Atanh
            AudioSummary AudioSummaryV2 AvgPool AvgPool3D AvgPool3DGrad AvgPoolGrad BatchMatMul BatchMatMulV2 BatchMatMulV3
            BatchNormWithGlobalNormalization BatchToSpaceND BiasAdd BiasAddGrad BiasAddV1 Bincount BitwiseAnd BitwiseOr
            BitwiseXor BlockLSTM BlockLSTMGrad BlockLSTMGradV2 BlockLSTMV2 BroadcastArgs BroadcastGradientArgs BroadcastTo
            Bucketize CTCLoss Case Cast Ceil CheckNumerics CheckNumericsV2 Cholesky ClipByValue Complex ComplexAbs Concat
            ConcatOffset ConcatV2 Conj ConjugateTranspose Const Conv2D Conv2DBackpropFilter Conv2DBackpropInput Conv3D
            Conv3DBackpropFilterV2 Conv3DBackpropInputV2 Cos Cosh CropAndResize Cumprod Cumsum CumulativeLogsumexp
            DebugGradientIdentity DecodeAndCropJpeg DecodeBase64 DecodeJpeg DecodePng DecodeRaw DeepCopy
            DenseToDenseSetOperation DepthToSpace DepthwiseConv2dNative DepthwiseConv2dNativeBackpropFilter
            DepthwiseConv2dNativeBackpropInput Dequantize Diag DiagPart Digamma Div DivNoNan DrawBoundingBoxes DynamicStitch
            Einsum Elu EluGrad EmptyTensorList EncodeBase64 EncodeJpeg EncodePng EnsureShape Enter Equal Erf Erfc Erfinv
            EuclideanNorm Exit Exp ExpandDims Expm1 FFT FFT2D FFT3D FIFOQueueV2 FakeQuantWithMinMaxArgs FakeQuantWithMinMaxVars
            FakeQuantWithMinMaxVarsPerChannel Fill FixedLengthRecordReaderV2 FixedUnigramCandidateSampler Floor FloorDiv
            FloorMod FusedBatchNorm FusedBatchNormGrad FusedBatchNormGradV2 FusedBatchNormGradV3 FusedBatchNormV2
            FusedBatchNormV3 GRUBlockCell Gather GatherNd GatherV2 Greater GreaterEqual HSVToRGB HashTableV2 HistogramSummary
            IFFT IFFT2D IFFT3D Identity IdentityN IdentityReaderV2 If Igamma Igammac Imag ImageSummary InTopK InTopKV2 Inv
            InvGrad Invert InvertPermutation IsFinite IsInf IsNan IsVariableInitialized Iterator IteratorGetNext
            IteratorGetNextSync IteratorToStringHandle IteratorV2 L2Loss LRN LRNGrad LSTMBlockCell LeakyRelu LeakyReluGrad
            LearnedUnigramCandidateSampler LeftShift Less LessEqual Lgamma LinSpace ListDiff Log Log1p LogSoftmax
            LogUniformCandidateSampler LogicalAnd LogicalNot LogicalOr LookupTableFindV2 LookupTableSize LookupTableSizeV2
            LoopCond LowerBound MatMul MatchingFiles MatrixBandPart MatrixDiag MatrixInverse MatrixSetDiag MatrixSetDiagV2
            MatrixSetDiagV3 Max MaxPool MaxPool3D MaxPool3DGrad MaxPoolGrad MaxPoolGradV2 MaxPoolGradWithArgmax MaxPoolV2
            MaxPoolWithArgmax Maximum Mean Merge MergeSummary Min Minimum MirrorPad Mod Mul MulNoNan Multinomial
            MutableHashTableV2 Ndtri Neg NextAfter NextIteration NonMaxSuppression NonMaxSuppressionV2 NonMaxSuppressionV3
            NotEqual OneHot OneShotIterator OnesLike OptimizationBarrier OptionalFromValue OptionalNone Pack Pad PadV2
            PaddingFIFOQueueV2 ParallelConcat ParallelDynamicStitch ParameterizedTruncatedNormal ParseExample ParseExampleV2
            Placeholder PlaceholderV2 PlaceholderWithDefault Polygamma Pow PreventGradient Print Prod QuantizeAndDequantize
            QuantizeAndDequantizeV2 QuantizeAndDequantizeV3 QuantizeAndDequantizeV4 QueueDequeue QueueDequeueMany
            QueueDequeueManyV2 QueueDequeueUpTo QueueDequeueUpToV2 QueueDequeueV2 QueueSize QueueSizeV2 QueueV2 RGBToHSV
            RandomGamma RandomPoissonV2 RandomShuffle RandomShuffleQueueV2 RandomStandardNormal RandomUniform RandomUniformInt
            Range Rank ReadFile ReadVariableNames ReadVariableOp ReaderRead ReaderReadV2 Real RealDiv Reciprocal ReciprocalGrad
            ReduceJoin RefEnter RefExit RefIdentity RefMerge RefNextIteration RefSwitch RegexFullMatch RegexReplace Relu Relu6
            Relu6Grad ReluGrad Reshape ResizeArea ResizeBicubic ResizeBicubicGrad ResizeBilinear ResizeBilinearGrad
            ResizeNearestNeighbor ResizeNearestNeighborGrad ResourceGather ResourceGatherNd Reverse ReverseSequence ReverseV2
            RightShift Rint Round Rsqrt RsqrtGrad SampleDistortedBoundingBox SampleDistortedBoundingBoxV2 ScalarSummary
            ScatterAdd ScatterDiv ScatterMax ScatterMin ScatterMul ScatterNd ScatterNdAdd ScatterNdSub ScatterNdUpdate
            ScatterSub ScatterUpdate SegmentMax SegmentMean SegmentMin SegmentProd SegmentSum Select SelectV2 Selu SeluGrad
            SerializeTensor SetDiff1d Shape ShapeN ShardedFilename ShardedFilespec Sigmoid SigmoidGrad Sign Sin Sinh Size Slice
            Snapshot Softmax SoftmaxCrossEntropyWithLogits Softplus SoftplusGrad Softsign SoftsignGrad SpaceToBatchND
            SpaceToDepth SparseApplyAdadelta SparseApplyAdagrad SparseApplyFtrl SparseApplyFtrlV2 SparseApplyMomentum
            SparseApplyProximalAdagrad SparseApplyRMSProp SparseFillEmptyRows SparseMatMul SparseReshape SparseSegmentMean
            SparseSegmentMeanGrad SparseSegmentSqrtN SparseSegmentSqrtNGrad SparseSegmentSum SparseSegmentSumGrad
            SparseSoftmaxCrossEntropyWithLogits SparseTensorDenseMatMul SparseToDense Split SplitV Sqrt SqrtGrad Square
            SquaredDifference Squeeze Stack StackPush StackPushV2 StackV2 StatefulStandardNormalV2 StatefulTruncatedNormal
            StatefulUniform StatefulUniformInt StatelessCase StatelessIf StatelessMultinomial StatelessRandomNormal
            StatelessRandomNormalV2 StatelessRandomUniform StatelessRandomUniformInt StatelessRandomUniformIntV2
            StatelessRandomUniformV2 StatelessTruncatedNormal StatelessTruncatedNormalV2 StatelessWhile StaticRegexFullMatch
            StaticRegexReplace StopGradient StridedSlice StridedSliceGrad StringFormat StringJoin StringLength StringLower
            StringSplit StringSplitV2 StringStrip StringToHashBucket StringToHashBucketFast StringToHashBucketStrong
            StringToNumber StringUpper Sub Sum Switch TFRecordReaderV2 Tan Tanh TanhGrad TemporaryVariable TensorArrayGatherV2
            TensorArrayGatherV3 TensorArrayGradV2 TensorArrayGradV3 TensorArrayReadV2 TensorArrayReadV3 TensorArrayScatterV2
            TensorArrayScatterV3 TensorArraySizeV2 TensorArraySizeV3 TensorArraySplitV2 TensorArraySplitV3 TensorArrayV2
            TensorArrayV3 TensorArrayWriteV2 TensorArrayWriteV3 TensorListFromTensor TensorListGetItem TensorListLength
            TensorListPushBack TensorListReserve TensorListResize TensorListScatter TensorListScatterV2 TensorListSetItem
            TensorListSplit TensorListStack TensorScatterAdd TensorScatterMax TensorScatterMin TensorScatterSub
            TensorScatterUpdate TensorSummary TensorSummaryV2 TextLineReaderV2 Tile TopK TopKV2 Transpose TruncateDiv
            TruncateMod TruncatedNormal UniformCandidateSampler Unique UniqueV2 UniqueWithCounts UniqueWithCountsV2 Unpack
            UnsortedSegmentMax UnsortedSegmentMin UnsortedSegmentProd UnsortedSegmentSum UpperBound VarHandleOp
            VarIsInitializedOp Variable VariableShape VariableV2 Where While WholeFileReaderV2 Xdivy Xlog1py Xlogy ZerosLike
            Zeta _Arg _SwitchN
            """.split("\\s+");
    private static final String[] ATTRIBUTES = """
            DstT Tout adjoint_a adjoint_b axis batch_dims block_size channels data_format dense_shapes dtype element_dtype
            element_shape equation incompatible_shape_error k keep_dims keepdims ksize num_elements num_sampled num_split
            num_true out_type output_shapes ragged_value_types shape shapes squeeze_dims strides validate_shape padding dilations
            explicit_paddings
            """.split("\\s+");
    private static final long[] NUMBERS = {0, 1, 2, 3, 4, -1, -2, 7, 64, 65, 1 << 20, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE,
        Long.MIN_VALUE, Long.MIN_VALUE + 1, 1L << 32};
    private static final String[] TEXTS = {"SAME", "VALID", "EXPLICIT", "NHWC", "NCHW", "NCDHW", "ab,bc->ac", "->", "a->aaaa", ""};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void inferenceEndsWithoutExceptions(int seed) {
        Random random = new Random(seed);
        GraphBuilder builder = new GraphBuilder();
        int count = 2 * OPS.length;
        for (int i = 0; i < count; i++) {
            if (random.nextInt(4) == 0) {
                addSource(builder, "n" + i, random);
            } else {
                addOperation(builder, "n" + i, OPS[random.nextInt(OPS.length)], i, count, random);
            }
        }
        Graph graph = builder.graph();
        GraphSnapshot inferred = ShapeInference.of(graph, Progress.NONE).graph();
        assertEquals(count, inferred.operations());
        for (int operation = 0; operation < count; operation++) {
            for (int output = 0; output < inferred.knownOutputs(operation); output++) {
                Shape shape = inferred.outputShape(operation, output).orElse(Shape.UNKNOWN);
                for (int axis = 0; axis < shape.rank() && inferred.isInferred(operation, output); axis++) {
                    assertTrue(shape.dimension(axis) >= -1, graph.getAllOperations().get(operation).getType() + " " + shape);
                }
            }
        }
    }

    private static void addSource(GraphBuilder builder, String name, Random random) {
        Shape shape = random.nextInt(3) == 0 ? Shape.of(random.nextInt(5)) : shape(random);
        if (random.nextBoolean()) {
            builder.op(name, "Placeholder").output("float32", shape);
            return;
        }
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            values.append(i == 0 ? "" : ", ").append(number(random));
        }
        OpCase.constant(builder, name, shape, values.toString());
    }

    private static void addOperation(GraphBuilder builder, String name, String type, int number, int count, Random random) {
        List<String> inputs = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            boolean forward = random.nextInt(30) == 0;
            inputs.add("n" + (forward ? random.nextInt(count) : random.nextInt(number + 1)) + ":" + Math.max(0, random.nextInt(8) - 4));
        }
        builder.op(name, type, inputs.toArray(String[]::new));
        List<Attribute> attributes = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            if (random.nextInt(3) == 0) {
                attributes.add(new Attribute(attribute, value(attribute, random)));
            }
        }
        builder.attributes(attributes.toArray(Attribute[]::new));
    }

    private static AttributeValue value(String name, Random random) {
        boolean list = name.equals("strides") || name.equals("ksize") || name.equals("dilations") || name.endsWith("_dims")
                || name.equals("explicit_paddings");
        return switch (list && random.nextInt(4) > 0 ? 0 : 1 + random.nextInt(6)) {
            case 0 -> list(random, name.equals("explicit_paddings") ? 8 : 4 + random.nextInt(2));
            case 1 -> new AttributeValue.Bool(random.nextBoolean());
            case 2 -> new AttributeValue.Text(TEXTS[random.nextInt(TEXTS.length)], 0);
            case 3 -> new AttributeValue.ShapeOf(shape(random));
            case 4 -> new AttributeValue.Type("int32");
            case 5 -> new AttributeValue.Values(List.of(new AttributeValue.ShapeOf(shape(random))), 1);
            default -> new AttributeValue.Int(number(random));
        };
    }

    private static AttributeValue list(Random random, int size) {
        List<AttributeValue> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(new AttributeValue.Int(random.nextInt(3) == 0 ? number(random) : 1 + random.nextInt(2)));
        }
        return new AttributeValue.Values(values, size);
    }

    private static Shape shape(Random random) {
        if (random.nextInt(10) == 0) {
            return Shape.UNKNOWN;
        }
        long[] dimensions = new long[random.nextInt(6)];
        for (int axis = 0; axis < dimensions.length; axis++) {
            dimensions[axis] = random.nextBoolean() ? 1 + random.nextInt(9) : number(random);
        }
        return Shape.of(dimensions);
    }

    private static long number(Random random) {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }
}
