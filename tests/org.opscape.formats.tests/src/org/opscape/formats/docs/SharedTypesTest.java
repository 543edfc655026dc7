/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opscape.formats.FileKind;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;
import org.opscape.model.dataflow.Graph;
import org.opscape.model.dataflow.Operation;
import org.opscape.testsupport.SharedFiles;
import org.opscape.testsupport.SharedFiles.ModelRow;

/** Each op type of real models is described, but for those that the models, or programs of their own, define. */
class SharedTypesTest {
    private static final Set<String> OWN = Set.of(
            // of the models' own libraries of functions
            "MyAdd_55e046a8", "MyAdd_MPaeanipb7o", "MyAdd_yabA4wXEdM4", "func", "NestedLocalFake2", "OuterFunction",
            "_aten_linalg_vector_norm_no_dim_onnx", "aten_scaled_dot_product_attention_default",
            // of programs that add their own: DeePMD-kit, FINN, PyTorch's and ONNX Runtime's extensions, tests of other tools
            "ProdEnvMatA", "ProdForceSeA", "ProdVirialSeA", "MultiThreshold", "ATen", "BertTokenizer", "Fake_1", "Fake_2",
            // of TensorFlow's optimiser for mobile devices
            "BiasAddx1_Conv2Dx1_DepthwiseConv2dNativex1_Relux1_95");

    static Stream<ModelRow> models() {
        List<ModelRow> rows = SharedFiles.folder().isPresent() ? SharedFiles.models() : List.of();
        return rows.isEmpty() ? Stream.of((ModelRow) null) : rows.stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void allTypesAreDescribed(ModelRow row) {
        Assumptions.assumeTrue(row != null, "the shared models are not here");
        Optional<ModelFile> file = open(row);
        Assumptions.assumeTrue(file.isPresent(), "is no model");
        Map<String, Boolean> known = new HashMap<>();
        Set<String> undescribed = new HashSet<>();
        List<String> tooMany = new ArrayList<>();
        for (Graph graph : file.get().model().getGraphs()) {
            for (Operation operation : graph.getAllOperations()) {
                if (known.putIfAbsent(operation.getType(), true) == null) {
                    look(file.get().kind(), operation, undescribed, tooMany);
                }
            }
        }
        undescribed.removeAll(OWN);
        assertTrue(undescribed.isEmpty(), "not described: " + undescribed);
        assertEquals(List.of(), tooMany, "operations with more inputs than their types are said to have");
    }

    private static Optional<ModelFile> open(ModelRow row) {
        try {
            return Optional.of(ModelFiles.open(row.file(), OpenOptions.NONE, Progress.NONE));
        } catch (ModelFileException e) {
            return Optional.empty();
        }
    }

    private static void look(FileKind kind, Operation operation, Set<String> undescribed, List<String> tooMany) {
        Optional<DescribedOperation> described = DescribedOperation.of(kind, operation);
        if (described.isEmpty()) {
            undescribed.add(operation.getType());
        } else if (!described.get().doc().inputs().isEmpty() && !takesFromOutside(operation)
                && described.get().inputs().stream().anyMatch(Optional::isEmpty)) {
            tooMany.add(operation.getType() + " " + operation.getPath());
        }
    }

    private static boolean takesFromOutside(Operation operation) {
        return Set.of("If", "Loop", "Scan", "BeamSearch").contains(operation.getType());
    }
}
