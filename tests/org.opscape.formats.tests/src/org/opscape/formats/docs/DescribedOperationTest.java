/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opscape.formats.ModelFile;
import org.opscape.formats.ModelFileException;
import org.opscape.formats.ModelFiles;
import org.opscape.formats.OpenOptions;
import org.opscape.model.Progress;

class DescribedOperationTest {
    @TempDir private Path folder;

    private Optional<DescribedOperation> read(String name, String text, String operation) throws IOException, ModelFileException {
        ModelFile file = ModelFiles.open(Files.writeString(folder.resolve(name), text), OpenOptions.NONE, Progress.NONE);
        return DescribedOperation.of(file.kind(), file.model().getGraphs().get(0).getAllOperations().stream()
                .filter(one -> one.getName().equals(operation)).findFirst().orElseThrow());
    }

    private static List<String> labels(List<Optional<PortNames.Place>> places) {
        return places.stream().map(place -> place.map(PortNames.Place::label).orElse("?")).toList();
    }

    private static String onnx(int opset, String node) {
        return "ir_version: 8\nopset_import { version: " + opset + " }\nopset_import { domain: \"com.microsoft\" version: 1 }\n"
                + "graph {\n  name: \"g\"\n  node {\n" + node + "\n  }\n"
                + "  input { name: \"x\" }\n  input { name: \"s\" }\n  output { name: \"y\" }\n}\n";
    }

    @Test
    void inputsThatAreLeftOutKeepTheirPlace() throws Exception {
        DescribedOperation resize = read("a.textproto", onnx(17,
                "input: \"x\" input: \"\" input: \"s\" output: \"y\" name: \"r\" op_type: \"Resize\""), "r").orElseThrow();
        assertEquals(List.of("X", "roi", "scales"), labels(resize.inputs()));
        assertEquals(List.of("Y"), labels(resize.outputs(1)));
    }

    @Test
    void theModelTellsTheVersion() throws Exception {
        DescribedOperation resize = read("b.textproto", onnx(10,
                "input: \"x\" input: \"s\" output: \"y\" name: \"r\" op_type: \"Resize\""), "r").orElseThrow();
        assertEquals(List.of("X", "scales"), labels(resize.inputs()));
        assertTrue(resize.doc().attributes().stream().noneMatch(attribute -> attribute.name().equals("antialias")));
    }

    @Test
    void theDomainTellsTheType() throws Exception {
        DescribedOperation fused = read("c.textproto", onnx(17, "input: \"x\" input: \"s\" output: \"y\" name: \"r\" "
                + "op_type: \"FusedMatMul\" domain: \"com.microsoft\""), "r").orElseThrow();
        assertEquals(OpDocs.MICROSOFT, fused.doc().domain());
        assertTrue(
                read("d.textproto", onnx(17, "input: \"x\" output: \"y\" name: \"r\" op_type: \"Relu\" domain: \"mine\""), "r").isEmpty());
    }

    @Test
    void whatBodiesTakeFromOutsideIsNotNamed() throws Exception {
        DescribedOperation choice = read("e.textproto", onnx(17, "input: \"s\" output: \"y\" name: \"r\" op_type: \"If\" "
                + body("then_branch") + body("else_branch")), "r").orElseThrow();
        assertEquals(List.of("cond", "?"), labels(choice.inputs()));
    }

    @Test
    void numbersOfTypesAreWords() throws Exception {
        DescribedOperation cast = read("f.textproto", onnx(17, "input: \"x\" output: \"y\" name: \"r\" op_type: \"Cast\" "
                + "attribute { name: \"to\" type: INT i: 10 }"), "r").orElseThrow();
        assertEquals(Optional.of("float16"), cast.word("to", 10));
        assertEquals(Optional.empty(), cast.word("to", 0));
        assertEquals(Optional.empty(), cast.word("to", 1L << 40));
        assertEquals(Optional.empty(), cast.word("saturate", 1));
        assertEquals(Optional.empty(), cast.word("dtype", 1));
    }

    private static String body(String name) {
        return "attribute { name: \"" + name + "\" type: GRAPH g { name: \"" + name + "\" node { input: \"x\" output: \"" + name
                + "_y\" op_type: \"Relu\" } output { name: \"" + name + "_y\" } } } ";
    }

    @Test
    void attributesTellHowManyTensorsThereAre() throws Exception {
        String graph = "node { name: \"a\" op: \"NoOp\" }\nnode { name: \"c\" op: \"ConcatV2\" input: \"a\" input: \"a\" input: \"a\" "
                + "input: \"^a\" attr { key: \"N\" value { i: 2 } } }\n";
        DescribedOperation concat = read("f.pbtxt", graph, "c").orElseThrow();
        assertEquals(List.of("values[0]", "values[1]", "axis"), labels(concat.inputs()));
        assertTrue(concat.reference().isPresent());
    }
}
