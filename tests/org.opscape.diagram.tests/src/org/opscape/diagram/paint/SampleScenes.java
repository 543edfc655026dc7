/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.diagram.paint;

import static org.opscape.diagram.paint.SceneBuilder.group;
import static org.opscape.diagram.paint.SceneBuilder.icon;
import static org.opscape.diagram.paint.SceneBuilder.operation;
import static org.opscape.diagram.paint.SceneBuilder.stack;

import org.opscape.analysis.cluster.IconKind;
import org.opscape.analysis.cluster.Line;
import org.opscape.diagram.scene.Box;
import org.opscape.diagram.scene.BoxKind;
import org.opscape.diagram.scene.Rect;
import org.opscape.diagram.scene.Scene;

/** Pictures with everything that a painter must paint. */
final class SampleScenes {
    static final int INPUT = 1;
    static final int CONV = 2;
    static final int NET = 3;
    static final int TRAIN = 4;
    static final int LOSS = 5;
    static final int KERNEL = 31;

    private SampleScenes() {
    }

    /** A small training graph with an open group in an open group, a panel and every kind of line. */
    static Scene training() {
        Box net = net();
        return new SceneBuilder()
                .add(operation(INPUT, "images", "Placeholder"), 330, 32)
                .add(group(CONV, "conv1", 24), 320, 130)
                .add(net, 60, 250)
                .add(stack(6, "layer_[0-23]", 24), 680, 120)
                .add(group(LOSS, "softmax_cross_entropy_loss_with_a_long_name", 57), 320, 780)
                .add(group(TRAIN, "train", 1240), 320, 900)
                .add(operation(7, "init", "NoOp"), 920, 90)
                .add(group(8, "report_uninitialized", 9), 920, 150)
                .panel("Auxiliary: 2 operations", new Rect(900, 50, 180, 180), 2)
                .line(INPUT, CONV, 6, "?\u00D7224\u00D7224\u00D73")
                .line(CONV, NET, 9, "?\u00D7112\u00D7112\u00D764")
                .line(NET, LOSS, 3, "3 tensors")
                .line(LOSS, TRAIN, 1, "scalar")
                .line(INPUT, 6, 1, "").control(6, LOSS)
                .line(new Line(INPUT, TRAIN, new int[] {0}, 1, 0, 0, 1), 1.5, "", 350, 68, 350, 100, 30, 100, 30, 880, 370, 880, 370, 900)
                .scene(1110, 1010);
    }

    private static Box net() {
        Box inner = new SceneBuilder()
                .add(operation(21, "Conv2D", "Conv2D"), 60, 60)
                .add(operation(22, "BatchNormalization", "FusedBatchNormV3"), 60, 140)
                .port(true, CONV, 120, 0).port(false, 35, 120, 220)
                .line(new Line(CONV, 21, new int[] {0}, 1, 0, 0, 1), 5, "", 120, 0, 120, 60)
                .line(21, 22, 5, "")
                .line(new Line(22, 35, new int[] {0}, 1, 0, 0, 1), 5, "", 120, 176, 120, 220)
                .open(34, "block1", 240, 220);
        Box kernel = SceneBuilder.box(KERNEL, BoxKind.OPERATION, "kernel", "VariableV2", 1, 120, 36,
                icon(IconKind.CONSTANT, true, 41, "shape", -60, 2, 50), icon(IconKind.SUMMARY, false, 42, "hist", 130, 2, 50),
                icon(IconKind.NEIGHBOUR, true, 43, "gradients/conv", -98, 18, 88),
                icon(IconKind.MORE, false, -1, "\u2026 12 more", 130, 18, 60));
        return new SceneBuilder()
                .add(inner, 40, 60)
                .add(kernel, 420, 60)
                .add(operation(32, "Assign", "Assign"), 420, 180)
                .add(operation(35, "Relu", "Relu"), 100, 360)
                .add(operation(33, "(net)", "Identity"), 100, 440)
                .reference(KERNEL, 32).line(34, 35, 5, "?\u00D756\u00D756\u00D7256").line(35, 33, 5, "").control(32, 33)
                .open(NET, "resnet_v1_50", 620, 500);
    }

    /** Groups in one another, 4 levels, each with a number of operations in rows. */
    static Scene large(int groups, int perRow) {
        SceneBuilder root = new SceneBuilder();
        int node = 1;
        for (int g = 0; g < groups; g++) {
            SceneBuilder middle = new SceneBuilder();
            int middleNode = node++;
            for (int m = 0; m < 4; m++) {
                SceneBuilder inner = new SceneBuilder();
                int innerNode = node++;
                for (int i = 0; i < 25; i++) {
                    inner.add(operation(node, "operation_" + i, "Conv2D"), 20 + i % 5 * 160, 50 + i / 5 * 90);
                    if (i >= 5) {
                        inner.line(node - 5, node, 0.75 + i % 7, "1\u00D7128");
                    }
                    node++;
                }
                middle.add(inner.open(innerNode, "block" + m, 830, 520), 30, 60 + m * 580);
                if (m > 0) {
                    middle.line(innerNode - 26, innerNode, 4, "32\u00D7128");
                }
            }
            root.add(middle.open(middleNode, "tower_" + g, 890, 2400), 30 + g % perRow * 960, 40 + g / perRow * 2480);
        }
        return root.scene(perRow * 960 + 30, (groups + perRow - 1) / perRow * 2480 + 40);
    }
}
