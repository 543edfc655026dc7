/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.cli.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opscape.cli.Console;
import org.opscape.cli.ExitCode;
import org.opscape.cli.Main;
import org.opscape.testsupport.SharedFiles;

/** The main routes of real models are those that their papers and code tell. */
class RealRoutesTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private List<String> route(Path model) {
        assertEquals(ExitCode.FINE, Main.run(new Console(out, err), "flow", model.toString(), "--json"));
        List<String> names = new ArrayList<>();
        for (JsonElement element : JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject().getAsJsonArray("route")) {
            names.add(element.getAsJsonObject().get("name").getAsString());
        }
        return names;
    }

    private void assertPasses(String model, String stations) {
        Optional<Path> shared = SharedFiles.model(model);
        if (shared.isPresent()) {
            List<String> route = route(shared.get());
            int at = 0;
            for (String station : stations.split(" ")) {
                while (at < route.size() && !route.get(at).contains(station)) {
                    at++;
                }
                assertTrue(at < route.size(), () -> station + " is not on the route, or not in this order: " + route);
            }
        }
    }

    /**
     * Inception v3 (Szegedy et al. 2015, the order of the modules in slim), a residual network for CIFAR-10 (He et al. 2015: through the
     * blocks, not by the shortcuts), a very deep network for texts (Conneau et al. 2016), a convolutional pose machine on MobileNetV2
     * (Sandler et al. 2018), and BERT (Devlin et al. 2018). Through loops: names in texts by a network over characters, one over words, and
     * a conditional random field (Lample et al. 2016), and three recurrent networks on top of each other. By its signature: a classifier
     * that was saved with its training.
     */
    @ParameterizedTest
    @CsvSource({"SciSharp__TensorFlow.NET__InceptionV3.meta, Placeholder Conv2d_1a_3x3/Conv2D Conv2d_2a_3x3/Conv2D Conv2d_2b_3x3/Conv2D "
            + "MaxPool_3a_3x3 Conv2d_3b_1x1/Conv2D Conv2d_4a_3x3/Conv2D MaxPool_5a_3x3 Mixed_5b Mixed_5c Mixed_5d Mixed_6a Mixed_6b "
            + "Mixed_6c Mixed_6d Mixed_6e Mixed_7a Mixed_7b Mixed_7c Logits/GlobalPool feature_vector",
        "cybertronai__gradient-checkpointing__cifar_10.pbtxt, random_uniform conv2d_0 conv2d_2 conv2d_3 block_layer1 conv2d_5 conv2d_6 "
                + "block_layer2 conv2d_8 conv2d_9 block_layer3 average_pooling2d dense softmax_cross_entropy_loss",
        "SciSharp__TensorFlow.NET__vd_cnn.meta, x embedding conv-0 conv-block-1 max_pooling2d conv-block-2 max_pooling2d conv-block-3 "
                + "max_pooling2d conv-block-4 k-max-pooling fc-1 fc-2 fc-3 loss/value",
        "edvardHua__PoseEstimationForMobile__cpm_model.pb, image Conv2d_0 MobilenetV2_part_0 MobilenetV2_part_1 MobilenetV2_part_2 "
                + "MobilenetV2_part_3 MobilenetV2_part_4 stage_0 stage_1 stage_2 stage_3 stage_4 stage_5_out",
        "google-research__bleurt__bert_test_checkpoint/saved_model.pb, Placeholder embedding_lookup embeddings/LayerNorm layer_0/attention "
                + "layer_0/intermediate layer_0/output layer_1/attention layer_1/intermediate layer_1/output pooler/dense dense/MatMul",
        "SciSharp__TensorFlow.NET__lstm_crf_ner.meta, char_ids char_embeddings chars/bidirectional_rnn while/lstm_cell/MatMul "
                + "NextIteration while/Exit chars/concat bi-lstm/bidirectional_rnn while/lstm_cell/MatMul NextIteration while/Exit "
                + "bi-lstm/concat proj/MatMul cond_1/rnn/while ReduceLogSumExp Mean",
        "deeplearning4j__dl4j-test-resources__rnn_bstack_d_b1_n3__frozen_model.pb, in_0 cell_0 basic_rnn_cell/MatMul NextIteration Exit "
                + "cell_0/concat cell_1 basic_rnn_cell/MatMul NextIteration Exit cell_1/concat cell_2 basic_rnn_cell/MatMul NextIteration "
                + "Exit cell_2/concat concat",
        "dotnet__machinelearning-testdata__cifar_saved_model/saved_model.pb, Input Conv2D add OutputConvRelu_1 Reshape Output add_1"})
    void ofGraphs(String model, String stations) {
        assertPasses(model, stations);
    }

    /**
     * Saved functions: three models of Keras, of which the main graph is nothing but one call. A recurrent network goes through the body of
     * its loop, where each step is taken from a list of tensors and put into another; a layer that was written by hand adds, multiplies,
     * and adds again. Guesslang cuts a text into bytes and pairs of bytes in the body of a map, and classifies them by a deep network
     * beside a linear one.
     */
    @ParameterizedTest
    @CsvSource({"SciSharp__TensorFlow.NET__lstm_from_sequential/saved_model.pb, serving_default_input_1 lstm/PartitionedCall/transpose "
            + "TensorListFromTensor while/body/while/TensorArrayV2Read while/body/while/MatMul while/body/while/split Sigmoid Tanh "
            + "TensorListSetItem TensorListStack strided_slice_2 dense/MatMul dense/BiasAdd dense/Sigmoid",
        "SciSharp__TensorFlow.NET__python_func_model/saved_model.pb, serving_default_input_1 sequential/transformer/add "
                + "sequential/transformer/MatMul sequential/transformer/sub sequential/transformer/add_1 sequential/softmax/Softmax",
        "google-ai-edge__model-explorer__simple_add/saved_model.pb, serving_default_x PartitionedCall/PartitionedCall/add",
        "yoeo__guesslang__model/saved_model.pb, Placeholder map/while/body/StringsByteSplit map/while/body/StringNGrams TensorListStack "
                + "content_embedding_1/lookup content_embedding_weights hiddenlayer_0 hiddenlayer_1 dnn/logits/MatMul add"})
    void throughCalls(String model, String stations) {
        assertPasses(model, stations);
    }

    /**
     * Transformers (Vaswani et al. 2017) as ONNX: a decoder attends to itself and then to the encoder; BLOOM in training goes from the
     * words to the loss and not by the weights, which are inputs as well; GPT-2 is the body of a beam search. Recurrent: four LSTM over
     * each other as scans, which begin with what the one before gives. A detector of speech takes one of two networks for the sampling
     * rate, which only decides: a Fourier transform as convolution, four convolutions, an LSTM. Loops within loops hand on what is
     * computed, and not how often.
     */
    @ParameterizedTest
    @CsvSource({"vespa-engine__vespa__random_decoder.onnx, input_ids embedding/Gather layers.0/self_attn layers.0/norm1 "
            + "layers.0/multihead_attn/MatMul layers.0/norm2 layers.0/linear1/MatMul layers.0/linear2/MatMul layers.0/norm3 linear/MatMul "
            + "logits",
        "intel__onnxruntime__3layer_bloom_optimized_training.onnx, input_ids word_embeddings h.0/self_attention/query_key_value "
                + "h.0/self_attention/dense h.0/mlp/dense_h_to_4h h.0/mlp/dense_4h_to_h h.1/self_attention/query_key_value h.1/mlp "
                + "h.2/self_attention/query_key_value h.2/mlp/dense_4h_to_h lm_head/MatMul SoftmaxCrossEntropyLoss",
        "intel__onnxruntime__tiny_gpt2_beamsearch.onnx, input_ids EmbedLayerNormalization GptAttention_0 FullyConnect_MatMul_0 "
                + "FastGelu_AddBias_0 FullyConnect_MatMul_1 GptAttention_1 GptAttention_2 GptAttention_3 GptAttention_4 LayerNorm_10 "
                + "BeamSearch_gpt2/logits sequences",
        "intel__onnxruntime__scan_1.onnx, Input13165 ElementTimes16595/Times16581 ElementTimes16595/ElementTimes16595 "
                + "ElementTimes16623/Times16609 ElementTimes16651/Times16637 ElementTimes16679/Times16665 ElementTimes16679/Tanh",
        "snakers4__silero-vad__silero_vad.onnx, input If_0/then_branch stft/Conv encoder/0/reparam_conv/Conv encoder/1/reparam_conv/Conv "
                + "encoder/2/reparam_conv/Conv encoder/3/reparam_conv/Conv decoder/rnn/LSTM decoder/decoder/2/Conv "
                + "decoder/3/Sigmoid output",
        "intel__onnxruntime__30_nested_loops.onnx, x_in loop_30/x_in loop_30/loop_29/x_in loop_2/x_in loop_30/loop_29/x_out loop_30/x_out "
                + "x_out"})
    void ofOnnx(String model, String stations) {
        assertPasses(model, stations);
    }

    /**
     * An image translated by a generator that narrows and widens again and is judged by a discriminator (Isola et al. 2017). Two
     * autoencoders: one that gives its code, one in training with the loss that it is left with. A potential of atoms: the surroundings of
     * each through an embedding net and a fitting net to the energy (Zhang et al. 2018). Open poses on MobileNetV2: six stages that look at
     * all before (Cao et al. 2017). ResNet-50 in mixed precision: through the branches, whose names are those of the paper's authors, to
     * the loss, where what is declared is only what training leaves behind. A language model of words.
     */
    @ParameterizedTest
    @CsvSource({"zhxu-astro__DeepIllustris__1_graph.pbtxt, batch encoder_1/conv2d encoder_2/conv2d encoder_3/conv2d encoder_4/conv2d "
            + "encoder_5/conv2d encoder_6/conv2d encoder_7/conv2d encoder_8/conv2d decoder_8/conv2d decoder_7/conv2d decoder_6/conv2d "
            + "decoder_5/conv2d decoder_4/conv2d decoder_3/conv2d decoder_2/conv2d decoder_1/conv2d discriminator/layer_1 "
            + "discriminator/layer_2 discriminator/layer_3 discriminator/layer_4 discriminator/layer_5 generator_loss",
        "deeplearning4j__dl4j-test-resources__ae__frozen_model.pb, input MatMul Add Sigmoid MatMul_1 Add_1 output",
        "deeplearning4j__dl4j-test-resources__unfrozen_simple_ae.pb, input MatMul Sigmoid MatMul_1 output MatMul_2 Sigmoid_1 MatMul_3 "
                + "Sigmoid_2 sub Pow Mean",
        "deepmodeling__deepmd-kit__deeppot.pbtxt, ProdEnvMatA filter_type_0/MatMul filter_type_0/Tanh filter_type_0/MatMul "
                + "layer_0_type_0/MatMul layer_1_type_0/MatMul layer_2_type_0/MatMul final_layer_type_0/MatMul o_energy",
        "ildoonet__tf-pose-estimation__graph_opt.pb, image MobilenetV2/Conv/Conv2D expanded_conv/depthwise expanded_conv_3/project "
                + "expanded_conv_7/project expanded_conv_12/project MConv_Stage1 MConv_Stage2 MConv_Stage3 MConv_Stage4 MConv_Stage5 "
                + "MConv_Stage6 concat_stage7",
        "uve__tensorflow__keras_imagenet_main.pbtxt, input_1_1 conv1_1/Conv2D max_pooling2d_1 res2a_branch2a res2a_branch2b res2a_branch2c "
                + "res2b_branch2a res2c_branch2c res3a_branch2a res3d_branch2c res4a_branch2a res4f_branch2c res5a_branch2a res5c_branch2c "
                + "avg_pool fc1000_1/MatMul loss_1/activation_49_loss",
        "spark-nlp__nlm_300_2_1450_43700.pb, input_batch embedding_lookup cell_0/lstm_cell/MatMul cell_1/lstm_cell/MatMul "
                + "TensorArrayGatherV3 map_1/while/MatMul losses"})
    void ofOtherKinds(String model, String stations) {
        assertPasses(model, stations);
    }
}
