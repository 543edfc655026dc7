/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.views.quantity;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.opscape.analysis.cluster.Clustering;
import org.opscape.analysis.hierarchy.Hierarchy;
import org.opscape.analysis.hierarchy.NodeKind;
import org.opscape.analysis.quantity.NodeQuantity;
import org.opscape.views.NodeImages;
import org.opscape.views.table.Csv;
import org.opscape.views.table.RowContent;

/** What stands in the rows of the list of quantities: the name, the number of operations or the op type, then the quantities. */
final class RankContent implements RowContent<RankRow> {
    /** The column of the first quantity. */
    static final int FIRST_QUANTITY = 2;

    private static final int LONGEST_ENDING = 26;

    private final Clustering clustering;
    private final Ranking ranking;
    private final RankRows rows;
    private final List<NodeQuantity> quantities;
    private final List<Share> shares = new ArrayList<>();
    private final NodeImages images;

    /**
     * Makes the content.
     *
     * @param clustering the graph
     * @param ranking which nodes are listed
     * @param rows the nodes
     * @param quantities the columns of numbers
     * @param images the images of nodes
     */
    RankContent(Clustering clustering, Ranking ranking, RankRows rows, List<NodeQuantity> quantities, NodeImages images) {
        this.clustering = clustering;
        this.ranking = ranking;
        this.rows = rows;
        this.quantities = quantities;
        this.images = images;
        quantities.forEach(quantity -> shares.add(new Share(quantity, clustering.hierarchy())));
    }

    /** {@return the nodes} */
    RankRows rows() {
        return rows;
    }

    @Override
    public int topCount() {
        return rows.topCount();
    }

    @Override
    public RankRow top(int index) {
        return rows.row(index);
    }

    @Override
    public int count(RankRow row) {
        return rows.count(row);
    }

    @Override
    public RankRow child(RankRow row, int index) {
        return rows.row(((RankRow.OfNode) row).node(), index);
    }

    @Override
    public String text(RankRow row, int column) {
        return switch (row) {
            case RankRow.More more -> column > 0 ? "" : "Show more of " + number(rows.total(more.parent())) + " …";
            case RankRow.OfNode node -> text(node.node(), column);
        };
    }

    private String text(int node, int column) {
        if (column == 0) {
            return ranking == Ranking.LEVELS ? hierarchy().label(node) : ending(hierarchy().path(node));
        }
        if (column < FIRST_QUANTITY) {
            return ranking == Ranking.OPERATIONS ? clustering.graph().type(node)
                    : hierarchy().kind(node) == NodeKind.OPERATION ? "" : number(hierarchy().operationCount(node));
        }
        NodeQuantity quantity = quantities.get(column - FIRST_QUANTITY);
        return quantity.isKnown(node) ? quantity.text(node) : "";
    }

    /** The last names say most; the whole path is told when the pointer is there. */
    private static String ending(String path) {
        int from = path.lastIndexOf('/');
        int before = from <= 0 ? -1 : path.lastIndexOf('/', from - 1);
        while (before >= 0 && path.length() - before <= LONGEST_ENDING) {
            from = before;
            before = before == 0 ? -1 : path.lastIndexOf('/', before - 1);
        }
        return before < 0 && path.length() <= LONGEST_ENDING || from < 0 ? path : "…" + path.substring(from);
    }

    @Override
    public double bar(RankRow row, int column) {
        return row instanceof RankRow.OfNode node && column >= FIRST_QUANTITY && column - FIRST_QUANTITY < shares.size()
                ? shares.get(column - FIRST_QUANTITY).bar(node.node()) : Double.NaN;
    }

    @Override
    public Optional<Image> image(RankRow row) {
        return row instanceof RankRow.OfNode node ? Optional.of(images.of(hierarchy().kind(node.node()))) : Optional.empty();
    }

    @Override
    public String tip(RankRow row) {
        if (!(row instanceof RankRow.OfNode of)) {
            return "";
        }
        int node = of.node();
        StringBuilder text = new StringBuilder(hierarchy().path(node));
        if (hierarchy().kind(node) == NodeKind.OPERATION) {
            text.append('\n').append(clustering.graph().type(node));
        }
        for (int i = 0; i < quantities.size(); i++) {
            if (quantities.get(i).isKnown(node)) {
                String share = shares.get(i).text(node);
                text.append('\n').append(QuantityColumns.title(quantities.get(i).name())).append(": ").append(quantities.get(i).text(node))
                        .append(share.isEmpty() ? "" : ", " + share + " of the whole");
            }
        }
        return text.toString();
    }

    /**
     * Writes nodes as a table for other programs.
     *
     * @param nodes the nodes
     * @return comma-separated values, with a row of titles
     */
    String csv(int[] nodes) {
        Csv csv = new Csv();
        List<String> titles = new ArrayList<>(List.of("name", "type", "operations"));
        quantities.forEach(quantity -> titles.add(QuantityColumns.withUnit(quantity)));
        csv.row(titles);
        for (int node : nodes) {
            boolean operation = hierarchy().kind(node) == NodeKind.OPERATION;
            List<String> cells = new ArrayList<>(List.of(hierarchy().path(node), operation ? clustering.graph().type(node) : "",
                    Integer.toString(hierarchy().operationCount(node))));
            quantities.forEach(quantity -> cells.add(Csv.number(quantity.value(node))));
            csv.row(cells);
        }
        return csv.text();
    }

    private Hierarchy hierarchy() {
        return clustering.hierarchy();
    }

    private static String number(long value) {
        return NumberFormat.getIntegerInstance().format(value);
    }
}
