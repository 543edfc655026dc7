/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.formats.convert;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnknownFieldSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opscape.formats.Encoding;
import org.opscape.formats.FileKind;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.MetaGraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;
import org.tensorflow.proto.VersionDef;

/** The single rules of the two encodings, and what is said when something has no form in the other one. */
class ConversionTest {
    private static final Converter GRAPH = Converter.of(FileKind.GRAPH_DEF);
    private static final Converter META = Converter.of(FileKind.META_GRAPH_DEF);

    private static String text(byte[] binary) throws IOException {
        return new String(GRAPH.convert(binary, Encoding.TEXT), StandardCharsets.UTF_8);
    }

    private static byte[] binary(String text) throws IOException {
        return GRAPH.convert(text.getBytes(StandardCharsets.UTF_8), Encoding.BINARY);
    }

    private static ConversionException refused(String text) {
        return assertThrows(ConversionException.class, () -> binary(text));
    }

    private static byte[] tensor(ByteString floats) throws IOException {
        AttrValue value = AttrValue.newBuilder()
                .setTensor(TensorProto.parseFrom(ByteString.copyFrom(new byte[] {0x2A, (byte) floats.size()})
                        .concat(floats)))
                .build();
        return GraphDef.newBuilder().addNode(NodeDef.newBuilder().putAttr("value", value)).build().toByteArray();
    }

    @Test
    void textLooksLikeThatOfProtocolBuffers() throws IOException {
        NodeDef node = NodeDef.newBuilder().setName("a").addInput("b:1").putAttr("T", AttrValue.newBuilder().setTypeValue(1).build())
                .putAttr("s", AttrValue.newBuilder().setS(ByteString.copyFromUtf8("\u00fc'\n\0")).build())
                .putAttr("f", AttrValue.newBuilder().setF(1e-5f).build())
                .putAttr("g", AttrValue.newBuilder().setF(12345678).build()).build();
        assertEquals("""
                node {
                  name: "a"
                  input: "b:1"
                  attr {
                    key: "T"
                    value {
                      type: DT_FLOAT
                    }
                  }
                  attr {
                    key: "s"
                    value {
                      s: "\\303\\274\\'\\n\\000"
                    }
                  }
                  attr {
                    key: "f"
                    value {
                      f: 1e-05
                    }
                  }
                  attr {
                    key: "g"
                    value {
                      f: 12345678.0
                    }
                  }
                }
                """, text(GraphDef.newBuilder().addNode(node).build().toByteArray()));
    }

    @Test
    void defaultsThatAreWrittenAndTheOrderOfTheFileStay() throws IOException {
        byte[] bytes = {0x22, 4, 0x10, 0, 0x08, 0, 0x0A, 0};
        assertEquals("versions {\n  min_consumer: 0\n  producer: 0\n}\nnode {\n}\n", text(bytes));
        assertArrayEquals(bytes, binary(text(bytes)));
    }

    @Test
    void everyWayToWriteTextIsRead() throws IOException {
        byte[] expected = GraphDef.newBuilder().setVersions(VersionDef.newBuilder().setProducer(16).addBadConsumers(1).addBadConsumers(8))
                .addNode(NodeDef.newBuilder().setName("ab")).build().toByteArray();
        GraphDef graph = GraphDef
                .parseFrom(binary("versions: < producer: 0x10; bad_consumers: [1, 010], > # end\nnode [{name: 'a' \"b\"}] node: []"));
        assertEquals(GraphDef.parseFrom(expected), graph);
    }

    @Test
    void allEscapesAreRead() throws IOException {
        String name = "\\a\\b\\f\\n\\r\\t\\v\\\\\\'\\\"\\?\\x4a\\xA\\101\\7\\0018\\u00fc\\U0001F600";
        String expected = "\u0007\b\f\n\r\t\u000b\\'\"?J\nA\u0007\u00018\u00fc\ud83d\ude00";
        GraphDef graph = GraphDef.parseFrom(binary("node { name: \"" + name + "\" op: '" + name + "' '\"' }"));
        assertEquals(expected, graph.getNode(0).getName());
        assertEquals(expected + "\"", graph.getNode(0).getOp());
    }

    @Test
    void numbersThatAreNoneKeepTheirPlace() throws Exception {
        byte[] bytes = tensor(
                ByteString.copyFrom(new byte[] {0, 0, (byte) 0xC0, 0x7F, 0, 0, (byte) 0x80, (byte) 0xFF, 0, 0, 0, (byte) 0x80}));
        assertTrue(text(bytes).contains("float_val: nan\n") && text(bytes).contains("float_val: -inf\n")
                && text(bytes).contains("_val: -0.0\n"));
        assertArrayEquals(bytes, binary(text(bytes)));
    }

