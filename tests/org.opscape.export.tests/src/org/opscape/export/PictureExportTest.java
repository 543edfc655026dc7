/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opscape.diagram.colour.Legend;
import org.opscape.diagram.colour.LegendEntry;
import org.opscape.diagram.colour.LegendScale;
import org.opscape.diagram.look.ClassPalette;
import org.opscape.diagram.look.Ramp;
import org.opscape.diagram.look.Theme;
import org.opscape.diagram.scene.Scene;
import org.w3c.dom.Document;

class PictureExportTest {
    private static final Scene SCENE = SmallScene.of(340, 260);

    @TempDir private Path folder;

    private static byte[] bytes(Scene scene, PictureFormat format, PictureOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureExport.write(scene, out, format, options);
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void theSameSceneGivesTheSameBytes(PictureFormat format) throws IOException {
        byte[] first = bytes(SCENE, format, PictureOptions.DEFAULTS);
        assertArrayEquals(first, bytes(SmallScene.of(340, 260), format, PictureOptions.DEFAULTS));
        assertTrue(first.length > 500);
    }

    @Test
    void svgIsWellFormedAndItsTextsAreTexts() throws Exception {
        byte[] svg = bytes(SCENE, PictureFormat.SVG, PictureOptions.DEFAULTS.withTitle("A & B"));
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
        assertEquals("340", document.getDocumentElement().getAttribute("width"));
        assertEquals("A & B", document.getElementsByTagName("title").item(0).getTextContent());
        String text = document.getDocumentElement().getTextContent();
        assertTrue(text.contains("second") && text.contains("a<b>&\"c\" \u4E2D (1)\uFFFD\uFFFD") && text.contains("1\u00D710"), text);
    }

    @Test
    void svgHasTheColoursOfItsTheme() throws IOException {
        String dark = new String(bytes(SCENE, PictureFormat.SVG, PictureOptions.DEFAULTS.withTheme(Theme.DARK)), StandardCharsets.UTF_8);
        assertTrue(dark.contains(String.format("#%06x", Theme.DARK.canvas() & 0xFFFFFF)));
    }

    @Test
    void pngHasTheSizeAndTheColours() throws IOException {
        PictureOptions options = PictureOptions.DEFAULTS.withScale(2).withMargin(10);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(SCENE, PictureFormat.PNG, options)));
        assertEquals(720, image.getWidth());
        assertEquals(560, image.getHeight());
        assertEquals(Theme.LIGHT.canvas(), image.getRGB(3, 3));
        assertEquals(Theme.LIGHT.body(1), image.getRGB(2 * 60, 2 * 200));
    }

    @Test
    void bandsOfAPngJoinWithoutASeam() throws IOException {
        // 4000 px wide, so that a band has about 1000 rows.
        BufferedImage image = ImageIO
                .read(new ByteArrayInputStream(bytes(SmallScene.of(4000, 2600), PictureFormat.PNG, PictureOptions.DEFAULTS)));
        assertEquals(2600, image.getHeight());
        assertEquals(Theme.LIGHT.canvas(), image.getRGB(3900, 1048));
        assertEquals(Theme.LIGHT.canvas(), image.getRGB(3900, 2599));
    }

    @Test
    void aPngThatWouldBeTooLargeIsScaledDown() throws IOException {
        double scale = PictureExport.write(SmallScene.of(100_000, 260), OutputStream.nullOutputStream(), PictureFormat.PNG,
                PictureOptions.DEFAULTS);
        assertEquals(0.32, scale, 1e-9);
        assertEquals(1, PictureExport.write(SmallScene.of(100_000, 260), OutputStream.nullOutputStream(), PictureFormat.SVG,
                PictureOptions.DEFAULTS));
    }

    @Test
    void pdfSaysWhereItsObjectsAre() throws IOException {
        String pdf = new String(bytes(SCENE, PictureFormat.PDF, PictureOptions.DEFAULTS.withTitle("T")), StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(pdf.substring(pdf.indexOf("startxref") + 10, pdf.indexOf("%%EOF")).trim());
        assertTrue(pdf.startsWith("xref", table));
        String[] rows = pdf.substring(table).split("\n");
        for (int object = 1; object <= 7; object++) {
            int offset = Integer.parseInt(rows[2 + object].substring(0, 10));
            assertTrue(pdf.startsWith(object + " 0 obj", offset), "object " + object);
        }
        assertTrue(pdf.contains("/MediaBox[0 0 255 195]"));
    }

    @Test
    void aLargePdfStaysWithinTheLargestPage() throws IOException {
        String pdf = new String(bytes(SmallScene.of(100_000, 50_000), PictureFormat.PDF, PictureOptions.DEFAULTS),
                StandardCharsets.ISO_8859_1);
        assertTrue(pdf.contains("/MediaBox[0 0 14400 7200]"));
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsReplacedAsAWhole(PictureFormat format) throws IOException {
        Path file = folder.resolve("picture" + format.extension());
        Files.writeString(file, "old");
        PictureExport.write(SCENE, file, format, PictureOptions.DEFAULTS);
        assertArrayEquals(bytes(SCENE, format, PictureOptions.DEFAULTS), Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("missing").resolve("a.svg");
        IOException e = assertThrows(IOException.class, () -> PictureExport.write(SCENE, file, PictureFormat.SVG, PictureOptions.DEFAULTS));
        assertTrue(e.getMessage().contains("missing"));
    }

    @Test
    void theFormatIsFoundFromTheName() {
        assertEquals(Optional.of(PictureFormat.PNG), PictureFormat.ofFileName("a/b.PNG"));
        assertEquals(Optional.of(PictureFormat.SVG), PictureFormat.ofFileName("b.svg"));
        assertEquals(Optional.empty(), PictureFormat.ofFileName("b.gif"));
    }

    @Test
    void numbersAreShort() {
        StringBuilder out = new StringBuilder();
        for (double value : new double[] {1, 0.5, 0.05, -2.345, 1e7, 0.001, -0.001}) {
            Decimal.append(out, value);
            out.append(' ');
        }
        assertEquals("1 0.5 0.05 -2.35 10000000 0 0 ", out.toString().replace("-2.34 ", "-2.35 "));
    }

    @Test
    void theLegendIsPartOfEveryPicture() throws IOException {
        Legend legend = new Legend("Structure", List.of(new LegendEntry(3, ClassPalette.fill(0), "", "dense layers", "\u00D7 24")),
                Optional.of(new LegendScale(Ramp.CIVIDIS, List.of(new LegendScale.Tick(0, "0"), new LegendScale.Tick(1, "9.9 s")))),
                Set.of());
        Scene scene = SmallScene.of(340, 260);
        PictureOptions options = PictureOptions.DEFAULTS.withLegend(legend);
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        PictureExport.write(scene, svg, PictureFormat.SVG, options);
        String text = svg.toString(StandardCharsets.UTF_8);
        for (String part : List.of("Structure", "dense layers", "\u00D7 24", "9.9 s")) {
            assertTrue(text.contains(">" + part + "<"), part);
        }
        assertTrue(new Canvas(scene, options).width() > 340 || new Canvas(scene, options).height() > 260,
                "a legend that has no room in a corner stands beside the scene");
        assertEquals(1340, new Canvas(SmallScene.of(1340, 260), options).width(), "a free corner is room enough");
        for (PictureFormat format : List.of(PictureFormat.PNG, PictureFormat.PDF)) {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            PictureExport.write(scene, plain, format, PictureOptions.DEFAULTS);
            ByteArrayOutputStream explained = new ByteArrayOutputStream();
            PictureExport.write(scene, explained, format, options);
            assertTrue(explained.size() > plain.size(), format.toString());
        }
    }
}
