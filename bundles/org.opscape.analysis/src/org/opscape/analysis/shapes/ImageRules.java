/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.shapes;

import org.opscape.model.Shape;

/** Pictures. */
final class ImageRules {
    private ImageRules() {
    }

    static boolean apply(OpNode node) {
        switch (node.type()) {
            case "DecodeJpeg", "DecodePng", "DecodeAndCropJpeg" -> {
                long channels = node.attributes().integer("channels", 0);
                node.out(0, Shape.of(-1, -1, channels > 0 ? channels : -1), node.attributes().type("dtype"));
            }
            case "DecodeRaw" -> node.out(0, ShapeAlgebra.joined(node.in(0), Shape.of(-1)));
            case "EncodePng" -> node.out(0, node.rank(0) == 3 ? Shape.SCALAR : Shape.UNKNOWN, "string");
            case "ResizeBilinear", "ResizeBicubic", "ResizeArea" -> node.out(0, resized(node, 1), "float32");
            case "ResizeNearestNeighbor", "ResizeNearestNeighborGrad" -> node.out(0, resized(node, 1), node.inType(0));
            case "ResizeBilinearGrad", "ResizeBicubicGrad" -> node.out(0, node.in(1), node.inType(1));
            case "CropAndResize" -> {
                Shape resized = resized(node, 3);
                node.out(0, resized.hasRank() ? ShapeAlgebra.with(resized, 0, ShapeAlgebra.dimension(node.in(1), 0)) : resized, "float32");
            }
            case "SampleDistortedBoundingBox", "SampleDistortedBoundingBoxV2" -> {
                node.out(0, Shape.of(3));
                node.out(1, Shape.of(3));
                node.out(2, Shape.of(1, 1, 4), "float32");
            }
            case "NonMaxSuppression", "NonMaxSuppressionV2", "NonMaxSuppressionV3" -> node.out(0, Shape.of(-1), "int32");
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Shape resized(OpNode node, int input) {
        Shape images = node.in(0);
        Shape size = SmallTensor.toShape(node.value(input));
        boolean known = size.rank() == 2;
        return images.hasRank() && images.rank() != 4 ? Shape.UNKNOWN
                : Shape.of(ShapeAlgebra.dimension(images, 0), known ? size.dimension(0) : -1, known ? size.dimension(1) : -1,
                        ShapeAlgebra.dimension(images, 3));
    }
}