    @Test
    void whatHasNoFormInTextIsRefusedOrToldAndLeftOut() throws Exception {
        byte[] odd = tensor(ByteString.copyFrom(new byte[] {0, 0, (byte) 0xC0, (byte) 0xFF}));
        ConversionException e = assertThrows(ConversionException.class, () -> text(odd));
        assertTrue(e.getMessage().contains("NaN") && e.place().endsWith("node.attr.value.tensor"), e.place() + e.getMessage());

        UnknownFieldSet unknown = UnknownFieldSet.newBuilder().addField(777, UnknownFieldSet.Field.newBuilder()
                .addGroup(UnknownFieldSet.newBuilder().addField(1, UnknownFieldSet.Field.newBuilder().addFixed32(1).build()).build())
                .addLengthDelimited(ByteString.copyFromUtf8("x")).build()).build();
        byte[] newer = GraphDef.newBuilder().addNode(NodeDef.newBuilder().setName("n").setUnknownFields(unknown)).build().toByteArray();
        ConversionException other = assertThrows(ConversionException.class, () -> text(newer));
        assertTrue(other.getMessage().contains("field 777 of tensorflow.NodeDef") && other.place().equals("byte 5 in node"), other.place());
        List<String> lost = new ArrayList<>();
        byte[] rest = GRAPH.convert(newer, Encoding.TEXT, (place, what) -> lost.add(place + ": " + what));
        assertEquals("node {\n  name: \"n\"\n}\n", new String(rest, StandardCharsets.UTF_8));
        assertEquals(2, lost.size());
    }

    @Test
    void whatTextMayGiveOnlyOnceIsRefused() {
        byte[] twice = {0x18, 1, 0x18, 2};
        assertTrue(assertThrows(ConversionException.class, () -> text(twice)).getMessage().contains("another value of version"));
        assertTrue(refused("version: 1 version: 2").getMessage().contains("another value of version"));
        assertTrue(refused("node { attr { value { i: 1 b: true } } }").getMessage().contains("excludes"));
    }

    @Test
    void anUnpackedAnyBecomesBytesAgain() throws IOException {
        MetaGraphDef meta = MetaGraphDef.newBuilder().setMetaInfoDef(MetaGraphDef.MetaInfoDef.newBuilder()
                .setAnyInfo(Any.pack(VersionDef.newBuilder().setProducer(3).addBadConsumers(1).build(), "type.googleapis.com/"))).build();
        String text = "meta_info_def { any_info { [type.googleapis.com/tensorflow.VersionDef] { producer: 3 bad_consumers: 1 } } }";
        assertEquals(meta, MetaGraphDef.parseFrom(META.convert(text.getBytes(StandardCharsets.UTF_8), Encoding.BINARY)));
        byte[] plain = META.convert(meta.toByteArray(), Encoding.TEXT);
        assertTrue(new String(plain, StandardCharsets.UTF_8).contains("type_url: \"type.googleapis.com/tensorflow.VersionDef\""));
        assertArrayEquals(meta.toByteArray(), META.convert(plain, Encoding.BINARY));
        assertTrue(refused("node { [a.b] { } }").getMessage().contains("[a.b]"));
    }

    @Test
    void wrongTextIsRefusedWithItsPlace() {
        for (String wrong : List.of("node {", "node }", "node { nam: 'a' }", "version: 1.5", "version: 3000000000", "version 1", "node: 3",
                "node { name: 'a }", "node { name: 'a\\", "node { name: '\\u12' }", "node { name: 'a\n' }", "node { name: 3 }",
                "version: true", "version: [1]", "node { attr { value { b: maybe } } }",
                "node { attr { value { f: 1d } } }", "node { attr { value { type: DT_NONE } } }", "> ", ": ")) {
            ConversionException e = refused(wrong);
            assertTrue(e.place().startsWith("line 1, column "), wrong + " " + e.place());
        }
    }

    @Test
    void damagedBytesAreRefusedWithTheirPlace() {
        for (byte[] wrong : new byte[][] {{0x0A, 5, 0}, {0x0A}, {0}, {0x0F, 0}, {0x1C}, {0x1B},
            {0x18, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0},
            {0x0A, 3, 0x0A, 5, 0x61}}) {
            ConversionException e = assertThrows(ConversionException.class, () -> text(wrong));
            assertTrue(e.place().startsWith("byte "), e.place());
        }
    }

    @Test
    void nestingHasABound() {
        assertTrue(refused("node { attr { value { func " + "{ attr { value { func ".repeat(60)).getMessage().contains("deep"));
    }
}
